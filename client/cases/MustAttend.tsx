import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Banner } from '../ui/Banner.tsx'
import { HearingText } from './HearingText.tsx'

export const mustAttendParts = graphql(`
  fragment MustAttendParts on MustAttend {
    text
    isConfirmed
    lookUpUrl
    hearing {
      ...HearingParts
    }
  }
`)

export interface MustAttendProps {
  notice: FragmentType<typeof mustAttendParts>
  /** Only the court's words and the date, on pages that are about something else. */
  brief?: boolean
}

/** The court's own words that a hearing still stands. On every page of a case, above everything else. */
export function MustAttend({ notice: masked, brief }: MustAttendProps) {
  const notice = readFragment(mustAttendParts, masked)
  return (
    <Banner tone="attend" title={notice.text}>
      {notice.hearing ? (
        <HearingText hearing={notice.hearing} />
      ) : (
        <FormattedMessage id="cases.mustAttend.dateUnknown" />
      )}
      {!brief && (
        <>
          {' '}
          <FormattedMessage id="cases.mustAttend.onlyTheCourt" />{' '}
          {!notice.isConfirmed && <FormattedMessage id="cases.mustAttend.notConfirmed" />}{' '}
          {notice.lookUpUrl && (
            <a href={notice.lookUpUrl} rel="noreferrer" target="_blank">
              <FormattedMessage id="cases.mustAttend.lookUp" />
            </a>
          )}
        </>
      )}
    </Banner>
  )
}
