import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Verdict } from '../gql/graphql.ts'
import { RadioField } from '../ui/RadioField.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { lettersLeft, longestText } from './questions/letters-left.tsx'

export interface TermVerdict {
  verdict: Verdict | null
  explanation: string
}

export interface AnswerTermProps {
  id: string
  answer: TermVerdict
  onChange: (answer: TermVerdict) => void
  errorOf: (field: string) => ReactNode
}

/** Accept this part, or reject it and say why. */
export function AnswerTerm({ id, answer, onChange, errorOf }: AnswerTermProps) {
  const why = (
    <TextArea
      name={`why-${id}`}
      label={<FormattedMessage id="offers.answer.why" />}
      hint={<FormattedMessage id="offers.answer.whyHint" />}
      error={errorOf(`why-${id}`)}
      rows={3}
      limit={longestText}
      left={lettersLeft}
      value={answer.explanation}
      onChange={explanation => onChange({ ...answer, explanation })}
    />
  )
  return (
    <RadioField
      name={`verdict-${id}`}
      label={<FormattedMessage id="offers.answer.question" />}
      error={errorOf(`verdict-${id}`)}
      options={[
        { value: 'ACCEPT' as const, label: <FormattedMessage id="offers.answer.accept" /> },
        { value: 'REJECT' as const, label: <FormattedMessage id="offers.answer.reject" />, more: why },
      ]}
      value={answer.verdict}
      onChange={verdict => onChange({ ...answer, verdict })}
    />
  )
}
