import { useEffect } from 'react'
import { useIntl } from 'react-intl'
import { lastActAt } from '../acts/last-act.ts'
import { onChange, type Change } from '../live.ts'
import { announce } from '../ui/announce.ts'

/** Changes that are worth a sentence. Messages are said by their conversation, the rest shows where it belongs. */
const worthSaying = [
  'PARTY_JOINED',
  'PARTY_OPTED_IN',
  'PARTY_DECLINED',
  'PARTY_WITHDREW',
  'PARTY_REJOINED',
  'HEARING_RECORDED',
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

type News = (typeof worthSaying)[number]

const ownActLasts = 3000

/** Says to screen readers what others did, once. One's own act comes back on the same line and is not said. */
export function useNews(): void {
  const intl = useIntl()
  useEffect(
    () =>
      onChange(change => {
        const kind = newsOf(change)
        if (!kind || Date.now() - lastActAt() < ownActLasts) return
        const id = `cases.news.${kind}` as const
        if (id in intl.messages) announce(intl.formatMessage({ id }))
      }),
    [intl],
  )
}

function newsOf({ kind }: Change): News | undefined {
  return worthSaying.find(one => one === kind)
}
