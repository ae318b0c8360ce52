import { FormattedMessage } from 'react-intl'
import { ButtonLink } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DateText, TimeText } from '../ui/DateText.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'
import type { StaffCase } from './CaseFacts.tsx'

export interface CaseGlassProps {
  caseId: string
  openings: StaffCase['brokenGlass']
  timeZone: string
}

/** Who read the joint conversation in an emergency, why, and when its people were told. */
export function CaseGlass({ caseId, openings, timeZone }: CaseGlassProps) {
  if (openings.length === 0) return null
  const day = (at: string) => <DateText at={at} timeZone={timeZone} style="long" />
  const mine = openings.find(({ isMine, endsAt }) => isMine && Date.parse(endsAt) > Date.now())
  return (
    <Card title={<FormattedMessage id="staff.glass.heading" />}>
      <Stack gap="small">
        {mine && (
          <ButtonLink to={`/staff/cases/${caseId}/conversation`} tone="primary" wide>
            <FormattedMessage
              id="staff.glass.read"
              values={{ time: <TimeText at={mine.endsAt} timeZone={timeZone} showZone /> }}
            />
          </ButtonLink>
        )}
        {openings.map(opening => (
          <Stack key={opening.id} gap="tiny">
            <Text>
              <FormattedMessage
                id="staff.glass.opened"
                values={{
                  name: opening.openedBy,
                  day: day(opening.openedAt),
                  reason: <bdi key="reason">{opening.reason}</bdi>,
                }}
              />
            </Text>
            <Text size="small" tone="soft">
              {opening.disclosedAt ? (
                <FormattedMessage id="staff.glass.told" values={{ day: day(opening.disclosedAt) }} />
              ) : (
                <FormattedMessage
                  id="staff.glass.notTold"
                  values={{ day: day(opening.discloseAt), reason: <bdi key="later">{opening.laterReason}</bdi> }}
                />
              )}
            </Text>
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}
