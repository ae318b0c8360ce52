import { FormattedMessage } from 'react-intl'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { AudienceWords } from './audience.ts'

/** A thread in which nobody has written: says how to begin. */
export function NoMessages({ audience, canWrite }: { audience: AudienceWords; canWrite: boolean }) {
  const { tone, names } = audience
  return (
    <EmptyState
      icon={tone === 'private' ? 'lock' : 'people'}
      title={<FormattedMessage id="conversations.empty.title" />}
    >
      {canWrite && <FormattedMessage id={`conversations.empty.${tone}`} values={{ names }} />}
    </EmptyState>
  )
}
