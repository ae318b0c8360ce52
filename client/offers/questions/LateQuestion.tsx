import { FormattedMessage } from 'react-intl'
import type { OnDefault } from '../../gql/graphql.ts'
import { RadioField } from '../../ui/RadioField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { MoneyDraft } from '../offer-draft.ts'
import { lettersLeft, longestText } from './letters-left.tsx'
import { Question } from './Question.tsx'
import type { TermQuestionProps } from './setting.ts'

/** How many days of grace, what a missed payment means, and what else belongs to this payment. */
export function LateQuestion({ term, change, setting, asked }: TermQuestionProps<MoneyDraft>) {
  const choices: OnDefault[] = [
    'NONE',
    'ACCELERATE',
    ...(setting.isCourtCase ? (['JUDGMENT_FOR_BALANCE'] as const) : []),
  ]
  return (
    <Question asked={asked} title={<FormattedMessage id="offers.build.late.title" />} help="offers.build.late.help">
      <TextField
        name="graceDays"
        label={<FormattedMessage id="offers.build.late.grace" />}
        hint={<FormattedMessage id="offers.build.late.graceHint" />}
        error={asked.errorOf('graceDays')}
        size="short"
        inputMode="numeric"
        autoComplete="off"
        value={term.graceDays}
        onChange={graceDays => change({ graceDays })}
      />
      <RadioField
        name="onDefault"
        label={<FormattedMessage id="offers.build.late.then" />}
        error={asked.errorOf('onDefault')}
        options={choices.map(choice => ({
          value: choice,
          label: <FormattedMessage id={`offers.build.late.${choice}`} />,
          hint: <FormattedMessage id={`offers.build.late.${choice}.hint`} />,
        }))}
        value={term.onDefault}
        onChange={onDefault => change({ onDefault })}
      />
      <TextArea
        name="note"
        label={<FormattedMessage id="offers.build.late.note" />}
        hint={<FormattedMessage id="offers.build.late.noteHint" />}
        error={asked.errorOf('note')}
        rows={2}
        limit={longestText}
        left={lettersLeft}
        value={term.note}
        onChange={note => change({ note })}
      />
    </Question>
  )
}
