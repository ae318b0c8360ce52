import { describe, expect, it } from 'vitest'
import { documentHash, type AgreementDocument } from '../../server/agreements/agreement-document.ts'
import { assembleDocument, AssemblyError, type AssemblyInput } from '../../server/agreements/assemble-document.ts'
import { action, ana, bruno, depositInput, moneyTerm, noiseInput, sixtyInput, smallClaims } from './document-samples.ts'

const refusal = (input: AssemblyInput): Pick<AssemblyError, 'code' | 'data'> => {
  try {
    assembleDocument(input)
  } catch (error) {
    if (error instanceof AssemblyError) return { code: error.code, data: error.data }
    throw error
  }
  throw new Error('it was assembled')
}
const withClauses = (change: Partial<typeof smallClaims.clauses>) => ({
  ...smallClaims,
  clauses: { ...smallClaims.clauses, ...change },
})

describe('the assembled agreement', () => {
  it('has every section of a court settlement', () => {
    const document = assembleDocument(depositInput())
    expect(document).toMatchObject({
      format: 'parley-agreement/1',
      kind: 'COURT',
      caseNumber: '27STSC01234',
      timeZone: 'America/Los_Angeles',
      clauseVersion: smallClaims.clauses.version,
      parties: [
        { name: 'Ana Reyes', sideLabel: 'Plaintiff' },
        { name: 'Bruno Keller', sideLabel: 'Defendant' },
      ],
      totals: { amountCents: 180_000, byPayer: [{ payer: 'Bruno Keller', payee: 'Ana Reyes', amountCents: 180_000 }] },
      signatories: [{ partyId: ana, capacity: 'Plaintiff' }, { partyId: bruno }],
      beforeSigning: smallClaims.clauses.beforeSigning.en,
      nonBinding: null,
    })
    expect(document.schedule).toEqual([
      { number: 1, termNumber: 1, due: '2027-03-15', payer: 'Bruno Keller', payee: 'Ana Reyes', amountCents: 90_000 },
      { number: 2, termNumber: 1, due: '2027-04-15', payer: 'Bruno Keller', payee: 'Ana Reyes', amountCents: 90_000 },
    ])
    expect(document.binding).toContain('binding, enforceable and admissible')
    expect(document.disposition.join(' ')).toMatch(/without prejudice.*664\.6/s)
    expect(document.defaultAndCure).toHaveLength(2)
    expect(document.publicRecord).toContain('public record')
  })

  it('is refused to a court program without the clause that makes it binding', () => {
    expect(refusal(depositInput({ program: withClauses({ binding: null }) })).code).toBe('BINDING_CLAUSE_MISSING')
    const nonBinding = { en: 'Nobody is bound.', es: 'Nadie queda obligado.' }
    expect(refusal(depositInput({ program: withClauses({ nonBinding }) })).code).toBe('BINDING_CLAUSE_MISSING')
  })

  it('may be non-binding in a community program, and says so', () => {
    const { program } = noiseInput()
    const nonBinding = { en: 'This agreement binds nobody.', es: 'Este acuerdo no obliga a nadie.' }
    const document = assembleDocument(
      noiseInput({ program: { ...program, clauses: { ...program.clauses, binding: null, nonBinding } } }),
    )
    expect(document).toMatchObject({ binding: null, nonBinding: nonBinding.en })
  })

  it('has no word of a court where there is none', () => {
    for (const language of ['en', 'es'] as const) {
      const { program, ...rest } = assembleDocument(noiseInput({ language }))
      const text = JSON.stringify([rest, { ...program, courtName: undefined }])
      expect(text).not.toMatch(/\bcourt\b|hearing|\bfil(e|ed|ing)\b|664\.6|judge|judgment|plaintiff|defendant/i)
      expect(text).not.toMatch(/\bcorte\b|audiencia|\bjuez|\bfallo\b|demanda/i)
      expect(program.courtName).toBeNull()
    }
  })

  it('is refused when it could not be carried out as written', () => {
    const money = moneyTerm({
      amountCents: 100,
      plan: { kind: 'EQUAL', frequency: 'ONCE', firstDue: '2027-03-01', count: 1 },
    })
    const judgment = { ...money, onDefault: 'JUDGMENT_FOR_BALANCE' as const }
    const [anaParty] = depositInput().parties
    expect(refusal(depositInput({ terms: [] })).code).toBe('NO_TERMS')
    expect(refusal(depositInput({ terms: [action('somebody', 'Go')] }))).toMatchObject({
      code: 'UNKNOWN_PARTY',
      data: { term: 1, partyId: 'somebody' },
    })
    expect(refusal(depositInput({ terms: [{ ...money, payeePartyId: 'somebody' }] })).code).toBe('UNKNOWN_PARTY')
    expect(refusal(depositInput({ terms: [{ ...money, amountCents: 101 }] }))).toMatchObject({
      code: 'PAYMENTS_DO_NOT_ADD_UP',
      data: { term: 1, differenceCents: 1 },
    })
    expect(refusal(depositInput({ terms: [{ ...money, instalments: [] }] })).code).toBe('NO_PAYMENTS')
    expect(refusal(depositInput({ terms: [{ ...money, payeePartyId: null, payeeName: '\u200b' }] })).code).toBe(
      'NAME_EMPTY',
    )
    expect(refusal(noiseInput({ terms: [judgment] })).code).toBe('COURT_TERM_WITHOUT_COURT')
    expect(refusal(depositInput({ parties: anaParty ? [anaParty] : [] })).code).toBe('TOO_FEW_PARTIES')
    expect(refusal(depositInput({ parties: anaParty ? [anaParty, anaParty] : [] })).code).toBe('PARTY_NAMED_TWICE')
  })

  it('warns of the hearing until the court vacates it or its day has passed', () => {
    const warning = (hearing: AssemblyInput['hearing'], preparedOn = '2027-02-22') =>
      assembleDocument(depositInput({ hearing, preparedOn })).mustAttend
    expect(warning({ on: '2027-04-20', vacatedByCourt: false })).toMatch(/ALL PARTIES MUST ATTEND.*April 20, 2027/s)
    expect(warning({ on: '2027-04-20', vacatedByCourt: false }, '2027-04-20')).toContain('April 20, 2027')
    expect(warning({ on: null, vacatedByCourt: false })).toContain('ALL PARTIES MUST ATTEND')
    expect(warning(null)).toContain('Only the court can cancel it.')
    expect(warning({ on: '2027-04-20', vacatedByCourt: true })).toBeNull()
    expect(warning({ on: '2027-04-20', vacatedByCourt: false }, '2027-04-21')).toBeNull()
    expect(assembleDocument(noiseInput({ hearing: { on: '2027-04-20', vacatedByCourt: false } })).mustAttend).toBeNull()
  })

  it('orders the payments of all terms by day and sums them by who pays whom', () => {
    const [sixty] = sixtyInput().terms
    const agency = moneyTerm({
      amountCents: 150_000,
      plan: { kind: 'EQUAL', frequency: 'ONCE', firstDue: '2027-05-14', count: 1 },
      sourceName: 'Rental Assistance',
    })
    const { schedule, totals } = assembleDocument(depositInput({ terms: sixty ? [agency, sixty] : [] }))
    expect(schedule.map(({ due }) => due)).toEqual(schedule.map(({ due }) => due).toSorted())
    expect(schedule.map(({ number }) => number)).toEqual(Array.from({ length: 61 }, (_, index) => index + 1))
    expect(schedule[2]).toMatchObject({ termNumber: 1, payer: 'Rental Assistance, for Bruno Keller' })
    expect(totals).toMatchObject({
      amountCents: 650_000,
      byPayer: [{ amountCents: 500_000 }, { payer: 'Rental Assistance, for Bruno Keller', amountCents: 150_000 }],
    })
  })

  it('leaves out of names and texts what would hide or turn them', () => {
    const [, brunoParty] = depositInput().parties
    const document = assembleDocument(
      depositInput({
        parties: [
          { id: ana, name: ' Ana\u202e \u200bReyes\n', side: 'PLAINTIFF' },
          ...(brunoParty ? [brunoParty] : []),
        ],
        terms: [action(ana, 'Pay \u206600.009\u2069 $ to nobody')],
      }),
    )
    expect(document.parties[0]?.name).toBe('Ana Reyes')
    expect(document.terms[0]?.sentence).toBe(
      'Ana Reyes must do this from the day that everybody has signed: Pay 00.009 $ to nobody.',
    )
  })
})

describe('the fingerprint', () => {
  it('is the same for the same agreement and differs for every change', () => {
    const hash = documentHash(assembleDocument(depositInput()))
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(documentHash(assembleDocument(depositInput()))).toBe(hash)
    const changed = [
      depositInput({ language: 'es' }),
      depositInput({ caseNumber: '27STSC01235' }),
      depositInput({ preparedOn: '2027-02-23' }),
      depositInput({ terms: depositInput().terms.toReversed() }),
      depositInput({ program: { ...smallClaims, version: smallClaims.version + 1 } }),
      depositInput({ hearing: null }),
    ].map(input => documentHash(assembleDocument(input)))
    expect(new Set([hash, ...changed]).size).toBe(changed.length + 1)
  })

  it('does not depend on the order in which keys were written', () => {
    const document = assembleDocument(depositInput())
    const reversed = Object.fromEntries(Object.entries(document).toReversed()) as unknown as AgreementDocument
    expect(Object.keys(reversed)).not.toEqual(Object.keys(document))
    expect(documentHash(reversed)).toBe(documentHash(document))
  })
})
