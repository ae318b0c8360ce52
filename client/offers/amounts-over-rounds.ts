/** One offer in the picture of the amounts. Cents by direction: whom the payments go from and to. */
export interface RoundOffer {
  authorPartyId: string
  isAccepted: boolean
  payments: readonly { payerPartyId: string; payeePartyId: string | null; cents: number }[]
}

/** Round by round the amount that each side stands by; null until it has named one. */
export interface AmountsOverRounds {
  payerPartyId: string
  offered: (number | null)[]
  asked: (number | null)[]
  /** The gaps in cents, from the first round in which both sides had named an amount. */
  gaps: number[]
}

/**
 * "You were 750 apart, now 0", seen from the party who pays most. Payments in the other direction count against it.
 * Null where nobody pays, or where more than two parties made offers: then there is no one gap.
 */
export function amountsOverRounds(offers: readonly RoundOffer[]): AmountsOverRounds | null {
  const authors = new Set(offers.map(({ authorPartyId }) => authorPartyId))
  const payerPartyId = mainPayer(offers)
  if (payerPartyId === null || authors.size > 2) return null
  const amounts: AmountsOverRounds = { payerPartyId, offered: [], asked: [], gaps: [] }
  let offered: number | null = null
  let asked: number | null = null
  for (const { authorPartyId, isAccepted, payments } of offers) {
    const cents = netPaidBy(payerPartyId, payments)
    if (cents !== null && (isAccepted || authorPartyId === payerPartyId)) offered = cents
    if (cents !== null && (isAccepted || authorPartyId !== payerPartyId)) asked = cents
    amounts.offered.push(offered)
    amounts.asked.push(asked)
    if (offered !== null && asked !== null) amounts.gaps.push(Math.max(0, asked - offered))
  }
  return amounts.gaps.length > 0 ? amounts : null
}

function mainPayer(offers: readonly RoundOffer[]): string | null {
  const paid = new Map<string, number>()
  for (const { payerPartyId, cents } of offers.flatMap(({ payments }) => payments)) {
    paid.set(payerPartyId, (paid.get(payerPartyId) ?? 0) + cents)
  }
  return [...paid].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

function netPaidBy(partyId: string, payments: RoundOffer['payments']): number | null {
  if (payments.length === 0) return null
  return payments.reduce((total, { payerPartyId, payeePartyId, cents }) => {
    if (payerPartyId === partyId) return total + cents
    return payeePartyId === partyId ? total - cents : total
  }, 0)
}
