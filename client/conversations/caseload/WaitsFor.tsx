import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseloadCardFragment } from '../../gql/graphql.ts'
import { Tag } from '../../ui/Tag.tsx'
import { waitsForYou } from './caseload-order.ts'

type Card = Pick<CaseloadCardFragment, 'waitingFor' | 'waitingForNames' | 'status'>

/** Who must act next in a case. What waits for the reader stands out. */
export function WaitsFor({ card, plain }: { card: Card; plain?: boolean }) {
  const intl = useIntl()
  if (card.status === 'CLOSED') return <FormattedMessage id="desk.waits.closed" />
  if (waitsForYou(card)) {
    const words = <FormattedMessage id={plain ? 'desk.waits.forYou' : 'desk.waits.you'} />
    return plain ? words : <Tag tone="now">{words}</Tag>
  }
  const isNamed = card.waitingFor !== 'NOBODY' && card.waitingForNames.length > 0
  // After an answer to an offer, say: nobody must act, and any side can make the next offer.
  if (!isNamed && card.status === 'ACTIVE')
    return <FormattedMessage id={plain ? 'desk.waits.forEither' : 'desk.waits.either'} />
  if (!isNamed) return <FormattedMessage id={plain ? 'desk.waits.forNobody' : 'desk.waits.nobody'} />
  const names = intl.formatList(card.waitingForNames, { type: 'conjunction' })
  return plain ? <FormattedMessage id="desk.waits.forNames" values={{ names }} /> : <bdi>{names}</bdi>
}
