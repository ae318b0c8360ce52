import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { formatMoment } from '../ui/dates.ts'
import { TimelineEntry } from '../ui/Timeline.tsx'
import { lookOf, toldKind } from './event-looks.ts'

export const caseEventParts = graphql(`
  fragment CaseEventParts on TimelineEntry {
    id
    kind
    at
    by
  }
`)

/** One thing that happened in a case: who did what, when. */
export function CaseEvent({
  entry: masked,
  timeZone,
}: {
  entry: FragmentType<typeof caseEventParts>
  timeZone: string
}) {
  const intl = useIntl()
  const { kind, at, by } = readFragment(caseEventParts, masked)
  const told = toldKind(kind)
  if (!told) return null
  const who = by ?? intl.formatMessage({ id: 'cases.timeline.program' })
  const { icon, tone } = lookOf(told)
  return (
    <TimelineEntry
      icon={icon}
      tone={tone}
      title={<FormattedMessage id={`cases.timeline.${told}`} values={{ by: <bdi key="by">{who}</bdi> }} />}
      when={<time dateTime={at}>{formatMoment(intl, at, timeZone, 'long')}</time>}
    />
  )
}
