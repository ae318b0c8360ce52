import { FormattedMessage } from 'react-intl'
import { RadioCards } from '../../ui/RadioField.tsx'
import type { QuestionProps } from './question-props.ts'

export function ProgramQuestion({ programs, answers, change, errorOf }: QuestionProps) {
  return (
    <RadioCards
      name="programKey"
      labelIsHeading
      label={<FormattedMessage id="cases.start.program" />}
      hint={<FormattedMessage id="cases.start.programHint" />}
      error={errorOf('programKey')}
      value={answers.programKey}
      onChange={programKey => change({ programKey, caseType: null, side: null })}
      options={programs.map(({ key, name, kind, fee }) => ({
        value: key,
        label: name,
        hint: (
          <>
            <FormattedMessage id={`cases.start.kind.${kind}`} /> {fee}
          </>
        ),
      }))}
    />
  )
}
