import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseloadCardFragment } from '../../gql/graphql.ts'
import { formatMoment } from '../../ui/dates.ts'
import { inOrder, waitsForYou } from './caseload-order.ts'

/** "14 cases. 3 wait for you. Next deadline: Fri, Feb 19." */
export function CaseloadSummary({ cards }: { cards: readonly CaseloadCardFragment[] }) {
  const intl = useIntl()
  const open = cards.filter(({ status }) => status !== 'CLOSED')
  const [next] = inOrder(open, 'deadline', intl.locale)
  const deadline = next?.nextDeadline
  const by = deadline && formatMoment(intl, deadline.endsAt, deadline.timeZone, 'day')
  return (
    <>
      <FormattedMessage id="desk.summary.cases" values={{ count: open.length }} />{' '}
      <FormattedMessage id="desk.summary.waiting" values={{ count: open.filter(waitsForYou).length }} />{' '}
      {by && <FormattedMessage id="desk.summary.deadline" values={{ date: by }} />}
    </>
  )
}
