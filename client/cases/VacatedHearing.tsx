import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { Banner } from '../ui/Banner.tsx'
import { formatDay } from '../ui/dates.ts'
import { hearingParts } from './HearingText.tsx'

/** What the court itself has said: the hearing is off. Nobody else's word puts this here. */
export function VacatedHearing({ hearing: masked }: { hearing: FragmentType<typeof hearingParts> }) {
  const intl = useIntl()
  const { on, source, vacatedAt, timeZone } = readFragment(hearingParts, masked)
  if (vacatedAt === null) return null
  return (
    <Banner tone="good" title={<FormattedMessage id="cases.vacated.title" />}>
      <FormattedMessage
        id={`cases.vacated.${source}`}
        values={{
          hasDay: on === null ? 'no' : 'yes',
          day: on === null ? '' : formatDay(intl, on),
          noticeDay: formatDay(intl, vacatedAt, 'long', timeZone),
        }}
      />
    </Banner>
  )
}
