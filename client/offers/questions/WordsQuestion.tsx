import { FormattedMessage } from 'react-intl'
import { TextArea } from '../../ui/TextArea.tsx'
import { lettersLeft, longestExplanation } from './letters-left.tsx'
import type { Asked } from './Question.tsx'
import { Question } from './Question.tsx'

export interface WordsQuestionProps {
  value: string
  onChange: (value: string) => void
  asked: Asked
}

/** What a neutral says beside the terms that they suggest. May stay empty. */
export function WordsQuestion({ value, onChange, asked }: WordsQuestionProps) {
  return (
    <Question
      asked={asked}
      title={<FormattedMessage id="offers.suggest.words.title" />}
      hint={<FormattedMessage id="offers.suggest.words.hint" />}
    >
      <TextArea
        name="explanation"
        label={<FormattedMessage id="offers.suggest.words.label" />}
        error={asked.errorOf('explanation')}
        limit={longestExplanation}
        left={lettersLeft}
        value={value}
        onChange={onChange}
      />
    </Question>
  )
}
