import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { RadioField } from '../ui/RadioField.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { charactersLeft } from './characters-left.tsx'

export interface SafetyAnswers {
  orderInForce: 'yes' | 'no' | null
  safetyNeeds: string
}

export interface SafetyFieldsProps {
  /** The program's own question, where it has one. */
  question: ReactNode
  answers: SafetyAnswers
  onChange: (some: Partial<SafetyAnswers>) => void
  errorOf: (field: string) => string | undefined
}

const longest = 2000

/** Whether an order is in force, and what somebody needs to take part safely: never shown to another party. */
export function SafetyFields({ question, answers, onChange, errorOf }: SafetyFieldsProps) {
  return (
    <>
      <RadioField
        name="orderInForce"
        inline
        label={question}
        hint={<FormattedMessage id="cases.safety.questionHint" />}
        error={errorOf('orderInForce')}
        value={answers.orderInForce}
        onChange={orderInForce => onChange({ orderInForce })}
        options={[
          { value: 'yes', label: <FormattedMessage id="common.yes" /> },
          { value: 'no', label: <FormattedMessage id="cases.safety.no" /> },
        ]}
      />
      <TextArea
        name="safetyNeeds"
        rows={3}
        label={<FormattedMessage id="cases.safety.needs" />}
        hint={<FormattedMessage id="cases.safety.needsHint" />}
        error={errorOf('safetyNeeds')}
        value={answers.safetyNeeds}
        onChange={safetyNeeds => onChange({ safetyNeeds })}
        limit={longest}
        left={charactersLeft}
      />
    </>
  )
}

/** As the server takes them. */
export const safetyInput = ({ orderInForce, safetyNeeds }: SafetyAnswers) => ({
  orderInForce: orderInForce === null ? null : orderInForce === 'yes',
  safetyNeeds: safetyNeeds.trim() || null,
})
