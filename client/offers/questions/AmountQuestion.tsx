import { FormattedMessage } from 'react-intl'
import { MoneyField } from '../../ui/MoneyField.tsx'
import type { MoneyDraft } from '../offer-draft.ts'
import { Question } from './Question.tsx'
import type { TermQuestionProps } from './setting.ts'

export function AmountQuestion({ term, change, asked }: TermQuestionProps<MoneyDraft>) {
  return (
    <Question
      asked={asked}
      title={<FormattedMessage id="offers.build.amount.title" />}
      hint={<FormattedMessage id="offers.build.amount.hint" />}
      help="offers.build.amount.help"
    >
      <MoneyField
        name="amount"
        label={<FormattedMessage id="offers.build.amount.label" />}
        error={asked.errorOf('amount')}
        value={term.amount}
        onChange={amount => change({ amount })}
      />
    </Question>
  )
}
