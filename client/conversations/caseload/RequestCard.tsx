import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { sideBySide } from '../../locales/isolate.ts'
import { graphql } from '../../gql/gql.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { RequestFacts } from '../queue/RequestFacts.tsx'

export const requestCardFragment = graphql(`
  fragment RequestCard on MediationRequest {
    caseId
    partyNames
    answerBy
    ...RequestFacts
  }
`)

/** Parties who ask for a neutral: who, what, and by when somebody promised to answer. */
export function RequestCard({ request: masked }: { request: FragmentType<typeof requestCardFragment> }) {
  const request = readFragment(requestCardFragment, masked)
  const late = Date.parse(request.answerBy) < Date.now()
  return (
    <Card
      level={3}
      tone={late ? 'attention' : 'plain'}
      title={sideBySide(request.partyNames)}
      aside={
        <Tag tone={late ? 'warn' : 'new'}>
          <FormattedMessage id={late ? 'desk.request.late' : 'desk.request.new'} />
        </Tag>
      }
      actions={
        <ButtonLink to={`/queue/${request.caseId}`} tone="secondary" size="small">
          <FormattedMessage id="desk.request.look" />
        </ButtonLink>
      }
    >
      <RequestFacts request={request} />
    </Card>
  )
}
