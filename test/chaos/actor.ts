/** One person at work: writes, offers, answers, signs; each act under one key, tried until it is answered. */
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { consentVersion } from '../offers/deals.ts'
import { ask, type Answer } from './ask.ts'
import type { CastCase, CastPerson } from './cast.ts'
import type { Dice } from './dice.ts'
import type { ActKind, Ledger } from './ledger.ts'

export interface Actor {
  /** Lets the act under way come to its answer, then ends; after half a minute without one it stays without. */
  stop(): Promise<void>
}

const PATIENCE_MS = 30_000

const inputs: Record<ActKind, string> = {
  sendMessage: 'SendMessageInput',
  makeOffer: 'MakeOfferInput',
  answerOffer: 'AnswerOfferInput',
  withdrawOffer: 'OfferInput',
  signAgreement: 'SignAgreementInput',
  abandonAgreement: 'AgreementInput',
}

const tableDocument = `query Table($id: ID!) { case(id: $id) {
  offers { id status hash fromPartyId terms { id } } agreements { id status hash signatories { partyId hasSigned } } } }`

interface Table {
  offers: { id: string; status: string; hash: string; fromPartyId: string; terms: { id: string }[] }[]
  agreements: { id: string; status: string; hash: string; signatories: { partyId: string; hasSigned: boolean }[] }[]
}

export function startActor(port: number, person: CastPerson, dice: Dice, ledger: Ledger): Actor {
  let isStopped = false
  let isGivenUp = false

  /** With the same key, whatever happens in between. */
  const act = async (kind: ActKind, input: object): Promise<void> => {
    const key = randomUUID()
    const entry = ledger.open(kind, key, person.personId)
    const document = `mutation Act($input: ${inputs[kind]}!) { ${kind}(input: $input) { id } }`
    while (entry.outcome === 'WAITING' && !isGivenUp) {
      entry.tries += 1
      const answer = await ask(port, person.token, document, { input: { ...input, key } }).catch(() => null)
      if (answer === null) await wait(dice.between(50, 400))
      else Object.assign(entry, outcomeOf(kind, answer))
    }
  }
  const deal = async ({ caseId, partyId, otherPartyId }: CastCase): Promise<void> => {
    const seen = await ask(port, person.token, tableDocument, { id: caseId }).catch(() => null)
    const table = seen?.data?.case as Table | null | undefined
    if (!table) return
    const agreement = table.agreements.find(({ status }) => status === 'REVIEW' || status === 'SIGNING')
    const open = table.offers.find(({ status }) => status === 'OPEN')
    if (agreement) {
      const hasSigned = agreement.signatories.some(one => one.partyId === partyId && one.hasSigned)
      const named = { agreementId: agreement.id }
      if (dice.percent(15)) await act('abandonAgreement', named)
      else if (!hasSigned)
        await act('signAgreement', { ...named, hash: agreement.hash, typedName: person.name, consentVersion })
    } else if (open && open.fromPartyId !== partyId && dice.percent(80)) {
      const verdict = dice.percent(60)
        ? { verdict: 'ACCEPT', explanation: null }
        : { verdict: 'REJECT', explanation: 'Not so.' }
      const answers = open.terms.map(({ id }) => ({ termId: id, ...verdict }))
      await act('answerOffer', { offerId: open.id, hash: open.hash, answers })
    } else if (open && open.fromPartyId === partyId && dice.percent(50))
      await act('withdrawOffer', { offerId: open.id })
    else {
      const terms = [{ action: { partyId, what: `Writes letter ${dice.between(1, 1_000_000)}`, due: null } }]
      await act('makeOffer', {
        caseId,
        recipientPartyIds: [otherPartyId],
        terms,
        answersOfferId: counterTo(open, partyId),
      })
    }
  }
  const step = async (): Promise<void> => {
    const at = dice.pick(person.cases)
    if (at.partyId !== null && dice.percent(35)) return deal(at)
    const body = `${person.name} says ${dice.between(1, 1_000_000_000)}`
    await act('sendMessage', { conversationId: at.conversationId, audience: at.audience, body, evidenceIds: [] })
  }
  const running = (async () => {
    while (!isStopped) {
      await wait(dice.between(200, 1_200))
      if (!isStopped) await step()
    }
  })()
  return {
    async stop() {
      isStopped = true
      const late = setTimeout(() => (isGivenUp = true), PATIENCE_MS)
      await running
      clearTimeout(late)
    },
  }
}

const counterTo = (open: Table['offers'][number] | undefined, partyId: string | null): string | null =>
  open && open.fromPartyId !== partyId ? open.id : null

function outcomeOf(kind: ActKind, { data, errors }: Answer) {
  const refusal = errors?.[0]
  if (refusal) return { outcome: 'REFUSED' as const, code: refusal.extensions.code }
  const done = data as Record<ActKind, { id: string }>
  return { outcome: 'ACKNOWLEDGED' as const, id: done[kind].id }
}
