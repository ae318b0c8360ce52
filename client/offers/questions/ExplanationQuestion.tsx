import { FormattedMessage } from 'react-intl'
import { TextArea } from '../../ui/TextArea.tsx'
import { lettersLeft, longestExplanation } from './letters-left.tsx'
import type { Asked } from './Question.tsx'
import { Question } from './Question.tsx'

export interface ExplanationQuestionProps {
  value: string
  onChange: (value: string) => void
  asked: Asked
}

/** Why this offer? May stay empty. */
export function ExplanationQuestion({ value, onChange, asked }: ExplanationQuestionProps) {
  return (
    <Question
      asked={asked}
      title={<FormattedMessage id="offers.build.explanation.title" />}
      hint={<FormattedMessage id="offers.build.explanation.hint" />}
      help="offers.build.explanation.help"
    >
      <TextArea
        name="explanation"
        label={<FormattedMessage id="offers.build.explanation.label" />}
        error={asked.errorOf('explanation')}
        limit={longestExplanation}
        left={lettersLeft}
        value={value}
        onChange={onChange}
      />
    </Question>
  )
}
