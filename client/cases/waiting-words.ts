import type { IntlShape } from 'react-intl'
import type { CaseCardPartsFragment } from '../gql/graphql.ts'

type Waiting = Pick<CaseCardPartsFragment, 'status' | 'waitingFor' | 'waitingForNames'>

/** Who must act, in a few words. */
export function waitingWords(intl: IntlShape, { status, waitingFor, waitingForNames }: Waiting): string {
  if (status === 'CLOSED') return intl.formatMessage({ id: 'cases.waiting.closed' })
  if (status === 'INTAKE') return intl.formatMessage({ id: 'cases.waiting.intake' })
  if (status === 'SCREENED_OUT') return intl.formatMessage({ id: 'cases.waiting.screenedOut' })
  if (waitingFor === 'OTHERS' && waitingForNames.length > 0) {
    return intl.formatMessage({ id: 'cases.waiting.others' }, { names: intl.formatList(waitingForNames) })
  }
  // While the talks go on, nobody is ever waited for in vain: the next offer can come from any side.
  if (waitingFor === 'NOBODY' && status === 'ACTIVE') return intl.formatMessage({ id: 'cases.waiting.EITHER' })
  return intl.formatMessage({ id: `cases.waiting.${waitingFor}` })
}
