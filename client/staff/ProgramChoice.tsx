import { FormattedMessage, useIntl } from 'react-intl'
import { useViewer } from '../accounts/viewer.ts'
import { SelectField } from '../ui/SelectField.tsx'

export interface ProgramChoiceProps {
  /** Its key; null for all, where that can be chosen. */
  value: string | null
  onChange: (program: string) => void
  /** One program has to be chosen. */
  one?: boolean
}

const ALL = 'all'

/** Which of one's programs; nothing to choose for who works for one alone. */
export function ProgramChoice({ value, onChange, one }: ProgramChoiceProps) {
  const intl = useIntl()
  const programs = useViewer()?.staffIn ?? []
  if (programs.length < 2) return null
  const all = { value: ALL, label: intl.formatMessage({ id: 'staff.program.all' }) }
  return (
    <SelectField
      name="program"
      label={<FormattedMessage id="staff.program.label" />}
      value={value ?? (one ? '' : ALL)}
      onChange={onChange}
      options={[...(one ? [] : [all]), ...programs.map(({ key, name }) => ({ value: key, label: name }))]}
    />
  )
}
