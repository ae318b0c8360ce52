import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Banner } from '../ui/Banner.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { DateText } from '../ui/DateText.tsx'
import { DefinitionList } from '../ui/DefinitionList.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'

export const exemptionStandingParts = graphql(`
  fragment ExemptionStandingParts on Case {
    id
    program {
      id
      timeZone
    }
    exemption {
      id
      reason
      requestedAt
      granted
    }
  }
`)

/** What was asked, and what the program answered. */
export function ExemptionStanding({ case: masked }: { case: FragmentType<typeof exemptionStandingParts> }) {
  const { id, program, exemption } = readFragment(exemptionStandingParts, masked)
  if (!exemption) return null
  const { reason, requestedAt, granted } = exemption
  const state = granted === null ? 'waits' : granted ? 'granted' : 'denied'
  return (
    <Stack gap="large">
      <PageHeading title={<FormattedMessage id="cases.exemption.standing" />} />
      <Banner
        tone={granted ? 'good' : 'info'}
        role="status"
        title={<FormattedMessage id={`cases.exemption.${state}.title`} />}
      >
        <FormattedMessage id={`cases.exemption.${state}.text`} />
      </Banner>
      <DefinitionList
        items={[
          {
            key: 'reason',
            label: <FormattedMessage id="cases.exemption.yourReason" />,
            value: <FormattedMessage id={`cases.exemption.reason.${reason}`} />,
          },
          {
            key: 'asked',
            label: <FormattedMessage id="cases.exemption.asked" />,
            value: <DateText at={requestedAt} timeZone={program.timeZone} style="full" />,
          },
        ]}
      />
      <div>
        <ButtonLink to={`/cases/${id}`} tone="secondary">
          <FormattedMessage id="cases.nothingToDo.home" />
        </ButtonLink>
      </div>
    </Stack>
  )
}
