import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { readProblem } from '../errors/problem.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { DealInNumbers, DealInShort } from './ReadBack.tsx'
import { suggestedTermsParts, suggestedTermsQuery } from './suggested-terms.ts'
import styles from './SuggestedTerms.module.css'
import { termFacts } from './term-facts.ts'

export interface SuggestedTermsProps {
  messageId: string
  caseId: string
  /** The reader's party; null for a neutral or observer. */
  you: string | null
  neutralTitle: string
}

/** What a neutral suggests in a message: it says of itself that it is no offer, and a party can begin one with it. */
export function SuggestedTerms({ messageId, caseId, you, neutralTitle }: SuggestedTermsProps) {
  const { data, error, refetch } = useQuery(suggestedTermsQuery, { variables: { messageId } })
  // Staff who opened the conversation in an emergency read its words; terms are for those who sit on the case.
  const suggested = readFragment(suggestedTermsParts, data?.suggestedTerms ?? null)
  return (
    <section className={styles.suggestion}>
      <p className={styles.label}>
        <Icon name="help" size="small" />
        <FormattedMessage id="offers.suggested.label" values={{ title: neutralTitle }} />
      </p>
      {suggested && (
        <>
          <DealInShort
            terms={suggested.terms.map((term, index) => ({ id: String(index), term: readFragment(termFacts, term) }))}
            you={you}
          />
          <DealInNumbers readBack={suggested.readBack} />
          {suggested.viewerCanOffer && (
            <ButtonLink tone="secondary" size="small" to={`/cases/${caseId}/offers/new?from=${messageId}`}>
              <FormattedMessage id="offers.suggested.use" />
            </ButtonLink>
          )}
        </>
      )}
      {!suggested && !error && <Skeleton shape="card" />}
      {!suggested && error && readProblem(error).code !== 'NOT_FOUND' && (
        <Button tone="secondary" size="small" onClick={() => void refetch()}>
          <FormattedMessage id="common.tryAgain" />
        </Button>
      )}
    </section>
  )
}
