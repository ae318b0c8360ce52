import { useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useNavigate, useParams } from 'react-router'
import { Messages } from '../conversations/Messages.tsx'
import { PageState } from '../errors/PageState.tsx'
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { messageParts } from '../live/documents.ts'
import { AudienceBar } from '../ui/AudienceBar.tsx'
import { BackLink } from '../ui/BackLink.tsx'
import { Button } from '../ui/Button.tsx'
import { TimeText } from '../ui/DateText.tsx'
import { Row, Stack } from '../ui/Layout.tsx'
import { PageHeading, Text } from '../ui/Text.tsx'
import { Thread } from '../ui/Thread.tsx'

const openedQuery = graphql(`
  query OpenedConversation($caseId: ID!, $before: String) {
    openedConversation(caseId: $caseId) {
      id
      endsAt
      timeZone
      neutralTitle
      messages(last: 50, before: $before) {
        nodes {
          ...MessageParts
        }
        startCursor
        hasPreviousPage
      }
    }
  }
`)

/** The joint conversation as staff read it in an emergency: until its time is over, kept nowhere, and never written. */
export function Component() {
  const intl = useIntl()
  const { caseId = '' } = useParams()
  const navigate = useNavigate()
  const { data, error, loading, refetch, fetchMore } = useQuery(openedQuery, {
    variables: { caseId },
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
  })
  const opened = data?.openedConversation
  const endsAt = opened?.endsAt
  useEffect(() => {
    if (!endsAt) return
    const leave = () => void navigate(`/staff/cases/${caseId}`, { replace: true })
    const timer = setTimeout(leave, Math.max(0, Date.parse(endsAt) - Date.now()))
    return () => clearTimeout(timer)
  }, [endsAt, caseId, navigate])
  if (!opened) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const messages = opened.messages.nodes.map(node => readFragment(messageParts, node))
  const showEarlier = () =>
    fetchMore({
      variables: { before: opened.messages.startCursor },
      updateQuery: (now, { fetchMoreResult: { openedConversation: earlier } }) =>
        now.openedConversation && earlier
          ? {
              openedConversation: {
                ...now.openedConversation,
                messages: {
                  ...earlier.messages,
                  nodes: [...earlier.messages.nodes, ...now.openedConversation.messages.nodes],
                },
              },
            }
          : now,
    })
  const until = (
    <FormattedMessage
      id="staff.opened.until"
      values={{ time: <TimeText key="time" at={opened.endsAt} timeZone={opened.timeZone} showZone /> }}
    />
  )
  return (
    <Stack gap="large">
      <BackLink to={`/staff/cases/${caseId}`}>
        <FormattedMessage id="common.back" />
      </BackLink>
      <PageHeading title={<FormattedMessage id="staff.opened.title" />} />
      <Thread
        audience="joint"
        label={intl.formatMessage({ id: 'staff.opened.title' })}
        head={
          <AudienceBar id="opened" audience="joint" title={until}>
            <FormattedMessage id="staff.opened.audience" />
          </AudienceBar>
        }
      >
        {opened.messages.hasPreviousPage && (
          <Row>
            <Button tone="secondary" size="small" pending={loading} onClick={() => void showEarlier()}>
              <FormattedMessage id="staff.opened.earlier" />
            </Button>
          </Row>
        )}
        {messages.length === 0 ? (
          <Text tone="soft">
            <FormattedMessage id="staff.opened.none" />
          </Text>
        ) : (
          <Messages
            messages={messages}
            caseId={caseId}
            yourSeat={{ id: '', partyId: null }}
            audience="joint"
            timeZone={opened.timeZone}
            neutralTitle={opened.neutralTitle}
            firstUnreadId={undefined}
          />
        )}
      </Thread>
    </Stack>
  )
}
