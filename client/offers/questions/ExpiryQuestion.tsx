import { FormattedMessage } from 'react-intl'
import { DateField } from '../../ui/DateField.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { expiryDays } from '../offer-case.ts'
import type { Asked } from './Question.tsx'
import { Question } from './Question.tsx'
import type { Setting } from './setting.ts'

export interface ExpiryQuestionProps {
  value: string
  onChange: (value: string) => void
  setting: Setting
  asked: Asked
}

/** Answer by when? The program's own number of days is filled in. */
export function ExpiryQuestion({ value, onChange, setting, asked }: ExpiryQuestionProps) {
  const { usual, latest } = expiryDays(setting.ofCase, setting.today)
  return (
    <Question
      asked={asked}
      title={<FormattedMessage id="offers.build.expiry.title" />}
      hint={<FormattedMessage id="offers.build.expiry.hint" />}
      help="offers.build.expiry.help"
    >
      <DateField
        name="expiresOn"
        label={<FormattedMessage id="offers.build.expiry.label" />}
        hint={
          <FormattedMessage
            id="offers.build.expiry.max"
            values={{ day: <DateText key="day" day={latest} style="full" /> }}
          />
        }
        error={asked.errorOf('expiresOn')}
        min={setting.today}
        max={latest}
        value={value || usual}
        onChange={onChange}
      />
    </Question>
  )
}
