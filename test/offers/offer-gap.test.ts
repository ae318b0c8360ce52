import { expect, test } from 'vitest'
import { amountsOverRounds, type RoundOffer } from '../../client/offers/amounts-over-rounds.ts'

const round = (authorPartyId: string, cents: number | null, isAccepted = false): RoundOffer => ({
  authorPartyId,
  isAccepted,
  payments: cents === null ? [] : [{ payerPartyId: 'bruno', payeePartyId: 'ana', cents }],
})

test('the gap closes from round to round, and acceptance closes it whole', () => {
  const amounts = amountsOverRounds([round('ana', 215_000), round('bruno', 140_000), round('ana', 180_000, true)])
  expect(amounts).toEqual({
    payerPartyId: 'bruno',
    asked: [215_000, 215_000, 180_000],
    offered: [null, 140_000, 180_000],
    gaps: [75_000, 0],
  })
})

test('there is no gap while only one side has named an amount, or nobody pays', () => {
  expect(amountsOverRounds([round('ana', 215_000)])).toBeNull()
  expect(amountsOverRounds([round('ana', null), round('bruno', null)])).toBeNull()
  expect(amountsOverRounds([])).toBeNull()
})

test('an offer without money leaves the amounts as they stood', () => {
  const amounts = amountsOverRounds([round('ana', 200_000), round('bruno', 150_000), round('ana', null)])
  expect(amounts?.gaps).toEqual([50_000, 50_000])
})

test('payments in the other direction count against it', () => {
  const both: RoundOffer = {
    authorPartyId: 'bruno',
    isAccepted: false,
    payments: [
      { payerPartyId: 'bruno', payeePartyId: 'ana', cents: 100_000 },
      { payerPartyId: 'ana', payeePartyId: 'bruno', cents: 30_000 },
    ],
  }
  expect(amountsOverRounds([round('ana', 90_000), both])?.gaps).toEqual([20_000])
})

test('an offer above what is asked is no gap below zero', () => {
  expect(amountsOverRounds([round('ana', 100_000), round('bruno', 120_000)])?.gaps).toEqual([0])
})

test('among more than two parties there is no one gap', () => {
  expect(amountsOverRounds([round('ana', 1), round('bruno', 1), round('iris', 1)])).toBeNull()
})
