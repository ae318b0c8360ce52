/** The ledger of an agreement: to the cent and to the day, whatever comes and in whatever order. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leftOfTerm, ledgerOf } from '../../server/agreements/ledger.ts'
import { type LedgerReceipt } from '../../server/agreements/ledger-receipts.ts'
import { dutiesOf } from '../../server/agreements/write-duties.ts'
import { holdsAccountData } from '../../server/agreements/refuse-account-data.ts'
import { hideSmallCells } from '../../server/surveys/survey-questions.ts'
import { addDays } from '../../server/programs/dates.ts'
import { action, ana, assembled, bruno, depositInput, moneyTerm, noiseInput } from './document-samples.ts'

let count = 0
const receipt = (change: Partial<LedgerReceipt>): LedgerReceipt => ({
  id: `receipt-${(count += 1)}`,
  kind: 'CONFIRM',
  termNumber: 1,
  amountCents: null,
  doneOn: '2027-05-14',
  method: 'CASH',
  aboutId: null,
  partyId: ana,
  words: null,
  recordedAt: '2027-05-14T18:00:00.000Z',
  ...change,
})

const late = { onDefault: 'JUDGMENT_FOR_BALANCE', graceDays: 5, weekendRule: 'NEXT_COURT_DAY' } as const
/** S2: an agency pays 1,500.00, the tenant twelve times 330.00; the current rent stays due, and is not counted. */
const { document: arrears } = assembled(
  depositInput({
    terms: [
      moneyTerm({
        ...late,
        amountCents: 150_000,
        sourceName: 'County Rental Assistance',
        plan: { kind: 'EQUAL', frequency: 'ONCE', firstDue: '2027-05-14', count: 1 },
      }),
      moneyTerm({
        ...late,
        amountCents: 396_000,
        plan: { kind: 'EQUAL', frequency: 'MONTH', firstDue: '2027-05-05', count: 12 },
      }),
      action(bruno, 'Pay the current rent on the 1st of each month'),
    ],
  }),
)
const paidOn = (days: readonly string[]): LedgerReceipt[] =>
  days.map(doneOn => receipt({ termNumber: 2, amountCents: 33_000, doneOn }))

describe('the ledger', () => {
  it('says what is paid and left when the agency has paid and the fifth payment is missed', () => {
    const receipts = [
      receipt({ amountCents: 150_000, method: 'AGENCY' }),
      ...paidOn(['2027-05-05', '2027-06-07', '2027-07-06', '2027-08-05']),
    ]
    const onTheDay = ledgerOf(arrears, receipts, '2027-09-07')
    expect(onTheDay).toMatchObject({ amountCents: 546_000, paidCents: 282_000, leftCents: 264_000, overdueCents: 0 })
    expect(onTheDay.next).toMatchObject({
      due: '2027-09-07',
      lastDay: '2027-09-12',
      state: 'DUE_TODAY',
      leftCents: 33_000,
    })
    expect(ledgerOf(arrears, receipts, '2027-09-12').next).toMatchObject({ state: 'IN_GRACE', daysLate: 5 })
    const missed = ledgerOf(arrears, receipts, '2027-09-13')
    expect(missed).toMatchObject({ paidCents: 282_000, leftCents: 264_000, dueCents: 33_000, overdueCents: 33_000 })
    expect(missed.next).toMatchObject({ state: 'OVERDUE', daysLate: 6 })
    expect(missed.lines.filter(({ state }) => state === 'PAID')).toHaveLength(5)
    expect(missed.actions).toMatchObject([{ state: 'LASTING', due: null }])
    expect(missed.isPerformed).toBe(false)
  })

  it('counts cash, a part and a day late towards the oldest payment of its term, and never towards another term', () => {
    const receipts = [
      receipt({ termNumber: 2, amountCents: 10_000, doneOn: '2027-05-05' }),
      receipt({ termNumber: 2, amountCents: 30_000, doneOn: '2027-05-06' }),
    ]
    const { lines } = ledgerOf(arrears, receipts, '2027-05-06')
    expect(lines[0]).toMatchObject({
      due: '2027-05-05',
      paidCents: 33_000,
      paidOn: '2027-05-06',
      daysLate: 1,
      state: 'PAID',
    })
    expect(lines[1]).toMatchObject({ due: '2027-05-14', termNumber: 1, paidCents: 0, state: 'UPCOMING' })
    expect(lines[2]).toMatchObject({ due: '2027-06-07', paidCents: 7_000, leftCents: 26_000, paidOn: null })
  })

  it('counts no claim, and nothing that was taken back', () => {
    const claim = receipt({ kind: 'CLAIM', partyId: bruno, termNumber: 2, amountCents: 33_000, doneOn: '2027-05-05' })
    const state = (receipts: LedgerReceipt[]) => {
      const { claims, paidCents } = ledgerOf(arrears, receipts, '2027-05-06')
      return [claims.get(claim.id), paidCents]
    }
    expect(state([claim])).toEqual(['OPEN', 0])
    expect(state([claim, receipt({ kind: 'DISPUTE', termNumber: 2, aboutId: claim.id })])).toEqual(['DISPUTED', 0])
    const came = receipt({ termNumber: 2, amountCents: 33_000, aboutId: claim.id, doneOn: '2027-05-05' })
    expect(state([claim, came])).toEqual(['CONFIRMED', 33_000])
    expect(state([claim, came, receipt({ kind: 'TAKE_BACK', termNumber: 2, aboutId: came.id })])).toEqual(['OPEN', 0])
  })

  it('is performed when all is paid and all is done that has a day; what goes on without one holds nobody up', () => {
    const { document } = assembled(noiseInput())
    const rugs = [3, 4].map(termNumber => receipt({ termNumber, amountCents: 9_000, doneOn: '2027-03-01' }))
    expect(ledgerOf(document, rugs, '2027-05-01').isPerformed).toBe(false)
    const all = [...rugs, receipt({ termNumber: 5, method: null, doneOn: '2027-05-01' })]
    expect(ledgerOf(document, all, '2027-05-01')).toMatchObject({ isPerformed: true, leftCents: 0 })
    const lasting = assembled(noiseInput({ terms: [action(bruno, 'Keep quiet')] })).document
    expect(ledgerOf(lasting, [], '2027-05-01').isPerformed).toBe(false)
  })

  it('never loses or makes a cent: paid and left are the whole, per line, per term and together', () => {
    const part = fc.record({
      termNumber: fc.constantFrom(1, 2),
      cents: fc.integer({ min: 1, max: 80_000 }),
      day: fc.nat(400),
    })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.nat(500), (parts, shift) => {
        const today = addDays('2027-05-01', shift)
        const receipts: LedgerReceipt[] = []
        for (const { termNumber, cents, day } of parts) {
          const left = leftOfTerm(ledgerOf(arrears, receipts, today), termNumber)
          if (left === 0) continue
          receipts.push(receipt({ termNumber, amountCents: Math.min(cents, left), doneOn: addDays('2027-05-01', day) }))
        }
        const ledger = ledgerOf(arrears, receipts, today)
        const received = receipts.reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0)
        expect(ledger.paidCents).toBe(received)
        expect(ledger.paidCents + ledger.leftCents).toBe(546_000)
        expect(ledger.overdueCents).toBeLessThanOrEqual(ledger.dueCents)
        expect(ledger.dueCents).toBeLessThanOrEqual(ledger.leftCents)
        for (const line of ledger.lines) {
          expect(line.paidCents + line.leftCents).toBe(line.amountCents)
          expect(line.leftCents).toBeGreaterThanOrEqual(0)
          expect(line.paidOn === null).toBe(line.leftCents > 0)
        }
        const own = ledger.lines.filter(({ termNumber }) => termNumber === 2)
        // Oldest first: behind a payment that is not whole, nothing has come.
        const open = own.findIndex(({ leftCents }) => leftCents > 0)
        if (open >= 0) expect(own.slice(open + 1).every(({ paidCents }) => paidCents === 0)).toBe(true)
        // In whatever order receipts are recorded, the figures are the same.
        expect(ledgerOf(arrears, receipts.toReversed(), today)).toMatchObject({
          paidCents: received,
          dueCents: ledger.dueCents,
        })
      }),
      { numRuns: 150 },
    )
  })
})

describe('what was promised by a day', () => {
  it('is reminded three days before, and on the day after its days of grace, in the morning at the court', () => {
    const duties = dutiesOf(arrears, new Date('2027-04-20T18:00:00Z'))
    expect(duties).toHaveLength(13)
    expect(duties[0]).toEqual({
      termNumber: 1,
      lineNumber: 2,
      doerPartyId: bruno,
      dueOn: '2027-05-14',
      remindAt: new Date('2027-05-11T16:00:00Z'),
      overdueAt: new Date('2027-05-20T16:00:00Z'),
    })
    // After the clocks have changed.
    expect(duties.at(-4)?.remindAt).toEqual(new Date('2028-01-02T17:00:00Z'))
  })

  it('is not reminded of when its days before are over already as people sign', () => {
    const [first] = dutiesOf(arrears, new Date('2027-05-12T18:00:00Z'))
    expect(first?.remindAt).toBeNull()
    expect(first?.overdueAt).toEqual(new Date('2027-05-20T16:00:00Z'))
  })
})

describe('numbers of accounts, cards and persons', () => {
  it.each([
    'My card is 4111 1111 1111 1111',
    'SSN 123-45-6789',
    'account 000123456789',
    'IBAN DE89 3704 0044 0532 0130 00',
  ])('are found in "%s"', words => expect(holdsAccountData(words)).toBe(true))

  it.each([
    'Call (213) 555-0142',
    'Pay 1,250.00 by 15 March 2027',
    'case 27STSC01234',
    'Unit 4, 2nd floor',
    '213 555 0142',
  ])('are not seen in "%s"', words => expect(holdsAccountData(words)).toBe(false))
})

describe('sums of a survey', () => {
  it('hide what is below ten, and the next smallest where one alone could be worked out', () => {
    const cells = (...answers: number[]) => answers.map((one, choice) => ({ choice, answers: one }))
    const shown = (...answers: number[]) => hideSmallCells(cells(...answers)).map(cell => cell.answers)
    expect(shown(40, 12, 0)).toEqual([40, 12, 0])
    expect(shown(40, 9, 12)).toEqual([40, null, null])
    expect(shown(40, 9, 3)).toEqual([40, null, null])
  })
})
