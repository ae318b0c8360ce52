import { FormattedMessage, useIntl } from 'react-intl'
import type { Frequency, WeekendRule } from '../../gql/graphql.ts'
import { DateField } from '../../ui/DateField.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { RadioField } from '../../ui/RadioField.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { MoneyDraft } from '../offer-draft.ts'
import { PlanPreview } from '../PlanPreview.tsx'
import { ListedPayments } from './ListedPayments.tsx'
import { Question } from './Question.tsx'
import type { TermQuestionProps } from './setting.ts'

const rhythms: readonly Exclude<Frequency, 'ONCE'>[] = ['WEEK', 'TWO_WEEKS', 'MONTH']
const weekendRules: readonly WeekendRule[] = ['NEXT_COURT_DAY', 'PREVIOUS_COURT_DAY', 'AS_WRITTEN']

/** From when, how often, how many: what the plan engine needs, with its answer shown below. */
export function DatesQuestion(props: TermQuestionProps<MoneyDraft>) {
  const { term, change, setting, asked } = props
  const manner = term.manner ?? 'ONCE'
  return (
    <Question
      asked={asked}
      title={<FormattedMessage id={`offers.build.dates.title.${manner}`} />}
      help="offers.build.dates.help"
    >
      {manner === 'LISTED' ? (
        <ListedPayments {...props} />
      ) : (
        <DateField
          name="firstDue"
          label={<FormattedMessage id={`offers.build.dates.first.${manner}`} />}
          error={asked.errorOf('firstDue')}
          min={setting.today}
          value={term.firstDue}
          onChange={firstDue => change({ firstDue })}
        />
      )}
      {manner === 'EQUAL' && <Rhythm {...props} />}
      {setting.isCourtCase && (
        <Disclosure summary={<FormattedMessage id="offers.build.weekend.title" />}>
          <RadioField
            name="weekendRule"
            label={<FormattedMessage id="offers.build.weekend.question" />}
            error={asked.errorOf('weekendRule')}
            options={weekendRules.map(rule => ({
              value: rule,
              label: <FormattedMessage id={`offers.build.weekend.${rule}`} />,
            }))}
            value={term.weekendRule}
            onChange={weekendRule => change({ weekendRule })}
          />
        </Disclosure>
      )}
      {setting.suggestsTo === null && <PlanPreview term={term} setting={setting} />}
    </Question>
  )
}

function Rhythm({ term, change, setting, asked }: TermQuestionProps<MoneyDraft>) {
  const intl = useIntl()
  return (
    <>
      <SelectField
        name="frequency"
        label={<FormattedMessage id="offers.build.dates.frequency" />}
        size="medium"
        options={rhythms.map(value => ({ value, label: intl.formatMessage({ id: `offers.frequency.${value}` }) }))}
        value={term.frequency}
        onChange={frequency => change({ frequency })}
      />
      <TextField
        name="count"
        label={<FormattedMessage id="offers.build.dates.count" />}
        hint={
          <FormattedMessage id="offers.build.dates.countHint" values={{ max: setting.ofCase.program.maxInstalments }} />
        }
        error={asked.errorOf('count')}
        size="short"
        inputMode="numeric"
        autoComplete="off"
        value={term.count}
        onChange={count => change({ count })}
      />
    </>
  )
}
