import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Banner } from '../ui/Banner.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { HearingSourceText } from './HearingSourceText.tsx'
import { hearingParts, HearingText } from './HearingText.tsx'

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
  /** Where a party finds what to take to the hearing. */
  packTo?: string | undefined
}

/** The court's own words that a hearing still stands. On every page of a case, above everything else. */
export function MustAttend({ notice: masked, brief, packTo }: MustAttendProps) {
  const notice = readFragment(mustAttendParts, masked)
  const hearing = readFragment(hearingParts, notice.hearing)
  return (
    <Banner
      tone="attend"
      title={notice.text}
      actions={
        !brief &&
        packTo && (
          <ButtonLink to={packTo} tone="secondary" size="small" icon="print">
            <FormattedMessage id="cases.pack.open" />
          </ButtonLink>
        )
      }
    >
      {notice.hearing ? (
        <HearingText hearing={notice.hearing} />
      ) : (
        <FormattedMessage id="cases.mustAttend.dateUnknown" />
      )}{' '}
      {hearing && <HearingSourceText source={hearing.source} />}
      {!brief && (
        <>
          {' '}
          <FormattedMessage id="cases.mustAttend.onlyTheCourt" />{' '}
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
