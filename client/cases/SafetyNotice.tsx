import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Banner } from '../ui/Banner.tsx'

export const safetyNoticeParts = graphql(`
  fragment SafetyNoticeParts on Case {
    id
    safetyMode
    program {
      id
      safety {
        notRestrainingOrder
        howItWorks
        quickExitUrl
      }
    }
  }
`)

/** On every page of a case that is held for safety: what this is not, and how it is held. */
export function SafetyNotice({
  case: masked,
  isHome,
}: {
  case: FragmentType<typeof safetyNoticeParts>
  isHome: boolean
}) {
  const { safetyMode, program } = readFragment(safetyNoticeParts, masked)
  if (!safetyMode) return null
  return (
    <Banner tone="warn" role="note">
      {program.safety?.notRestrainingOrder}
      {isHome && <> {program.safety?.howItWorks ?? <FormattedMessage id="cases.safety.how" />}</>}
    </Banner>
  )
}
