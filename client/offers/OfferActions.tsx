import { RelayOffer } from './RelayOffer.tsx'
import { FormattedMessage } from 'react-intl'
import type { OfferWholeFragment } from '../gql/graphql.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'

/** What the reader can do about an offer that is open, as the server says. */
export function OfferActions({ offer }: { offer: OfferWholeFragment }) {
  const { viewerCan, terms, caseId, id } = offer
  const { answer, counter, relay, withdraw } = viewerCan
  if (relay) return <RelayOffer offerId={offer.id} />
  if ((offer.status !== 'OPEN' && offer.status !== 'WITH_MEDIATOR') || (!answer && !counter && !withdraw)) return null
  const count = terms.length
  return (
    <ButtonRow>
      {answer && (
        <>
          <ButtonLink to="?do=accept">
            <FormattedMessage id="offers.act.accept" values={{ count }} />
          </ButtonLink>
          <ButtonLink to="?do=answer" tone="secondary">
            <FormattedMessage id="offers.act.answer" values={{ count }} />
          </ButtonLink>
        </>
      )}
      {counter && (
        <ButtonLink to={`/cases/${caseId}/offers/new?answers=${id}`} tone={answer ? 'ghost' : 'primary'}>
          <FormattedMessage id="offers.act.counter" />
        </ButtonLink>
      )}
      {withdraw && (
        <ButtonLink to="?do=withdraw" tone="ghost">
          <FormattedMessage id="offers.act.withdraw" />
        </ButtonLink>
      )}
    </ButtonRow>
  )
}
