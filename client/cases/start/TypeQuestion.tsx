import { FormattedMessage } from 'react-intl'
import { RadioCards } from '../../ui/RadioField.tsx'
import type { QuestionProps } from './question-props.ts'

export function TypeQuestion({ chosen: { program }, answers, change, errorOf }: QuestionProps) {
  return (
    <RadioCards
      name="caseType"
      labelIsHeading
      label={<FormattedMessage id="cases.start.type" />}
      error={errorOf('caseType')}
      value={answers.caseType}
      onChange={caseType => change({ caseType, side: null })}
      options={(program?.caseTypes ?? []).map(({ key, label }) => ({ value: key, label }))}
    />
  )
}
