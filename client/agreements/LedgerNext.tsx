import { FormattedMessage } from 'react-intl'
import type { LedgerViewFragment } from '../gql/graphql.ts'
import { Banner } from '../ui/Banner.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Money } from '../ui/Money.tsx'
import { PersonText } from '../ui/Text.tsx'
import { LedgerSums } from './LedgerSums.tsx'
import type { LedgerReceipt } from './ledger-view.ts'
import { NextPayment } from './NextPayment.tsx'

/** Claims that wait for the viewer come first, then the next payment and what can be said of it. */
export function LedgerNext({ ledger }: { ledger: LedgerViewFragment }) {
  const { next, lines, receipts } = ledger
  const isAsked = receipts.some(({ canAnswer }) => canAnswer)
  return (
    <>
      {receipts
        .filter(({ canAnswer }) => canAnswer)
        .map(claim => (
          <ClaimToAnswer key={claim.id} claim={claim} />
        ))}
      {lines.length > 0 && (
        <Card
          tone={isAsked ? 'plain' : 'next'}
          title={<FormattedMessage id="agreements.ledger.now" />}
          actions={
            next && (
              <>
                {next.canConfirm && (
                  <ButtonLink
                    to={`?do=confirm&term=${next.termNumber}`}
                    tone={isAsked ? 'secondary' : 'primary'}
                    icon="check"
                  >
                    <FormattedMessage id="agreements.ledger.confirm" />
                  </ButtonLink>
                )}
                {next.canClaim && (
                  <ButtonLink to={`?do=claim&term=${next.termNumber}`} icon="check">
                    <FormattedMessage id="agreements.ledger.claim" />
                  </ButtonLink>
                )}
              </>
            )
          }
        >
          <NextPayment ledger={ledger} />
          <LedgerSums ledger={ledger} />
        </Card>
      )}
    </>
  )
}

function ClaimToAnswer({ claim }: { claim: LedgerReceipt }) {
  const { id, termNumber, byName, amount, doneOn } = claim
  const values = {
    name: (
      <PersonText key="name" inline>
        {byName}
      </PersonText>
    ),
    amount: amount && <Money key="amount" cents={amount.amountCents} />,
    day: <DateText key="day" day={doneOn} style="full" />,
    term: termNumber,
  }
  return (
    <Banner
      tone="info"
      title={
        <FormattedMessage id={amount ? 'agreements.ledger.claimed' : 'agreements.ledger.claimedDone'} values={values} />
      }
      actions={
        <>
          <ButtonLink size="small" to={`?do=confirm&term=${termNumber}&about=${id}`}>
            <FormattedMessage id="agreements.ledger.yes" />
          </ButtonLink>
          <ButtonLink size="small" tone="secondary" to={`?do=dispute&about=${id}`}>
            <FormattedMessage id="agreements.ledger.no" />
          </ButtonLink>
        </>
      }
    >
      <FormattedMessage id="agreements.ledger.claimedAbout" />
    </Banner>
  )
}
