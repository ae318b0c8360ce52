import { describe, expect, test } from 'vitest'
import { carryTerms } from '../../client/offers/carry-terms.ts'
import { readTerm } from '../../client/offers/draft-to-input.ts'
import { emptyAction, emptyDisposition, emptyMoney } from '../../client/offers/empty-terms.ts'
import { emptyOffer, outsider, readOfferDraft, standingOf, type MoneyDraft } from '../../client/offers/offer-draft.ts'
import { placeOfField } from '../../client/offers/problem-places.ts'
import { knownPlace, placeAfterTermStep } from '../../client/offers/steps.ts'
import type { MoneyFacts } from '../../client/offers/term-facts.ts'

const money = (some: Partial<MoneyDraft> = {}): MoneyDraft => ({
  ...emptyMoney('m'),
  payerPartyId: 'bruno',
  payee: 'ana',
  amount: '1,800.00',
  manner: 'ONCE',
  firstDue: '2027-03-15',
  ...some,
})

const cents = (amountCents: number) => ({ amountCents, currency: 'USD' })

const offered = (some: Partial<MoneyFacts> = {}): MoneyFacts => ({
  kind: 'MoneyTerm',
  payerPartyId: 'bruno',
  payerName: 'Bruno Reyes',
  sourceName: null,
  payeePartyId: 'ana',
  payeeName: 'Ana Silva',
  amount: cents(180_000),
  frequency: 'MONTH',
  instalments: [
    { number: 1, due: '2027-06-07', nominalDue: '2027-06-05', amount: cents(90_000), ifMissed: cents(180_000) },
    { number: 2, due: '2027-07-06', nominalDue: '2027-07-05', amount: cents(90_000), ifMissed: cents(90_000) },
  ],
  graceDays: 5,
  weekendRule: 'NEXT_COURT_DAY',
  onDefault: 'ACCELERATE',
  note: null,
  sentence: 'Bruno Reyes must pay Ana Silva $1,800.00.',
  ...some,
})

describe('a part of an offer becomes the input of the server', () => {
  test('with the exact cents and the plan', () => {
    const { input } = readTerm(money({ manner: 'EQUAL', count: '12', amount: '3,960' }), 'en-US')
    expect(input?.money).toMatchObject({
      amountCents: 396_000,
      payeePartyId: 'ana',
      payeeName: null,
      plan: { equal: { frequency: 'MONTH', firstDue: '2027-03-15', count: 12 } },
    })
  })

  test('with a shop as the payee and an agency that sends the money', () => {
    const term = money({ payee: outsider, payeeName: ' Rug shop ', hasSource: true, sourceName: 'Rent Aid' })
    expect(readTerm(term, 'en-US').input?.money).toMatchObject({
      payeePartyId: null,
      payeeName: 'Rug shop',
      sourceName: 'Rent Aid',
    })
  })

  test('only when every question is answered; what is missing names its question', () => {
    const { problems } = readTerm(emptyMoney('m'), 'en-US')
    expect(problems?.map(({ step }) => step)).toEqual(['who', 'amount', 'manner'])
    expect(readTerm(emptyAction('a'), 'en-US').problems?.map(({ step }) => step)).toEqual(['doer', 'what', 'when'])
    expect(readTerm(emptyDisposition('d'), 'en-US').problems?.map(({ step }) => step)).toEqual(['ending'])
  })

  test('only when a list of payments adds up to the whole sum', () => {
    const payments = [
      { id: '1', due: '2027-03-15', amount: '900' },
      { id: '2', due: '2027-04-15', amount: '899.99' },
    ]
    const { problems } = readTerm(money({ manner: 'LISTED', payments }), 'en-US')
    expect(problems).toEqual([{ step: 'dates', termId: 'm', field: 'addPayment', message: 'offers.build.problem.sum' }])
    const right = payments.map(payment => ({ ...payment, amount: '900' }))
    expect(readTerm(money({ manner: 'LISTED', payments: right }), 'en-US').input?.money?.plan).toEqual({
      listed: [
        { due: '2027-03-15', amountCents: 90_000 },
        { due: '2027-04-15', amountCents: 90_000 },
      ],
    })
  })
})

describe('parts that are carried into the next offer', () => {
  const [carried] = carryTerms([{ id: 't1', term: offered(), isAccepted: true }], 'en-US')

  test('say the same again, by the days as the plan counts them', () => {
    expect(carried && readTerm(carried, 'en-US').input).toMatchObject({
      carriedFromTermId: 't1',
      money: { amountCents: 180_000, plan: { equal: { frequency: 'MONTH', firstDue: '2027-06-05', count: 2 } } },
    })
  })

  test('are agreed while they are left alone, and changed as soon as one answer differs', () => {
    expect(carried && standingOf(carried)).toBe('AGREED')
    expect(carried?.kind === 'MONEY' && standingOf({ ...carried, amount: '1,700.00' })).toBe('CHANGED')
    expect(carried?.kind === 'MONEY' && standingOf({ ...carried, amount: '1,800.00' })).toBe('AGREED')
  })

  test('keep days and amounts that the parties listed themselves', () => {
    const [listed] = carryTerms([{ id: 't1', term: offered({ frequency: null }), isAccepted: false }], 'en-US')
    expect(listed && standingOf(listed)).toBe('SAME')
    expect(listed && readTerm(listed, 'en-US').input?.money?.plan).toEqual({
      listed: [
        { due: '2027-06-05', amountCents: 90_000 },
        { due: '2027-07-05', amountCents: 90_000 },
      ],
    })
  })
})

describe('the way through the questions', () => {
  const draft = { ...emptyOffer, recipientPartyIds: ['ana'], terms: [money()] }

  test('begins with the parts when there are some, else with the first question', () => {
    expect(knownPlace(null, draft, false)).toEqual({ step: 'terms' })
    expect(knownPlace(null, emptyOffer, true)).toEqual({ step: 'recipients' })
    expect(knownPlace(null, emptyOffer, false)).toEqual({ step: 'kind' })
  })

  test('does not lead to a part that is gone, or to a question of another kind of part', () => {
    expect(knownPlace({ step: 'amount', termId: 'gone' }, draft, false)).toEqual({ step: 'terms' })
    expect(knownPlace({ step: 'doer', termId: 'm' }, draft, false)).toEqual({ step: 'terms' })
    expect(knownPlace({ step: 'check' }, emptyOffer, false)).toEqual({ step: 'kind' })
  })

  test('returns to the answers after a change, but asks for the dates of another way to pay', () => {
    expect(placeAfterTermStep(money(), { step: 'amount', termId: 'm', returnTo: 'check' })).toEqual({ step: 'check' })
    expect(placeAfterTermStep(money(), { step: 'manner', termId: 'm', returnTo: 'check' })).toEqual({
      step: 'dates',
      termId: 'm',
      returnTo: 'check',
    })
    expect(placeAfterTermStep(money(), { step: 'late', termId: 'm' })).toEqual({ step: 'terms' })
  })

  test.each([
    ['terms[0].amountCents', 'amount', 'amount'],
    ['terms[0].plan.payments[1].amountCents', 'dates', 'amount-1'],
    ['terms[0].plan.payments[1].due', 'dates', 'due-1'],
    ['terms[0].plan.count', 'dates', 'count'],
    ['terms[0].payeePartyId', 'who', 'who'],
    ['terms[0].graceDays', 'late', 'graceDays'],
    ['expiresOn', 'expiry', 'expiresOn'],
    ['recipientPartyIds[0]', 'recipients', 'recipients'],
  ])('finds the question of the refused argument %s', (field, step, name) => {
    expect(placeOfField(field, draft)).toMatchObject({ step, field: name })
  })

  test('blames no question for what it does not know', () => {
    expect(placeOfField('answersOfferId', draft)).toBeNull()
    expect(placeOfField('terms[7].amountCents', draft)).toEqual({ step: 'terms', field: 'addTerm' })
  })
})

test('a kept draft is read again, and anything else is as none', () => {
  const draft = { ...emptyOffer, terms: [money()] }
  expect(readOfferDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
  expect(readOfferDraft({ version: 2, terms: [] })).toBeNull()
  expect(readOfferDraft('words')).toBeNull()
  expect(readOfferDraft(null)).toBeNull()
})
