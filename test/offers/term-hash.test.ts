import { describe, expect, test } from 'vitest'
import { checkTerms, type TermInput } from '../../server/offers/check-terms.ts'
import { clausesFor, hashOfOffer } from '../../server/offers/term-hash.ts'
import type { Term } from '../../server/offers/term.ts'
import { calendarOf } from '../../server/programs/court-calendar.ts'
import type { CaseTypeKey, Program } from '../../server/programs/program.ts'
import { at, ccr, fileOf, housingLike, lasc } from '../programs/unlike-programs.ts'
import { ending, letter, moneyInput } from './terms.ts'

function whole(terms: TermInput[], program: Program = lasc, caseType: CaseTypeKey = 'SMALL_CLAIMS'): Term[] {
  const partyIds = ['ana', 'bruno']
  return checkTerms(terms, { program, caseType, partyIds, today: '2027-02-01', calendar: calendarOf(program) })
}
const keysOf = (terms: Term[], program: Program = lasc, caseType: CaseTypeKey = 'SMALL_CLAIMS') =>
  clausesFor(program, caseType, terms, 'en').map(clause => clause.key)

describe('the clauses that the program adds', () => {
  test('where the parties chose no ending, the first one of the program stands, with 664.6', () => {
    const clauses = clausesFor(lasc, 'SMALL_CLAIMS', whole([moneyInput(), letter()]), 'en')
    expect(clauses.map(clause => clause.key)).toEqual([
      'default.ACCELERATE',
      'cure',
      'dispositions.DISMISSAL_WITHOUT_PREJUDICE',
      'retainedJurisdiction',
      'binding',
      'publicRecord.PUBLIC_ON_FILING',
    ])
    const [consequence, cure, , jurisdiction, binding] = clauses.map(clause => clause.text)
    expect(consequence).toMatch(/^Numbered terms covered by this clause: 1\. /)
    expect(cure).toContain('within 3 court days')
    expect(jurisdiction).toContain('the Superior Court of California, County of Los Angeles to keep jurisdiction')
    expect(jurisdiction).toContain('664.6')
    expect(binding).toContain('binding, enforceable and admissible')
  })

  test('each consequence that the terms chose stands once and names its terms', () => {
    const none = moneyInput({ onDefault: 'NONE' })
    const terms = whole([none, letter(), moneyInput(), none, none])
    const spanish = clausesFor(lasc, 'SMALL_CLAIMS', terms, 'es')
    expect(spanish.slice(0, 2).map(({ key, text }) => [key, text.split('. ')[0]])).toEqual([
      ['default.NONE', 'Términos numerados a los que se aplica esta cláusula: 1, 4 y 5'],
      ['default.ACCELERATE', 'Términos numerados a los que se aplica esta cláusula: 3'],
    ])
  })

  test('without a payment there is nothing to cure', () => {
    expect(keysOf(whole([letter()]))[0]).toBe('dispositions.DISMISSAL_WITHOUT_PREJUDICE')
    expect(keysOf(whole([moneyInput({ onDefault: 'NONE' })]))).not.toContain('cure')
  })

  test('the ending that the parties chose takes the place of the program’s', () => {
    const after = ending({ disposition: 'DISMISSAL_WITH_PREJUDICE_AFTER_FULL_PAYMENT', retainJurisdiction: false })
    const keys = keysOf(whole([moneyInput(), after]))
    expect(keys).toContain('dispositions.DISMISSAL_WITH_PREJUDICE_AFTER_FULL_PAYMENT')
    expect(keys).not.toContain('dispositions.DISMISSAL_WITHOUT_PREJUDICE')
    expect(keys).not.toContain('retainedJurisdiction')
  })

  test('a case that is over for good at once keeps no jurisdiction', () => {
    expect(keysOf([letter()], housingLike, 'CIVIL_HARASSMENT')).toEqual([
      'dispositions.DISMISSAL_WITH_PREJUDICE',
      'binding',
      'publicRecord.PUBLIC_ON_FILING',
    ])
  })

  test('a community agreement binds, and has no word of a court', () => {
    const terms = whole([moneyInput({ weekendRule: 'AS_WRITTEN' }), letter()], ccr, 'COMMUNITY')
    expect(keysOf(terms, ccr, 'COMMUNITY')).toEqual(['default.ACCELERATE', 'cure', 'binding', 'publicRecord.PRIVATE'])
    const words = clausesFor(ccr, 'COMMUNITY', terms, 'en').map(clause => clause.text)
    expect(words.join(' ')).not.toMatch(/court|judge|hearing|filed|dismiss|664/i)
  })

  test('a form that does not bind says so in place of the binding clause', () => {
    const nonBinding = { en: 'This is a plan, not a contract.', es: 'Esto es un plan, no un contrato.' }
    const program = { ...ccr, clauses: { ...ccr.clauses, binding: null, nonBinding } }
    expect(keysOf([letter()], program, 'COMMUNITY')).toEqual(['nonBinding', 'publicRecord.PRIVATE'])
  })

  test('a court program without the binding clause can assemble nothing', () => {
    const program = { ...lasc, clauses: { ...lasc.clauses, binding: null } }
    expect(() => clausesFor(program, 'SMALL_CLAIMS', [letter()], 'en')).toThrow('no clause binding')
  })

  test('no clause is left with an open place', () => {
    const terms = whole([moneyInput({ onDefault: 'JUDGMENT_FOR_BALANCE' }), moneyInput(), ending()])
    for (const language of ['en', 'es'] as const)
      for (const { text } of clausesFor(lasc, 'SMALL_CLAIMS', terms, language)) expect(text).not.toMatch(/[{}]/)
  })
})

describe('the hash that an acceptance names', () => {
  const terms = whole([moneyInput(), letter()])
  const clauses = clausesFor(lasc, 'SMALL_CLAIMS', terms, 'en')
  const hash = hashOfOffer(terms, clauses)

  test('is sixty-four hexadecimal digits, the same every time', () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(hashOfOffer(structuredClone(terms), structuredClone(clauses))).toBe(hash)
  })

  test('does not hang on what a row carries beside the term', () => {
    const rows = terms.map((term, index) => ({ id: `t${index}`, carriedFromTermId: null, ...term }))
    expect(hashOfOffer(rows, clauses)).toBe(hash)
  })

  test('changes with every cent, day, word and order', () => {
    const others = [
      whole([moneyInput({ amountCents: 180_001 }), letter()]),
      whole([moneyInput(), letter({ due: '2027-03-02' })]),
      whole([moneyInput(), letter({ what: 'Gives Ana a neutral reference letter' })]),
      whole([moneyInput({ graceDays: 6 }), letter()]),
      whole([letter(), moneyInput()]),
      whole([moneyInput()]),
    ].map(changed => hashOfOffer(changed, clauses))
    expect(new Set([hash, ...others]).size).toBe(others.length + 1)
  })

  test('changes with the words of a clause and with its version', () => {
    const file = fileOf(lasc)
    file.clauses.version = '2027-01'
    const versioned = hashOfOffer(terms, clausesFor(file, 'SMALL_CLAIMS', terms, 'en'))
    const reworded = hashOfOffer(terms, clauses.toSpliced(0, 1, { ...at(clauses, 0), text: 'Nothing happens.' }))
    expect(new Set([hash, versioned, reworded, hashOfOffer(terms, clauses.slice(1))]).size).toBe(4)
  })
})
