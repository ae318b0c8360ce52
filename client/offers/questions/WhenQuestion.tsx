import { FormattedMessage } from 'react-intl'
import { DateField } from '../../ui/DateField.tsx'
import { RadioField } from '../../ui/RadioField.tsx'
import type { ActionDraft } from '../offer-draft.ts'
import { Question } from './Question.tsx'
import type { TermQuestionProps } from './setting.ts'

/** By when, or from the signing on? */
export function WhenQuestion({ term, change, setting, asked }: TermQuestionProps<ActionDraft>) {
  const day = (
    <DateField
      name="due"
      label={<FormattedMessage id="offers.build.when.day" />}
      error={asked.errorOf('due')}
      min={setting.today}
      value={term.due}
      onChange={due => change({ due })}
    />
  )
  return (
    <Question asked={asked} help="offers.build.when.help">
      <RadioField
        name="when"
        label={<FormattedMessage id="offers.build.when.title" />}
        labelIsHeading
        error={asked.errorOf('when')}
        options={[
          { value: 'BY' as const, label: <FormattedMessage id="offers.build.when.BY" />, more: day },
          {
            value: 'ALWAYS' as const,
            label: <FormattedMessage id="offers.build.when.ALWAYS" />,
            hint: <FormattedMessage id="offers.build.when.ALWAYS.hint" />,
          },
        ]}
        value={term.when}
        onChange={when => change({ when })}
      />
    </Question>
  )
}
