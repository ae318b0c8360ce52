import { useIntl } from 'react-intl'
import type { SeatRole } from '../gql/graphql.ts'

/** A name with its seat, as the program calls it: "Mira Cho, mediator". A party is known by name alone. */
export function useRoleWords(neutralTitle: string): (name: string, role: SeatRole) => string {
  const intl = useIntl()
  return (name, role) => {
    if (role === 'PARTY') return name
    const title =
      role === 'MEDIATOR'
        ? neutralTitle.toLocaleLowerCase(intl.locale)
        : intl.formatMessage({ id: `conversations.role.${role}` })
    return intl.formatMessage({ id: 'conversations.nameAndRole' }, { name, role: title })
  }
}
