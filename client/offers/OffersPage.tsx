import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import type { OffersPageQuery } from '../gql/graphql.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Columns, Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { amountsOverRounds } from './amounts-over-rounds.ts'
import { NextOffer } from './NextOffer.tsx'
import { offerCase, yourPartyId } from './offer-case.ts'
import { OfferCard } from './OfferCard.tsx'
import { OfferGap } from './OfferGap.tsx'
import { offerSummary, roundOf } from './offer-summary.ts'

const offersPage = graphql(`
  query OffersPage($caseId: ID!) {
    case(id: $caseId) {
      id
      ...OfferCase
      offers {
        id
        ...OfferSummary
      }
      agreements {
        id
        status
      }
    }
  }
`)

/** Every offer of the case, newest first, and what to do next about them. */
export function Component() {
  const { caseId = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(offersPage, { variables: { caseId } })
  if (!data?.case) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  return <Offers given={data.case} />
}

function Offers({ given }: { given: NonNullable<OffersPageQuery['case']> }) {
  const ofCase = readFragment(offerCase, given)
  const { parties, program, viewerCan } = ofCase
  const you = yourPartyId(ofCase)
  const offersTo = `/cases/${ofCase.id}/offers`
  const oldestFirst = readFragment(offerSummary, given.offers).toSorted((a, b) => a.madeAt.localeCompare(b.madeAt))
  const offers = oldestFirst.toReversed()
  const amounts = amountsOverRounds(oldestFirst.map(roundOf))
  const nameOf = (partyId: string) => parties.find(({ id }) => id === partyId)?.name ?? ''
  const open = given.agreements.find(({ status }) => status === 'REVIEW' || status === 'SIGNING')
  const payee = oldestFirst.find(({ fromPartyId }) => fromPartyId !== amounts?.payerPartyId)
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="offers.title" />}
        lead={you === null ? undefined : <FormattedMessage id="offers.lead" />}
      />
      <Columns min="large">
        <NextOffer
          offers={offers}
          agreementTo={open ? `/cases/${ofCase.id}/agreements/${open.id}` : null}
          you={you}
          canMakeOffer={viewerCan.makeOffer}
          timeZone={program.timeZone}
          offersTo={offersTo}
          nameOf={nameOf}
        />
        {amounts && <OfferGap amounts={amounts} you={you} nameOf={nameOf} payeeName={payee?.fromName ?? ''} />}
      </Columns>
      {offers.length === 0 ? (
        <EmptyState icon="handshake" title={<FormattedMessage id="offers.empty.title" />}>
          <FormattedMessage id="offers.empty.about" />
        </EmptyState>
      ) : (
        <Stack>
          <h2>
            <FormattedMessage id="offers.all" />
          </h2>
          <Columns min="medium">
            {offers.map(offer => (
              <OfferCard
                key={offer.id}
                offer={offer}
                you={you}
                timeZone={program.timeZone}
                to={`${offersTo}/${offer.id}`}
              />
            ))}
          </Columns>
        </Stack>
      )}
    </Stack>
  )
}
