import { FormattedMessage } from 'react-intl'
import { RadioCards } from '../../ui/RadioField.tsx'
import { emptyPayment } from '../empty-terms.ts'
import type { Manner, MoneyDraft } from '../offer-draft.ts'
import { Question } from './Question.tsx'
import type { TermQuestionProps } from './setting.ts'

const manners: readonly Manner[] = ['ONCE', 'EQUAL', 'LISTED']

/** All at once or in parts? */
export function MannerQuestion({ term, change, asked }: TermQuestionProps<MoneyDraft>) {
  const choose = (manner: Manner) => {
    const begun = [emptyPayment(term.firstDue), emptyPayment()]
    const payments = manner === 'LISTED' && term.payments.length === 0 ? begun : term.payments
    change({ manner, payments })
  }
  return (
    <Question asked={asked} help="offers.build.manner.help">
      <RadioCards
        name="manner"
        label={<FormattedMessage id="offers.build.manner.title" />}
        labelIsHeading
        error={asked.errorOf('manner')}
        options={manners.map(manner => ({
          value: manner,
          label: <FormattedMessage id={`offers.build.manner.${manner}`} />,
          hint: <FormattedMessage id={`offers.build.manner.${manner}.hint`} />,
        }))}
        value={term.manner}
        onChange={choose}
      />
    </Question>
  )
}
