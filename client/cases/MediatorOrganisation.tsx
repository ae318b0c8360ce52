import { FormattedMessage } from 'react-intl'
import { Text } from '../ui/Text.tsx'
import type { mediationValues } from './mediation-values.ts'

/** Who sends the neutral, where it is known; before one sits, to whom the program handed the request. */
export function MediatorOrganisation({ values }: { values: ReturnType<typeof mediationValues> }) {
  const { status, organisations } = values
  if (organisations === '' || (status !== 'SEATED' && status !== 'REQUESTED')) return null
  return (
    <Text tone="soft">
      <FormattedMessage id={`cases.mediator.organisation.${status}`} values={{ organisations }} />
    </Text>
  )
}
