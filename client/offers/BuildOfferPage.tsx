import { useQuery } from '@apollo/client/react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { useFormDraft } from '../drafts/useFormDraft.ts'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import type { AnsweredOfferFragment, OfferCaseFragment, SuggestedTermsPartsFragment } from '../gql/graphql.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { Guide } from './Guide.tsx'
import { offerCase, otherParties } from './offer-case.ts'
import { emptyOffer, readOfferDraft, type OfferDraft } from './offer-draft.ts'
import { OtherDraft } from './OtherDraft.tsx'
import { answerDraft, answeredOffer, suggestedDraft, withOnlyRecipient } from './start-draft.ts'
import { suggestedTermsParts } from './suggested-terms.ts'

const buildOfferPage = graphql(`
  query BuildOfferPage($caseId: ID!, $answers: ID!, $isAnswer: Boolean!, $from: ID!, $isSuggested: Boolean!) {
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
    suggestedTerms(messageId: $from) @include(if: $isSuggested) {
      ...SuggestedTermsParts
    }
  }
`)

/**
 * Makes an offer, question by question; with `?answers=` it starts from the offer that it answers, with `?from=` from what
 * a neutral suggested in that message.
 */
export function Component() {
  const { caseId = '' } = useParams()
  const [search] = useSearchParams()
  const [answers, from] = [search.get('answers'), search.get('from')]
  const variables = {
    caseId,
    answers: answers ?? '',
    isAnswer: answers !== null,
    from: from ?? '',
    isSuggested: from !== null,
  }
  const { data, error, loading, refetch } = useQuery(buildOfferPage, { variables })
  if (!data?.case) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const ofCase = readFragment(offerCase, data.case)
  const answered = readFragment(answeredOffer, data.offer ?? null)
  const suggested = readFragment(suggestedTermsParts, data.suggestedTerms ?? null)
  if (!ofCase.viewerCan.makeOffer) return <CannotOffer caseId={caseId} />
  const hasOpen = data.case.offers.some(
    ({ status, fromPartyId }) => status === 'OPEN' && fromPartyId === ofCase.yourSeat.partyId,
  )
  const beginning = answered
    ? { kind: 'answer' as const, offer: answered }
    : suggested && from !== null
      ? { kind: 'suggestion' as const, suggested, messageId: from }
      : null
  return <BuildOffer ofCase={ofCase} beginning={beginning} hasOpenOffer={hasOpen} />
}

type Beginning =
  | { kind: 'answer'; offer: AnsweredOfferFragment }
  | { kind: 'suggestion'; suggested: SuggestedTermsPartsFragment; messageId: string }

interface BuildOfferProps {
  ofCase: OfferCaseFragment
  /** What it begins with, beside what was kept of it. */
  beginning: Beginning | null
  hasOpenOffer: boolean
}

function BuildOffer({ ofCase, beginning, hasOpenOffer }: BuildOfferProps) {
  const intl = useIntl()
  const navigate = useNavigate()
  const kept = useFormDraft(`offer:${ofCase.id}`, emptyOffer, readOfferDraft)
  if (kept.state === 'loading') return <PageState error={undefined} loading onRetry={() => undefined} />
  const fresh = beginning && isAnother(kept.answers, beginning) ? begin(beginning, ofCase, intl.locale) : null
  if (fresh && kept.answers.terms.length > 0) {
    return (
      <OtherDraft
        answers={beginning?.kind === 'answer' ? beginning.offer.fromName : null}
        onStart={() => kept.change(fresh)}
        onKeep={() => void navigate(`/cases/${ofCase.id}/offers/new?step=terms`, { replace: true })}
      />
    )
  }
  const draft = withOnlyRecipient(fresh ?? kept.answers, ofCase)
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

/** The draft that is kept was begun with something else. */
function isAnother({ answersOfferId, fromMessageId }: OfferDraft, beginning: Beginning): boolean {
  return beginning.kind === 'answer' ? answersOfferId !== beginning.offer.id : fromMessageId !== beginning.messageId
}

/** Terms may name everybody, so what begins with suggested ones goes to all who take part, until it is changed. */
function begin(beginning: Beginning, ofCase: OfferCaseFragment, locale: string): OfferDraft {
  if (beginning.kind === 'answer') return answerDraft(beginning.offer, locale)
  const to = otherParties(ofCase).map(({ id }) => id)
  return suggestedDraft(beginning.messageId, beginning.suggested, { locale, to })
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
