import { FormattedMessage, useIntl } from 'react-intl'
import { BackLink } from '../ui/BackLink.tsx'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Card } from '../ui/Card.tsx'
import { Split, Stack } from '../ui/Layout.tsx'
import { PageHeading, PersonText, Text } from '../ui/Text.tsx'
import { AddedClauses } from './AddedClauses.tsx'
import { namesOf } from './offer-words.ts'
import type { OfferViewProps } from './offer-whole.ts'
import { OfferActions } from './OfferActions.tsx'
import { OfferAnswers } from './OfferAnswers.tsx'
import { OfferStanding } from './OfferStanding.tsx'
import { OfferStatusTag } from './OfferStatusTag.tsx'
import { OfferTermCard } from './OfferTermCard.tsx'
import { verdictOn } from './OfferCard.tsx'
import { DealInNumbers } from './ReadBack.tsx'

export interface ReadOfferProps extends OfferViewProps {
  agreementId: string | null
  /** A later offer, which stands now. */
  newerOfferId: string | null
}

/** An offer to be read: its parts, what changed, how it stands, and what one can do. */
export function ReadOffer({ offer, ofCase, you, agreementId, newerOfferId }: ReadOfferProps) {
  const intl = useIntl()
  const offersTo = `/cases/${ofCase.id}/offers`
  const to = namesOf(
    intl,
    ofCase.parties
      .filter(({ id }) => offer.toPartyIds.includes(id))
      .map(({ id, name }) => (id === you ? intl.formatMessage({ id: 'offers.read.toYou' }) : name)),
  )
  const isFirstRound = !offer.answersOfferId
  const values = { who: offer.fromPartyId === you ? 'you' : 'other', name: offer.fromName, round: offer.round, to }
  return (
    <Stack gap="large">
      <Stack gap="small">
        <BackLink to={offersTo}>
          <FormattedMessage id="offers.read.back" />
        </BackLink>
        <PageHeading
          caption={<FormattedMessage id="offers.read.caption" values={values} />}
          title={<FormattedMessage id="offers.read.title" values={values} />}
        />
        <div>
          <OfferStatusTag status={offer.status} />
        </div>
      </Stack>
      <Split
        aside={
          <>
            <OfferActions offer={offer} />
            {you !== null && (
              <Text size="small" tone="soft">
                <FormattedMessage id="offers.read.notBinding" />
              </Text>
            )}
            <DealInNumbers readBack={offer.readBack} />
            <AddedClauses clauses={offer.clauses} />
            <ButtonRow>
              <Button tone="ghost" icon="print" onClick={() => print()}>
                <FormattedMessage id="offers.read.print" />
              </Button>
            </ButtonRow>
          </>
        }
      >
        <OfferStanding
          offer={offer}
          ofCase={ofCase}
          you={you}
          hasNewer={newerOfferId !== null}
          agreementTo={agreementId && `/cases/${ofCase.id}/agreements/${agreementId}`}
        />
        {offer.explanation && (
          <Card tone="quiet" title={<FormattedMessage id="offers.read.explanation" values={values} />}>
            <PersonText>{offer.explanation}</PersonText>
          </Card>
        )}
        {offer.terms.map((term, index) => (
          <OfferTermCard
            key={term.id}
            offerTerm={term}
            you={you}
            isFirstRound={isFirstRound}
            number={offer.terms.length > 1 ? index + 1 : undefined}
            answered={verdictOn(term.id, offer)}
          >
            <OfferAnswers termId={term.id} answers={offer.answers} you={you} />
          </OfferTermCard>
        ))}
        {newerOfferId && offer.status !== 'OPEN' && (
          <ButtonRow>
            <ButtonLink tone="secondary" to={`${offersTo}/${newerOfferId}`}>
              <FormattedMessage id="offers.read.newer" />
            </ButtonLink>
          </ButtonRow>
        )}
      </Split>
    </Stack>
  )
}
