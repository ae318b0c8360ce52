import { useQuery } from '@apollo/client/react'
import { useParams, useSearchParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import { AcceptOffer } from './AcceptOffer.tsx'
import { AnswerOffer } from './AnswerOffer.tsx'
import { offerCase, yourPartyId } from './offer-case.ts'
import { offerWhole } from './offer-whole.ts'
import { ReadOffer } from './ReadOffer.tsx'
import { useHeadingFocus } from './useHeadingFocus.ts'
import { WithdrawOffer } from './WithdrawOffer.tsx'

const offerPage = graphql(`
  query OfferPage($caseId: ID!, $offerId: ID!) {
    case(id: $caseId) {
      id
      ...OfferCase
      offers {
        id
        status
        madeAt
      }
      agreements {
        id
        status
      }
    }
    offer(id: $offerId) {
      id
      ...OfferWhole
    }
  }
`)

/** One offer. `?do=accept`, `?do=answer` and `?do=withdraw` are the ways to act on it, so that Back leads out of them. */
export function Component() {
  const { caseId = '', offerId = '' } = useParams()
  const [search] = useSearchParams()
  const act = search.get('do')
  useHeadingFocus(act ?? '')
  const { data, error, loading, refetch } = useQuery(offerPage, { variables: { caseId, offerId } })
  if (!data?.case || !data.offer) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const ofCase = readFragment(offerCase, data.case)
  const offer = readFragment(offerWhole, data.offer)
  const you = yourPartyId(ofCase)
  const shared = { offer, ofCase, you }
  // The form stays when the offer has just been closed by somebody else: nothing typed is lost.
  if (act === 'answer') return <AnswerOffer {...shared} />
  if (act === 'accept') return <AcceptOffer {...shared} />
  if (act === 'withdraw' && offer.viewerCan.withdraw) return <WithdrawOffer {...shared} />
  const agreement = data.case.agreements.find(({ status }) => status !== 'ABANDONED' && status !== 'EXPIRED')
  const newest = data.case.offers.toSorted((a, b) => a.madeAt.localeCompare(b.madeAt)).at(-1)
  return (
    <ReadOffer
      {...shared}
      agreementId={agreement?.id ?? null}
      newerOfferId={newest && newest.id !== offer.id ? newest.id : null}
    />
  )
}
