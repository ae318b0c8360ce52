import { useApolloClient } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { notify } from '../../ui/notify.ts'
import { markCaseRead } from './mark-case-read.ts'

/** Marks a case as read and says how it went: what the key e does. */
export function useMarkCaseRead(): (caseId: string) => Promise<void> {
  const client = useApolloClient()
  return async caseId => {
    const done = await markCaseRead(client, caseId)
    notify(<FormattedMessage id={done ? 'desk.caseload.read' : 'errors.OFFLINE'} />, done ? 'good' : 'bad')
  }
}
