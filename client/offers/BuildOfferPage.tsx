import { useQuery } from '@apollo/client/react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { useFormDraft } from '../drafts/useFormDraft.ts'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import type { AnsweredOfferFragment, OfferCaseFragment } from '../gql/graphql.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { Guide } from './Guide.tsx'
import { offerCase } from './offer-case.ts'
import { emptyOffer, readOfferDraft } from './offer-draft.ts'
import { OtherDraft } from './OtherDraft.tsx'
import { answerDraft, answeredOffer, withOnlyRecipient } from './start-draft.ts'

const buildOfferPage = graphql(`
  query BuildOfferPage($caseId: ID!, $answers: ID!, $isAnswer: Boolean!) {
    case(id: $caseId) {
      id
      ...OfferCase
      offers {
        id
        status
        fromPartyId
      }
    }
    offer(id: $answers) @include(if: $isAnswer) {
      id
      ...AnsweredOffer
    }
  }
`)

/** Makes an offer, question by question; with `?answers=` it starts from the offer that it answers. */
export function Component() {
  const { caseId = '' } = useParams()
  const answers = useSearchParams()[0].get('answers')
  const variables = { caseId, answers: answers ?? '', isAnswer: answers !== null }
  const { data, error, loading, refetch } = useQuery(buildOfferPage, { variables })
  if (!data?.case) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const ofCase = readFragment(offerCase, data.case)
  const answered = readFragment(answeredOffer, data.offer ?? null)
  if (!ofCase.viewerCan.makeOffer) return <CannotOffer caseId={caseId} />
  const hasOpen = data.case.offers.some(
    ({ status, fromPartyId }) => status === 'OPEN' && fromPartyId === ofCase.yourSeat.partyId,
  )
  return <BuildOffer ofCase={ofCase} answered={answered} hasOpenOffer={hasOpen} />
}

interface BuildOfferProps {
  ofCase: OfferCaseFragment
  answered: AnsweredOfferFragment | null
  hasOpenOffer: boolean
}

function BuildOffer({ ofCase, answered, hasOpenOffer }: BuildOfferProps) {
  const intl = useIntl()
  const navigate = useNavigate()
  const kept = useFormDraft(`offer:${ofCase.id}`, emptyOffer, readOfferDraft)
  if (kept.state === 'loading') return <PageState error={undefined} loading onRetry={() => undefined} />
  const isAnother = answered !== null && kept.answers.answersOfferId !== answered.id
  if (isAnother && kept.answers.terms.length > 0) {
    return (
      <OtherDraft
        name={answered.fromName}
        onStart={() => kept.change(answerDraft(answered, intl.locale))}
        onKeep={() => void navigate(`/cases/${ofCase.id}/offers/new?step=terms`, { replace: true })}
      />
    )
  }
  const begun = isAnother ? answerDraft(answered, intl.locale) : kept.answers
  const draft = withOnlyRecipient(begun, ofCase)
  return (
    <Guide
      ofCase={ofCase}
      draft={draft}
      change={some => kept.change({ ...draft, ...some })}
      clear={kept.clear}
      replaces={hasOpenOffer}
    />
  )
}

function CannotOffer({ caseId }: { caseId: string }) {
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="offers.build.cannot.title" />}
        lead={<FormattedMessage id="offers.build.cannot.about" />}
      />
      <ButtonRow>
        <ButtonLink to={`/cases/${caseId}/offers`} tone="secondary">
          <FormattedMessage id="offers.build.cannot.back" />
        </ButtonLink>
      </ButtonRow>
    </Stack>
  )
}
