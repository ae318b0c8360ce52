import { FormattedMessage, useIntl } from 'react-intl'
import type { OfferStatus } from '../gql/graphql.ts'
import { Banner, type BannerTone } from '../ui/Banner.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { momentWords, namesOf } from './offer-words.ts'
import type { OfferViewProps } from './offer-whole.ts'

const tones: Record<OfferStatus, BannerTone> = {
  OPEN: 'info',
  ACCEPTED: 'good',
  PARTIALLY_ACCEPTED: 'info',
  REJECTED: 'info',
  COUNTERED: 'info',
  WITHDRAWN: 'info',
  EXPIRED: 'info',
  SUPERSEDED: 'info',
  WITH_MEDIATOR: 'info',
  LAPSED: 'info',
}

export interface OfferStandingProps extends OfferViewProps {
  agreementTo: string | null
  /** A later offer stands now: this one is not the one to answer any more. */
  hasNewer: boolean
}

/** How an offer stands, who must act, by when, and what happens if nobody does. */
export function OfferStanding({ offer, ofCase, you, agreementTo, hasNewer }: OfferStandingProps) {
  const intl = useIntl()
  const { status, fromPartyId, toPartyIds, answers, viewerCan, expiresAt } = offer
  const by = momentWords(intl, expiresAt, ofCase.program.timeZone)
  const answered = answers.map(({ partyId }) => partyId)
  const waitFor = ofCase.parties.filter(({ id }) => toPartyIds.includes(id) && !answered.includes(id) && id !== you)
  const names = namesOf(
    intl,
    (waitFor.length > 0 ? waitFor : ofCase.parties.filter(({ id }) => toPartyIds.includes(id))).map(({ name }) => name),
  )
  const mayCounter = viewerCan.counter && !hasNewer
  if (status === 'OPEN') {
    const turn = viewerCan.answer
      ? 'yours'
      : fromPartyId === you
        ? 'mine'
        : you !== null && answered.includes(you)
          ? 'done'
          : 'theirs'
    return (
      <Banner tone="info" title={<FormattedMessage id={`offers.standing.open.${turn}.title`} values={{ by, names }} />}>
        <FormattedMessage id={`offers.standing.open.${turn}.about`} values={{ by, names }} />
      </Banner>
    )
  }
  const go =
    status === 'ACCEPTED' && agreementTo ? (
      <ButtonLink to={agreementTo}>
        <FormattedMessage id="offers.next.agreed.go" />
      </ButtonLink>
    ) : (
      mayCounter && (
        <ButtonLink to={`/cases/${offer.caseId}/offers/new?answers=${offer.id}`}>
          <FormattedMessage id="offers.act.counter" />
        </ButtonLink>
      )
    )
  return (
    <Banner
      tone={tones[status]}
      title={<FormattedMessage id={`offers.standing.${status}.title`} />}
      actions={go || undefined}
    >
      <FormattedMessage id={`offers.standing.${status}.about`} values={{ next: mayCounter ? 'counter' : 'other' }} />
    </Banner>
  )
}
