import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { PartyKind } from '../../gql/graphql.ts'
import { RadioField } from '../../ui/RadioField.tsx'

export interface PartyKindFieldProps {
  name: string
  label: ReactNode
  value: PartyKind
  onChange: (kind: PartyKind) => void
}

/** A person, or a business or another body. */
export function PartyKindField({ name, label, value, onChange }: PartyKindFieldProps) {
  return (
    <RadioField
      name={name}
      inline
      label={label}
      value={value}
      onChange={onChange}
      options={[
        { value: 'PERSON', label: <FormattedMessage id="cases.start.kindOf.PERSON" /> },
        { value: 'ENTITY', label: <FormattedMessage id="cases.start.kindOf.ENTITY" /> },
      ]}
    />
  )
}
