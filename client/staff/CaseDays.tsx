import { FormattedMessage, useIntl } from 'react-intl'
import type { StaffCase } from './CaseFacts.tsx'
import { Card } from '../ui/Card.tsx'
import { DefinitionList } from '../ui/DefinitionList.tsx'
import { formatMoment } from '../ui/dates.ts'
import { Text } from '../ui/Text.tsx'

/** The days that bind this case, the nearest first. */
export function CaseDays({ deadlines, timeZone }: Pick<StaffCase, 'deadlines' | 'timeZone'>) {
  const intl = useIntl()
  return (
    <Card title={<FormattedMessage id="staff.case.deadlines" />}>
      {deadlines.length === 0 && (
        <Text tone="soft">
          <FormattedMessage id="staff.case.noDeadlines" />
        </Text>
      )}
      <DefinitionList
        items={deadlines.map(({ key, endsAt }) => ({
          key,
          label: <FormattedMessage id={`cases.deadlineName.${key}`} />,
          value: <time dateTime={endsAt}>{formatMoment(intl, endsAt, timeZone)}</time>,
        }))}
      />
    </Card>
  )
}
