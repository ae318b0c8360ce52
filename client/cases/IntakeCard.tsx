import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'

export const intakeCardParts = graphql(`
  fragment IntakeCardParts on Case {
    id
    intake {
      waitsFor
      screenedOutReason
      alternative
    }
    program {
      id
      supportPhone
      supportEmail
    }
  }
`)

/** Why a program does not take a case, what it offers instead, and whom to call. */
export function IntakeCard({ case: masked }: { case: FragmentType<typeof intakeCardParts> }) {
  const { intake, program } = readFragment(intakeCardParts, masked)
  const { screenedOutReason: reason, alternative } = intake
  if (!reason) return null
  return (
    <Card title={<FormattedMessage id={`cases.screened.${reason}.title`} />}>
      <Stack gap="small">
        <Text>
          <FormattedMessage id={`cases.screened.${reason}.text`} />
        </Text>
        {alternative && <Text>{alternative}</Text>}
        <Text tone="soft">
          <FormattedMessage
            id="cases.screened.call"
            values={{
              hasPhone: program.supportPhone ? 'yes' : 'no',
              phone: program.supportPhone ?? '',
              hasEmail: program.supportEmail ? 'yes' : 'no',
              email: program.supportEmail ?? '',
            }}
          />
        </Text>
      </Stack>
    </Card>
  )
}
