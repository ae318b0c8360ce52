import { FormattedMessage } from 'react-intl'
import { RadioField } from '../ui/RadioField.tsx'
import type { MayPublish } from './publication.ts'

export interface PublicationFieldProps {
  /** In the program's words. */
  question: string
  value: MayPublish | null
  onChange: (value: MayPublish) => void
}

/** Apart from signing: may others read it? Nobody is told who said no. */
export function PublicationField({ question, value, onChange }: PublicationFieldProps) {
  return (
    <RadioField
      name="publication"
      inline
      label={question}
      hint={<FormattedMessage id="agreements.publication.hint" />}
      value={value}
      onChange={onChange}
      options={[
        { value: 'yes', label: <FormattedMessage id="agreements.publication.yes" /> },
        { value: 'no', label: <FormattedMessage id="agreements.publication.no" /> },
      ]}
    />
  )
}
