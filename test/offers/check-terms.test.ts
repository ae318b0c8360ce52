import { describe, expect, test } from 'vitest'
import { checkTerms, type TermInput, type TermRules } from '../../server/offers/check-terms.ts'
import { TermProblem } from '../../server/offers/term-problem.ts'
import { calendarOf } from '../../server/programs/court-calendar.ts'
import { ccr, housingLike, lasc } from '../programs/unlike-programs.ts'
import { ending, letter, moneyInput } from './terms.ts'

const rules: TermRules = {
  program: lasc,
  caseType: 'SMALL_CLAIMS',
  partyIds: ['ana', 'bruno'],
  today: '2027-02-01',
  calendar: calendarOf(lasc),
}
const community: TermRules = { ...rules, program: ccr, caseType: 'COMMUNITY' }
const harassment: TermRules = { ...rules, program: housingLike, caseType: 'CIVIL_HARASSMENT' }

function problemOf(terms: TermInput[], under = rules): string {
  try {
    checkTerms(terms, under)
  } catch (error) {
    if (error instanceof TermProblem) return `${error.field} ${error.code}`
    throw error
  }
  return 'accepted'
}

test('an offer of a payment and a letter becomes whole', () => {
  const [money, action] = checkTerms([moneyInput(), letter()], rules)
  expect(money).toMatchObject({
    amountCents: 180_000,
    instalments: [
      { number: 1, due: '2027-03-15', amountCents: 90_000 },
      { number: 2, due: '2027-04-15', amountCents: 90_000 },
    ],
  })
  expect(action).toEqual(letter())
})

test('an offer without money is an offer', () => {
  expect(problemOf([letter({ due: null, howToTell: null })])).toBe('accepted')
})

test('an offer has one to twenty terms', () => {
  expect(problemOf([])).toBe('terms NO_TERMS')
  expect(problemOf(Array<TermInput>(20).fill(letter()))).toBe('accepted')
  expect(problemOf(Array<TermInput>(21).fill(letter()))).toBe('terms TOO_MANY_TERMS')
})

describe('who pays whom', () => {
  test.each([
    ['a payer outside the offer', { payerPartyId: 'sam' }, 'terms[1].payerPartyId PARTY_UNKNOWN'],
    ['a payee outside the offer', { payeePartyId: 'sam' }, 'terms[1].payeePartyId PARTY_UNKNOWN'],
    ['nobody is paid', { payeePartyId: null, payeeName: '  ' }, 'terms[1].payeePartyId PAYEE_MISSING'],
    [
      'nobody who can be seen is paid',
      { payeePartyId: null, payeeName: '\u200b' },
      'terms[1].payeePartyId PAYEE_MISSING',
    ],
    ['two are paid', { payeeName: 'Rug shop' }, 'terms[1].payeeName PAYEE_NAMED_TWICE'],
    ['somebody pays themself', { payeePartyId: 'bruno' }, 'terms[1].payeePartyId PAYER_IS_PAYEE'],
    ['a name that is too long', { sourceName: 'x'.repeat(201) }, 'terms[1].sourceName TEXT_TOO_LONG'],
  ])('%s: refused', (_, change, problem) => {
    expect(problemOf([letter(), moneyInput(change)])).toBe(problem)
  })

  test('a shop may be paid, and an agency may pay', () => {
    const shop = moneyInput({ payeePartyId: null, payeeName: ' Rug shop ', sourceName: 'Housing agency' })
    expect(checkTerms([shop], rules)[0]).toMatchObject({ payeeName: 'Rug shop', sourceName: 'Housing agency' })
  })
})

describe('a plan that cannot be is refused at its place', () => {
  const plan = { kind: 'EQUAL' as const, frequency: 'MONTH' as const, firstDue: '2027-03-15' }

  test.each([
    [{ amountCents: 0 }, 'terms[0].amountCents AMOUNT_NOT_POSITIVE'],
    [{ amountCents: 0.1 }, 'terms[0].amountCents AMOUNT_NOT_WHOLE_CENTS'],
    [{ amountCents: 1e17 }, 'terms[0].amountCents AMOUNT_TOO_LARGE'],
    [{ plan: { ...plan, count: 61 } }, 'terms[0].plan.count TOO_MANY_INSTALMENTS'],
    [{ plan: { ...plan, firstDue: '2027-01-31', count: 1 } }, 'terms[0].plan.firstDue FIRST_DAY_PAST'],
    [{ graceDays: 31 }, 'terms[0].graceDays GRACE_OUT_OF_RANGE'],
    [{ graceDays: -1 }, 'terms[0].graceDays GRACE_OUT_OF_RANGE'],
    [{ graceDays: 0.5 }, 'terms[0].graceDays GRACE_OUT_OF_RANGE'],
  ])('%j', (change, problem) => {
    expect(problemOf([moneyInput(change)])).toBe(problem)
  })

  test('the data of the plan engine comes along', () => {
    const short = { kind: 'LISTED' as const, payments: [{ due: '2027-03-15', amountCents: 179_999 }] }
    const check = () => checkTerms([moneyInput({ plan: short })], rules)
    expect(check).toThrow(expect.objectContaining({ code: 'PLAN_DOES_NOT_ADD_UP', data: { differenceCents: 1 } }))
  })
})

describe('what somebody does', () => {
  test.each([
    [{ what: ' \n ' }, 'terms[0].what TEXT_EMPTY'],
    [{ what: '\u200b\u2060' }, 'terms[0].what TEXT_EMPTY'],
    [{ what: 'x'.repeat(2_001) }, 'terms[0].what TEXT_TOO_LONG'],
    [{ what: 'broken \ud800' }, 'terms[0].what TEXT_NOT_READABLE'],
    [{ what: 'Pays into account 000123456789' }, 'terms[0].what ACCOUNT_DATA'],
    [{ howToTell: 'My number is 123-45-6789' }, 'terms[0].howToTell ACCOUNT_DATA'],
    [{ howToTell: 'x'.repeat(2_001) }, 'terms[0].howToTell TEXT_TOO_LONG'],
    [{ due: '2027-01-31' }, 'terms[0].due DATE_PAST'],
    [{ due: '2027-02-30' }, 'terms[0].due DATE_INVALID'],
    [{ due: '2057-02-02' }, 'terms[0].due TOO_FAR'],
    [{ partyId: 'sam' }, 'terms[0].partyId PARTY_UNKNOWN'],
  ])('%j is refused', (change, problem) => {
    expect(problemOf([letter(change)])).toBe(problem)
  })

  test('2,000 emoji are 2,000 characters', () => {
    expect(problemOf([letter({ what: '\u{1f600}'.repeat(2_000) })])).toBe('accepted')
  })

  test('a text is kept in one form, with its line breaks and without control characters', () => {
    const what = '\u0000 Jose\u0301 paints\r\nthe fence\u0007. '
    expect(checkTerms([letter({ what, howToTell: ' ' })], rules)[0]).toMatchObject({
      what: 'José paints\nthe fence.',
      howToTell: null,
    })
  })
})

describe('how the case ends', () => {
  test('as the case type of the program allows', () => {
    expect(problemOf([moneyInput(), ending()])).toBe('accepted')
    expect(problemOf([ending({ disposition: 'STIPULATION_FOR_JUDGMENT' })])).toBe(
      'terms[0].disposition DISPOSITION_NOT_OFFERED',
    )
    expect(problemOf([letter(), ending()], community)).toBe('terms[1].disposition DISPOSITION_NOT_OFFERED')
  })

  test('in one way only', () => {
    expect(problemOf([ending(), ending()])).toBe('terms[1].disposition DISPOSITION_NAMED_TWICE')
  })

  test('for good only once all is paid', () => {
    const atOnce = ending({ disposition: 'DISMISSAL_WITH_PREJUDICE', retainJurisdiction: false })
    const afterwards = ending({ disposition: 'DISMISSAL_WITH_PREJUDICE_AFTER_FULL_PAYMENT' })
    expect(problemOf([moneyInput(), atOnce], harassment)).toBe('terms[1].disposition DISPOSITION_BEFORE_PAYMENT')
    expect(problemOf([letter(), atOnce], harassment)).toBe('accepted')
    expect(problemOf([moneyInput(), afterwards])).toBe('accepted')
    expect(problemOf([letter(), afterwards])).toBe('terms[1].disposition DISPOSITION_WITHOUT_PAYMENT')
  })

  test('and the court keeps no power over a case that is over for good, or where the program offers none', () => {
    const atOnce = ending({ disposition: 'DISMISSAL_WITH_PREJUDICE' })
    expect(problemOf([letter(), atOnce], harassment)).toBe('terms[1].retainJurisdiction JURISDICTION_AFTER_PREJUDICE')
    const program = { ...lasc, caseTypes: lasc.caseTypes.map(type => ({ ...type, retainedJurisdiction: false })) }
    expect(problemOf([ending()], { ...rules, program })).toBe('terms[0].retainJurisdiction JURISDICTION_NOT_OFFERED')
  })

  test('without a court nobody can ask for a judgment', () => {
    expect(problemOf([moneyInput({ onDefault: 'JUDGMENT_FOR_BALANCE' })])).toBe('accepted')
    expect(problemOf([moneyInput({ onDefault: 'JUDGMENT_FOR_BALANCE' })], community)).toBe(
      'terms[0].onDefault ON_DEFAULT_NEEDS_COURT',
    )
  })
})
