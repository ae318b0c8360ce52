/** Who signs for whom. Pure: the same rules that the verb enforces and `viewerCan` reports. */
import { describe, expect, it } from 'vitest'
import type { AgreementFacts } from '../../server/access/agreements.ts'
import type { CaseFacts } from '../../server/access/cases.ts'
import { whyNotSign } from '../../server/agreements/agreement.rules.ts'
import { formsFor } from '../../server/agreements/court-forms.ts'
import type { DispositionTerm } from '../../server/offers/term.ts'
import { programLibrary } from '../../server/programs/library.ts'
import type { CaseTypeKey, Program } from '../../server/programs/program.ts'

const programOf = (key: string): Program => {
  const program = programLibrary.find(candidate => candidate.key === key)
  if (!program) throw new Error(`no program ${key}`)
  return program
}
const ccr = programOf('ccr')

const rulingFor = (
  role: 'PARTY' | 'REPRESENTATIVE',
  caseType: CaseTypeKey,
  program = ccr,
  capacity: 'FOR' | 'WITH' = 'FOR',
): string | null => {
  const seat = { id: 'seat', personId: 'person', role, partyId: 'ana', name: 'Ana', startedAt: '', endedAt: null }
  const me = { ...seat, capacity: role === 'PARTY' ? null : capacity }
  const facts = { program, caseType, status: 'ACTIVE', me, parties: [{ id: 'ana', status: 'TAKING_PART' }] }
  const agreement = { id: 'agreement', status: 'REVIEW', signatoryIds: ['ana', 'bruno'], signatures: [] }
  return whyNotSign(facts as unknown as CaseFacts, agreement as unknown as AgreementFacts)?.code ?? null
}

describe('a signature', () => {
  it('is the party’s own in civil harassment: an attorney’s is refused', () => {
    expect(rulingFor('PARTY', 'CIVIL_HARASSMENT')).toBeNull()
    expect(rulingFor('REPRESENTATIVE', 'CIVIL_HARASSMENT')).toBe('PARTY_SIGNATURE_REQUIRED')
  })

  it('may be an attorney’s for the client in an eviction', () => {
    expect(rulingFor('REPRESENTATIVE', 'UNLAWFUL_DETAINER')).toBeNull()
  })

  it('is never that of an attorney who sits beside the client, and not for it', () => {
    expect(rulingFor('REPRESENTATIVE', 'UNLAWFUL_DETAINER', ccr, 'WITH')).toBe('NOT_YOURS_TO_DO')
    expect(rulingFor('REPRESENTATIVE', 'CIVIL_HARASSMENT', ccr, 'WITH')).toBe('NOT_YOURS_TO_DO')
  })

  it('is by hand where the program wants ink', () => {
    expect(rulingFor('PARTY', 'SMALL_CLAIMS', programOf('orange-small-claims'))).toBe('NOT_YOURS_TO_DO')
  })
})

describe('the forms that go to the court', () => {
  const ending = (disposition: DispositionTerm['disposition']): DispositionTerm => ({
    kind: 'DISPOSITION',
    disposition,
    retainJurisdiction: true,
  })
  const numbers = (
    caseType: CaseTypeKey,
    disposition: DispositionTerm['disposition'],
    purpose: 'SETTLEMENT' | 'DISMISSAL',
  ) => formsFor(ccr, caseType, purpose, [ending(disposition)]).map(({ number }) => number)

  it('settle and dismiss at once, unless the dismissal waits for the last payment', () => {
    expect(numbers('SMALL_CLAIMS', 'DISMISSAL_WITHOUT_PREJUDICE', 'SETTLEMENT')).toEqual(['CM-200', 'CIV-110'])
    const waits = 'DISMISSAL_WITH_PREJUDICE_AFTER_FULL_PAYMENT'
    expect(numbers('UNLAWFUL_DETAINER', waits, 'SETTLEMENT')).toEqual(['CM-200'])
    expect(numbers('UNLAWFUL_DETAINER', waits, 'DISMISSAL')).toEqual(['CIV-110'])
  })

  it('are the stipulation alone where a judgment is agreed to, and none in a community case', () => {
    expect(numbers('UNLAWFUL_DETAINER', 'STIPULATION_FOR_JUDGMENT', 'SETTLEMENT')).toEqual(['UD-115'])
    expect(formsFor(programOf('ccr-community'), 'COMMUNITY', 'SETTLEMENT', [])).toEqual([])
  })
})
