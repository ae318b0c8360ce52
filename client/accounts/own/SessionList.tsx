import { FormattedMessage, useIntl } from 'react-intl'
import type { AccountQuery } from '../../gql/graphql.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { deviceWords } from './device-words.ts'

export type Sessions = NonNullable<AccountQuery['viewer']>['sessions']

export function SessionList({ sessions }: { sessions: Sessions }) {
  const intl = useIntl()
  return (
    <DefinitionList
      items={sessions.map(({ id, device, lastUsedAt, isCurrent }) => ({
        key: id,
        label: deviceWords(intl, device),
        value: isCurrent ? (
          <FormattedMessage id="account.sessions.current" />
        ) : (
          <FormattedMessage
            id="account.sessions.lastUsed"
            values={{ when: intl.formatDate(lastUsedAt, { dateStyle: 'medium', timeStyle: 'short' }) }}
          />
        ),
      }))}
    />
  )
}
