import { FormattedMessage } from 'react-intl'
import { HearingText } from '../cases/HearingText.tsx'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'

const staffHearings = graphql(`
  fragment StaffHearings on StaffCase {
    timeZone
    hearings {
      id
      recordedAt
      hearing {
        source
        vacatedAt
        ...HearingParts
      }
    }
  }
`)

/** All that was said of the hearing and by whom; the newest word counts and stands first. */
export function CaseHearings({ case: masked }: { case: FragmentType<typeof staffHearings> }) {
  const { hearings, timeZone } = readFragment(staffHearings, masked)
  return (
    <Card title={<FormattedMessage id="staff.case.hearing" />}>
      {hearings.length === 0 && (
        <Text tone="soft">
          <FormattedMessage id="staff.case.noHearing" />
        </Text>
      )}
      <Stack gap="small">
        {hearings.map((one, index) => (
          <Text key={one.id} tone={index === 0 ? 'plain' : 'soft'} size={index === 0 ? 'body' : 'small'}>
            <FormattedMessage
              id={`staff.case.hearingLine.${one.hearing.source}`}
              values={{
                hearing: one.hearing.vacatedAt ? (
                  <FormattedMessage key="hearing" id="staff.case.hearingOff" />
                ) : (
                  <HearingText key="hearing" hearing={one.hearing} />
                ),
                recorded: <DateText key="recorded" at={one.recordedAt} timeZone={timeZone} style="long" />,
              }}
            />
          </Text>
        ))}
      </Stack>
    </Card>
  )
}
