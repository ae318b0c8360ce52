import type { IntlShape } from 'react-intl'
import { lastActAt } from '../acts/last-act.ts'
import type { Change } from '../live/changes.ts'
import { announce } from '../ui/announce.ts'

/** Changes that are worth a sentence. Messages are said by their conversation, the rest shows where it belongs. */
const worthSaying = [
  'PARTY_JOINED',
  'PARTY_OPTED_IN',
  'PARTY_DECLINED',
  'PARTY_WITHDREW',
  'PARTY_REJOINED',
  'HEARING_RECORDED',
  'DEADLINE_NEAR',
  'DEADLINE_PASSED',
  'MEDIATION_QUIET',
  'SESSION_PROPOSED',
  'SESSION_SCHEDULED',
  'SESSION_CANCELLED',
  'MEDIATOR_REQUESTED',
  'MEDIATION_STARTED',
  'MEDIATION_ENDED',
  'OFFER_MADE',
  'OFFER_ANSWERED',
  'OFFER_WITHDRAWN',
  'OFFER_EXPIRED',
  'AGREEMENT_ASSEMBLED',
  'AGREEMENT_REVISED',
  'AGREEMENT_SIGNED',
  'AGREEMENT_REOPENED',
  'AGREEMENT_BINDING',
] as const

const ownActLasts = 3000

/** Says to screen readers what others did, once. One's own act comes back on the same line and is not said. */
export function sayNews(intl: IntlShape, { kind }: Change): void {
  const news = worthSaying.find(one => one === kind)
  if (!news || Date.now() - lastActAt() < ownActLasts) return
  const id = `cases.news.${news}` as const
  if (id in intl.messages) announce(intl.formatMessage({ id }))
}
