import { describe, expect, test } from 'vitest'
import { checkTerms, type TermInput } from '../../server/offers/check-terms.ts'
import { compareTerms, type AnsweredTerm, type OfferTerm } from '../../server/offers/compare-terms.ts'
import type { Term } from '../../server/offers/term.ts'
import { calendarOf } from '../../server/programs/court-calendar.ts'
import { at, lasc } from '../programs/unlike-programs.ts'
import { ending, letter, moneyInput } from './terms.ts'

function whole(...terms: TermInput[]): Term[] {
  const partyIds = ['ana', 'bruno']
  return checkTerms(terms, {
    program: lasc,
    caseType: 'SMALL_CLAIMS',
    partyIds,
    today: '2027-02-01',
    calendar: calendarOf(lasc),
  })
}
const one = (term: TermInput): Term => at(whole(term), 0)
const before = (id: string, term: TermInput, isAgreed = false): AnsweredTerm => ({
  id,
  carriedFromTermId: null,
  term: one(term),
  isAgreed,
})
const now = (id: string, term: TermInput, carriedFromTermId: string | null = null): OfferTerm => ({
  id,
  carriedFromTermId,
  term: one(term),
})

const offered = moneyInput({
  amountCents: 140_000,
  plan: { kind: 'EQUAL', frequency: 'ONCE', firstDue: '2027-03-15', count: 1 },
})

describe('term by term', () => {
  test('in the first round every term is open', () => {
    const { terms, dropped } = compareTerms(null, [now('t1', moneyInput()), now('t2', letter())])
    expect(terms.map(term => term.standing)).toEqual(['OPEN', 'OPEN'])
    expect(dropped).toEqual([])
  })

  test('the deposit case: the amount changed, the letter is agreed', () => {
    const { terms } = compareTerms(
      [before('t1', offered), before('t2', letter(), true)],
      [now('t3', moneyInput(), 't1'), now('t4', letter(), 't2')],
    )
    expect(terms).toEqual([
      {
        termId: 't3',
        previousTermId: 't1',
        standing: 'CHANGED',
        wasAgreed: false,
        changes: [
          { field: 'amount', before: 140_000, after: 180_000 },
          { field: 'count', before: 1, after: 2 },
          { field: 'dates', before: ['2027-03-15'], after: ['2027-03-15', '2027-04-15'] },
          { field: 'parts', before: [140_000], after: [90_000, 90_000] },
        ],
      },
      { termId: 't4', previousTermId: 't2', standing: 'AGREED', wasAgreed: true, changes: [] },
    ])
  })

  test('an agreed term that changed says so', () => {
    const { terms } = compareTerms([before('t2', letter(), true)], [now('t4', letter({ due: '2027-03-08' }), 't2')])
    expect(terms[0]).toMatchObject({
      standing: 'CHANGED',
      wasAgreed: true,
      changes: [{ field: 'due', before: '2027-03-01', after: '2027-03-08' }],
    })
  })

  test('a refused term that comes again unchanged is the same, not agreed', () => {
    expect(compareTerms([before('t1', offered)], [now('t3', offered, 't1')]).terms[0]?.standing).toBe('SAME')
  })

  test('a term that continues nothing of the round before is new, and one that is gone is dropped', () => {
    const previous = [before('t1', offered), before('t2', letter(), true)]
    const { terms, dropped } = compareTerms(previous, [now('t3', ending()), now('t4', offered, 'elsewhere')])
    expect(terms.map(term => term.standing)).toEqual(['NEW', 'NEW'])
    expect(dropped).toEqual([
      { termId: 't1', wasAgreed: false },
      { termId: 't2', wasAgreed: true },
    ])
  })

  test.each([
    ['payer', moneyInput(), moneyInput({ payerPartyId: 'ana', payeePartyId: 'bruno' }), ['payer', 'payee']],
    ['source', moneyInput(), moneyInput({ sourceName: 'Housing agency' }), ['source']],
    ['payee', moneyInput(), moneyInput({ payeePartyId: null, payeeName: 'Rug shop' }), ['payee']],
    ['grace', moneyInput(), moneyInput({ graceDays: 0 }), ['grace']],
    ['consequence', moneyInput(), moneyInput({ onDefault: 'NONE' }), ['onDefault']],
    ['weekends', moneyInput(), moneyInput({ weekendRule: 'AS_WRITTEN' }), ['weekendRule']],
    ['note', moneyInput(), moneyInput({ note: 'By bank transfer.' }), ['note']],
    ['text', letter(), letter({ what: 'Says sorry.' }), ['text']],
    ['proof', letter(), letter({ howToTell: null }), ['howToTell']],
    ['who does it', letter(), letter({ partyId: 'ana' }), ['party']],
    ['court', ending(), ending({ retainJurisdiction: false }), ['retainJurisdiction']],
    ['kind', letter(), ending(), ['kind']],
  ])('a changed %s is named', (_, was, is, fields) => {
    const { terms } = compareTerms([before('t1', was)], [now('t2', is, 't1')])
    expect(terms[0]?.changes.map(change => change.field)).toEqual(fields)
  })
})
