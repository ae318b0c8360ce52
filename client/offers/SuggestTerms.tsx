import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { FormattedMessage } from 'react-intl'
import { audienceCaseFragment, audienceFragment } from '../conversations/audience-fragments.ts'
import { useAudience } from '../conversations/audience.ts'
import { useFormDraft } from '../drafts/useFormDraft.ts'
import { PageState } from '../errors/PageState.tsx'
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { SuggestTermsInConversationQuery } from '../gql/graphql.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { offerCase } from './offer-case.ts'
import { emptyOffer, readOfferDraft } from './offer-draft.ts'
import { SuggestGuide } from './SuggestGuide.tsx'
import { useSetting } from './useSetting.ts'

const suggestTermsQuery = graphql(`
  query SuggestTermsInConversation($caseId: ID!, $conversationId: ID!) {
    case(id: $caseId) {
      id
      ...OfferCase
      ...AudienceCase
    }
    conversation(id: $conversationId) {
      id
      audience
      viewerCan {
        suggestTerms
      }
      ...Audience
    }
  }
`)

export interface SuggestTermsProps {
  caseId: string
  conversationId: string
}

/** A neutral suggests terms, question by question, to those who read one conversation. */
export function SuggestTerms({ caseId, conversationId }: SuggestTermsProps) {
  const { data, error, loading, refetch } = useQuery(suggestTermsQuery, { variables: { caseId, conversationId } })
  if (!data?.case || !data.conversation)
    return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  if (!data.conversation.viewerCan.suggestTerms) return <CannotSuggest caseId={caseId} />
  return <BuildSuggestion theCase={data.case} conversation={data.conversation} />
}

interface BuildSuggestionProps {
  theCase: NonNullable<SuggestTermsInConversationQuery['case']>
  conversation: NonNullable<SuggestTermsInConversationQuery['conversation']>
}

function BuildSuggestion({ theCase, conversation }: BuildSuggestionProps) {
  const ofCase = readFragment(offerCase, theCase)
  const audience = useAudience(
    readFragment(audienceFragment, conversation),
    readFragment(audienceCaseFragment, theCase),
  )
  const takingPart = useMemo(
    () => ofCase.parties.filter(({ status }) => status === 'TAKING_PART').map(({ id }) => id),
    [ofCase.parties],
  )
  const setting = useSetting(ofCase, takingPart, audience.names)
  const kept = useFormDraft(`suggestion:${conversation.id}`, emptyOffer, readOfferDraft)
  if (kept.state === 'loading') return <PageState error={undefined} loading onRetry={() => undefined} />
  return (
    <SuggestGuide
      suggesting={{ conversationId: conversation.id, audienceIds: conversation.audience, audience }}
      setting={setting}
      draft={kept.answers}
      change={kept.change}
      clear={kept.clear}
      leavesTo={`/desk/${ofCase.id}`}
    />
  )
}

function CannotSuggest({ caseId }: { caseId: string }) {
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="offers.suggest.cannot.title" />}
        lead={<FormattedMessage id="offers.suggest.cannot.about" />}
      />
      <ButtonRow>
        <ButtonLink to={`/desk/${caseId}`} tone="secondary">
          <FormattedMessage id="offers.suggest.cannot.back" />
        </ButtonLink>
      </ButtonRow>
    </Stack>
  )
}
