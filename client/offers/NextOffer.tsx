import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { OfferSummaryFragment } from '../gql/graphql.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Text } from '../ui/Text.tsx'
import { momentWords, namesOf } from './offer-words.ts'

export interface NextOfferProps {
  /** Newest first. */
  offers: readonly OfferSummaryFragment[]
  /** An agreement that waits for signatures. */
  agreementTo: string | null
  you: string | null
  canMakeOffer: boolean
  timeZone: string
  offersTo: string
  nameOf: (partyId: string) => string
}

/** The one next step on offers: who must act, by when, and what happens if nobody does. */
export function NextOffer(props: NextOfferProps) {
  const { offers, agreementTo, you, canMakeOffer, timeZone, offersTo, nameOf } = props
  const intl = useIntl()
  const toAnswer = offers.find(offer => offer.viewerCan.answer)
  const waiting = offers.find(offer => offer.status === 'OPEN' && !offer.viewerCan.answer)
  const toCounter = offers[0]?.viewerCan.counter ? offers[0] : undefined
  if (agreementTo) {
    return (
      <Step
        title="agreed"
        action={<ButtonLink to={agreementTo}>{<FormattedMessage id="offers.next.agreed.go" />}</ButtonLink>}
      >
        <FormattedMessage id="offers.next.agreed.about" />
      </Step>
    )
  }
  if (toAnswer) {
    const by = momentWords(intl, toAnswer.expiresAt, timeZone)
    const go = <FormattedMessage id="offers.next.answer.go" />
    return (
      <Step
        title="answer"
        name={toAnswer.fromName}
        action={<ButtonLink to={`${offersTo}/${toAnswer.id}`}>{go}</ButtonLink>}
      >
        <FormattedMessage id="offers.next.answer.about" values={{ by }} />
      </Step>
    )
  }
  if (waiting) {
    const by = momentWords(intl, waiting.expiresAt, timeZone)
    const name = namesOf(intl, waitingFor(waiting).map(nameOf))
    const mine = waiting.fromPartyId === you ? 'you' : 'other'
    const go = <FormattedMessage id="offers.next.wait.go" />
    const link = (
      <ButtonLink tone="secondary" to={`${offersTo}/${waiting.id}`}>
        {go}
      </ButtonLink>
    )
    return (
      <Step title="wait" name={name} action={link}>
        <FormattedMessage id="offers.next.wait.about" values={{ by, name, mine }} />
      </Step>
    )
  }
  if (!canMakeOffer) return null
  const kind = toCounter ? 'counter' : 'make'
  const to = toCounter ? `${offersTo}/new?answers=${toCounter.id}` : `${offersTo}/new`
  return (
    <Step title={kind} action={<ButtonLink to={to}>{<FormattedMessage id={`offers.next.${kind}.go`} />}</ButtonLink>}>
      <FormattedMessage id={`offers.next.${kind}.about`} />
    </Step>
  )
}

interface StepProps {
  title: 'agreed' | 'answer' | 'wait' | 'counter' | 'make'
  name?: string
  action: ReactNode
  children: ReactNode
}

function Step({ title, name = '', action, children }: StepProps) {
  return (
    <Card
      tone={title === 'wait' ? 'plain' : 'next'}
      title={<FormattedMessage id={`offers.next.${title}.title`} values={{ name }} />}
      actions={action}
    >
      <Text>{children}</Text>
    </Card>
  )
}

/** Those of the recipients who have not answered yet, as far as the reader may know. */
function waitingFor({ toPartyIds, answers }: OfferSummaryFragment): readonly string[] {
  const waiting = toPartyIds.filter(id => !answers.some(({ partyId }) => partyId === id))
  return waiting.length > 0 ? waiting : toPartyIds
}
