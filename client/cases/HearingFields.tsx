import { FormattedMessage } from 'react-intl'
import { DateField } from '../ui/DateField.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { HearingAnswers } from './hearing-answers.ts'
import { TimeField } from './TimeField.tsx'

export interface HearingFieldsProps {
  answers: HearingAnswers
  onChange: (some: Partial<HearingAnswers>) => void
  errorOf: (field: string) => string | undefined
}

/** When and where: the date, and what else the court's paper says. */
export function HearingFields({ answers, onChange, errorOf }: HearingFieldsProps) {
  return (
    <>
      <DateField
        name="hearing.on"
        label={<FormattedMessage id="cases.hearing.on" />}
        error={errorOf('hearing.on')}
        value={answers.hearingOn}
        onChange={hearingOn => onChange({ hearingOn })}
      />
      <TimeField
        name="hearing.time"
        label={<FormattedMessage id="cases.hearing.time" />}
        hint={<FormattedMessage id="cases.hearing.ifKnown" />}
        error={errorOf('hearing.time')}
        value={answers.hearingTime}
        onChange={hearingTime => onChange({ hearingTime })}
      />
      <TextField
        name="hearing.department"
        size="short"
        label={<FormattedMessage id="cases.hearing.room" />}
        hint={<FormattedMessage id="cases.hearing.ifKnown" />}
        error={errorOf('hearing.department')}
        value={answers.department}
        onChange={department => onChange({ department })}
      />
    </>
  )
}
