import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { PersonText, Text } from '../../ui/Text.tsx'
import { RemoveLine } from '../people/RemoveLine.tsx'

const courtWebhookParts = graphql(`
  fragment CourtWebhookParts on CourtWebhook {
    id
    url
    createdAt
    disabledAt
    disabledBecause
    waiting
    givenUp
  }
`)

const removeCourtWebhook = graphql(`
  mutation RemoveCourtWebhook($input: CourtWebhookInput!) {
    removeCourtWebhook(input: $input) {
      key
    }
  }
`)

const retryCourtWebhook = graphql(`
  mutation RetryCourtWebhook($input: CourtWebhookInput!) {
    retryCourtWebhook(input: $input) {
      key
    }
  }
`)

const noFields = {}
const here = Intl.DateTimeFormat().resolvedOptions().timeZone

export interface WebhookCardProps {
  webhook: FragmentType<typeof courtWebhookParts>
  mayManage: boolean
}

/** One address of a court, what waits for it, and what never arrived. */
export function WebhookCard({ webhook: masked, mayManage }: WebhookCardProps) {
  const intl = useIntl()
  const webhook = readFragment(courtWebhookParts, masked)
  const { id, url, createdAt, disabledAt, disabledBecause, waiting, givenUp } = webhook
  const remove = useAct(removeCourtWebhook)
  const retry = useAct(retryCourtWebhook)
  const words = useProblem(remove.problem ?? retry.problem, noFields)
  return (
    <Card
      level={3}
      tone={disabledAt ? 'quiet' : 'plain'}
      title={<PersonText inline>{url}</PersonText>}
      aside={
        <Tag tone={disabledAt ? 'bad' : givenUp > 0 ? 'warn' : 'done'}>
          <FormattedMessage id={disabledAt ? 'staff.court.webhookEnded' : 'staff.court.webhookWorks'} />
        </Tag>
      }
      actions={
        mayManage &&
        !disabledAt && (
          <>
            {givenUp > 0 && (
              <Button
                tone="secondary"
                size="small"
                pending={retry.pending}
                onClick={() => void retry.act({ webhookId: id })}
              >
                <FormattedMessage id="staff.court.retry" />
              </Button>
            )}
            <RemoveLine
              question={intl.formatMessage({ id: 'staff.court.removeTitle' }, { url })}
              pending={remove.pending}
              onRemove={() => void remove.act({ webhookId: id })}
            />
          </>
        )
      }
    >
      <Stack gap="small">
        <ProblemSummary words={words} />
        <Text size="small">
          <FormattedMessage
            id="staff.court.webhookAdded"
            values={{ day: <DateText key="day" at={createdAt} timeZone={here} style="long" /> }}
          />
        </Text>
        {disabledAt && disabledBecause && (
          <Text size="small">
            <FormattedMessage
              id={`staff.court.because.${disabledBecause}`}
              values={{ day: <DateText key="day" at={disabledAt} timeZone={here} style="long" /> }}
            />
          </Text>
        )}
        {waiting > 0 && (
          <Text size="small">
            <FormattedMessage id="staff.court.waiting" values={{ count: waiting }} />
          </Text>
        )}
        {givenUp > 0 && (
          <Text size="small">
            <Link to="/staff/undelivered">
              <FormattedMessage id="staff.court.givenUp" values={{ count: givenUp }} />
            </Link>
          </Text>
        )}
      </Stack>
    </Card>
  )
}
