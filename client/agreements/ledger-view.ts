import { graphql } from '../gql/gql.ts'
import type { LedgerViewFragment } from '../gql/graphql.ts'

/** How an agreement is performed: what is paid and left, what was recorded, and what the viewer can record. */
export const ledgerView = graphql(`
  fragment LedgerView on Ledger {
    today
    total {
      amountCents
    }
    paid {
      amountCents
    }
    left {
      amountCents
    }
    due {
      amountCents
    }
    overdue {
      amountCents
    }
    next {
      number
      termNumber
      due
      payer
      payee
      left {
        amountCents
      }
      state
      daysLate
      canConfirm
      canClaim
    }
    lines {
      number
      termNumber
      due
      lastDay
      payer
      payee
      amount {
        amountCents
      }
      paid {
        amountCents
      }
      left {
        amountCents
      }
      paidOn
      daysLate
      state
      canConfirm
      canClaim
    }
    actions {
      termNumber
      doer
      what
      due
      doneOn
      state
      canConfirm
      canClaim
    }
    receipts {
      id
      kind
      termNumber
      amount {
        amountCents
      }
      doneOn
      method
      words
      byName
      isMine
      claim
      isTakenBack
      canAnswer
      canTakeBack
    }
  }
`)

export type LedgerLine = LedgerViewFragment['lines'][number]
export type LedgerAction = LedgerViewFragment['actions'][number]
export type LedgerReceipt = LedgerViewFragment['receipts'][number]

/** What the next two taps are about: where the viewer stands on the payment of a term that comes next. */
export const nextOfTerm = (ledger: LedgerViewFragment, termNumber: number): LedgerLine | null =>
  ledger.lines.find(line => line.termNumber === termNumber && line.left.amountCents > 0) ?? null
