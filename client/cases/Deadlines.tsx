import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DefinitionList } from '../ui/DefinitionList.tsx'
import { formatMoment } from '../ui/dates.ts'
import { Text } from '../ui/Text.tsx'
import { comingDays } from './coming-days.ts'

export const deadlinesParts = graphql(`
  fragment DeadlinesParts on Case {
    id
    parties {
      id
      status
    }
    deadlines {
      key
      endsAt
      ...DeadlineParts
    }
    hearing {
      source
    }
    program {
      id
      timeZone
    }
    viewerCan {
      recordHearing
    }
  }
`)

/** The days that count, and the way to tell the hearing's date where nobody has. */
export function Deadlines({ case: masked }: { case: FragmentType<typeof deadlinesParts> }) {
  const intl = useIntl()
  const of = readFragment(deadlinesParts, masked)
  const days = comingDays(of, Date.now())
  const { timeZone } = of.program
  if (days.length === 0 && !of.viewerCan.recordHearing) return null
  return (
    <Card
      title={<FormattedMessage id="cases.deadlines.title" />}
      actions={
        of.viewerCan.recordHearing && (
          <ButtonLink to={`/cases/${of.id}/hearing`} tone="secondary" size="small" icon="calendar">
            <FormattedMessage id={of.hearing ? 'cases.hearing.change' : 'cases.hearing.tell'} />
          </ButtonLink>
        )
      }
    >
      {days.length === 0 && (
        <Text tone="soft">
          <FormattedMessage id="cases.deadlines.none" />
        </Text>
      )}
      <DefinitionList
        items={days.map(({ endsAt, keys }) => ({
          key: endsAt,
          label: keys.map(key => (
            <div key={key}>
              <FormattedMessage id={`cases.deadlineName.${key}`} />
            </div>
          )),
          value: <time dateTime={endsAt}>{formatMoment(intl, endsAt, timeZone)}</time>,
        }))}
      />
    </Card>
  )
}
