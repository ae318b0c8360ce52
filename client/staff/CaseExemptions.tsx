import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { StaffExemptionsFragment } from '../gql/graphql.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Row, Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'

const staffExemptions = graphql(`
  fragment StaffExemptions on StaffCase {
    timeZone
    parties {
      id
      name
    }
    exemptions {
      id
      partyId
      reason
      requestedAt
      granted
    }
  }
`)

const decideExemption = graphql(`
  mutation DecideExemption($input: DecideExemptionInput!) {
    decideExemption(input: $input)
  }
`)

/** Who asks to be let off a required attempt. No other party learns of it. */
export function CaseExemptions({ case: masked }: { case: FragmentType<typeof staffExemptions> }) {
  const { exemptions, parties, timeZone } = readFragment(staffExemptions, masked)
  if (exemptions.length === 0) return null
  return (
    <Card title={<FormattedMessage id="staff.exemption.title" />} tone="attention">
      <Stack>
        {exemptions.map(request => (
          <Exemption
            key={request.id}
            request={request}
            party={parties.find(({ id }) => id === request.partyId)?.name ?? ''}
            timeZone={timeZone}
          />
        ))}
      </Stack>
    </Card>
  )
}

const noFields = {}

interface ExemptionProps {
  request: StaffExemptionsFragment['exemptions'][number]
  party: string
  timeZone: string
}

function Exemption({ request: { id, reason, requestedAt, granted }, party, timeZone }: ExemptionProps) {
  const { act, pending, problem } = useAct(decideExemption)
  const words = useProblem(problem, noFields)
  const decide = (isGranted: boolean) => void act({ requestId: id, granted: isGranted })
  return (
    <Stack gap="small">
      <ProblemSummary words={words} />
      <Text>
        <FormattedMessage
          id="staff.exemption.line"
          values={{
            party: <bdi key="party">{party}</bdi>,
            day: <DateText key="day" at={requestedAt} timeZone={timeZone} style="long" />,
            reason: <FormattedMessage key="reason" id={`staff.exemption.reason.${reason}`} />,
          }}
        />
      </Text>
      {granted === null ? (
        <Row>
          <Button tone="secondary" size="small" pending={pending} onClick={() => decide(true)}>
            <FormattedMessage id="staff.exemption.grant" />
          </Button>
          <Button tone="ghost" size="small" pending={pending} onClick={() => decide(false)}>
            <FormattedMessage id="staff.exemption.deny" />
          </Button>
        </Row>
      ) : (
        <Text size="small" tone="soft">
          <FormattedMessage id={granted ? 'staff.exemption.granted' : 'staff.exemption.denied'} />
        </Text>
      )}
    </Stack>
  )
}
