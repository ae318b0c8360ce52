import { FormattedMessage } from 'react-intl'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'
import type { StaffCase } from './CaseFacts.tsx'

/** Legal holds: why nothing may be destroyed, who said so and when. */
export function CaseHolds({ holds, timeZone }: { holds: StaffCase['legalHolds']; timeZone: string }) {
  if (holds.length === 0) return null
  const day = (at: string) => <DateText at={at} timeZone={timeZone} style="long" />
  return (
    <Card title={<FormattedMessage id="staff.hold.heading" />}>
      <Stack gap="small">
        {holds.map(hold => (
          <Stack key={hold.id} gap="tiny">
            <Text>
              <FormattedMessage
                id="staff.hold.placed"
                values={{ name: hold.placedBy, day: day(hold.placedAt), reason: <bdi key="reason">{hold.reason}</bdi> }}
              />
            </Text>
            {hold.liftedAt && (
              <Text size="small" tone="soft">
                <FormattedMessage
                  id="staff.hold.lifted"
                  values={{
                    name: hold.liftedBy,
                    day: day(hold.liftedAt),
                    reason: <bdi key="reason">{hold.liftReason}</bdi>,
                  }}
                />
              </Text>
            )}
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}
