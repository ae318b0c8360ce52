import type { IntlShape } from 'react-intl'
import type { CaseloadCardFragment } from '../../gql/graphql.ts'
import { formatDay } from '../../ui/dates.ts'

type Card = Pick<CaseloadCardFragment, 'caseTypeLabel' | 'caseNumber' | 'startedOn'>

/** "Small claims 27SC01482", or "Community conflict, started Nov 14": tells cases of the same people apart. */
export function caseKind(intl: IntlShape, { caseTypeLabel, caseNumber, startedOn }: Card): string {
  if (caseNumber) return `${caseTypeLabel} ${caseNumber}`
  const started = intl.formatMessage({ id: 'desk.card.startedOn' }, { day: formatDay(intl, startedOn, 'short') })
  return `${caseTypeLabel}, ${started}`
}
