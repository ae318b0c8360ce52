/** What happens next and how the steps stand, computed for one viewer from what that viewer may see. Pure. */
import type { CaseFacts } from '../access/cases.ts'
import type { FilingFacts } from '../access/filings.ts'
import { whyNotRefile, whyNotReport } from '../agreements/filing.rules.ts'
import { endOfDay } from '../programs/dates.ts'
import { isNeutralHere, isOutside, lastDayToAgree, mayAcceptFee, myParty } from './case.rules.ts'

export interface OfferInSight {
  id: string
  status: string
  fromPartyId: string
  fromName: string
  toPartyIds: string[]
  answeredPartyIds: string[]
  expiresAt: string
  totalCents: number
}

export interface AgreementInSight {
  id: string
  status: string
  signBy: string | null
  signatories: { partyId: string; name: string; hasSigned: boolean }[]
  filings: FilingFacts[]
}

export interface NextStep {
  kind: string
  names: string[]
  offerId: string | null
  agreementId: string | null
  conversationId: string | null
  by: string | Date | null
  amount: { amountCents: number; currency: string } | null
}

const step = (kind: string, more: Partial<NextStep> = {}): NextStep => ({
  kind,
  names: [],
  offerId: null,
  agreementId: null,
  conversationId: null,
  by: null,
  amount: null,
  ...more,
})

const dollars = (amountCents: number) => (amountCents > 0 ? { amountCents, currency: 'USD' } : null)

export function nextStep(facts: CaseFacts, offers: OfferInSight[], agreements: AgreementInSight[]): NextStep {
  const mine = myParty(facts)
  if (facts.status === 'SCREENED_OUT') return step('SCREENED_OUT')
  if (facts.status === 'INTAKE') return step(facts.intake.waitsFor === 'FEE' ? 'ACCEPT_FEE' : 'WAIT_FOR_PROGRAM')
  const agreement = agreements.find(({ status }) => ['BINDING', 'SIGNING', 'REVIEW'].includes(status))
  if (agreement) return stepToSign(facts, agreement, mine?.id ?? null)
  if (facts.status === 'CLOSED' || mine?.status === 'DECLINED' || mine?.status === 'WITHDRAWN') return step('CLOSED')
  if (mine?.status === 'JOINED' || mine?.status === 'RELEASED')
    return step('OPT_IN', { names: namesOf(facts, mine.id), by: facts.respondBy })
  if (facts.status === 'INVITED') {
    const missing = facts.parties.filter(party => party.status === 'INVITED' || party.status === 'JOINED')
    return step('WAIT_FOR_OTHERS_TO_JOIN', { names: missing.map(party => party.name), by: facts.respondBy })
  }
  return stepOfTalk(facts, offers, mine?.id ?? null)
}

function stepOfTalk(facts: CaseFacts, offers: OfferInSight[], mine: string | null): NextStep {
  const open = offers.filter(offer => offer.status === 'OPEN')
  const toMe = open.find(
    offer => mine !== null && offer.toPartyIds.includes(mine) && !offer.answeredPartyIds.includes(mine),
  )
  if (toMe)
    return step('ANSWER_OFFER', {
      names: [toMe.fromName],
      offerId: toMe.id,
      by: toMe.expiresAt,
      amount: dollars(toMe.totalCents),
    })
  if (isNeutralHere(facts)) return step('MEDIATE', { by: lastDayToAgree(facts), offerId: open[0]?.id ?? null })
  const waits = open.find(offer => offer.fromPartyId === mine) ?? open[0]
  if (waits) {
    const missing = waits.toPartyIds.filter(id => !waits.answeredPartyIds.includes(id))
    return step('WAIT_FOR_ANSWER', {
      names: facts.parties.filter(party => missing.includes(party.id)).map(party => party.name),
      offerId: waits.id,
      by: waits.expiresAt,
      amount: dollars(waits.totalCents),
    })
  }
  const held = offers.find(offer => offer.status === 'WITH_MEDIATOR' && offer.fromPartyId === mine)
  if (held) return step('WAIT_FOR_ANSWER', { offerId: held.id, by: held.expiresAt, amount: dollars(held.totalCents) })
  const last = offers[0]
  if (last && mine !== null && (last.status === 'PARTIALLY_ACCEPTED' || last.status === 'REJECTED')) {
    return step('COUNTER_OFFER', { names: namesOf(facts, mine), offerId: last.id, by: lastDayToAgree(facts) })
  }
  if (!hasTold(facts)) return step('TELL_YOUR_SIDE', { names: namesOf(facts, mine), by: lastDayToAgree(facts) })
  return step('MAKE_OFFER', { names: namesOf(facts, mine), by: lastDayToAgree(facts) })
}

function stepToSign(facts: CaseFacts, agreement: AgreementInSight, mine: string | null): NextStep {
  if (agreement.status === 'BINDING') return stepAfterSigning(facts, agreement)
  const missing = agreement.signatories.filter(({ hasSigned }) => !hasSigned)
  const kind = missing.some(({ partyId }) => partyId === mine) ? 'SIGN' : 'WAIT_FOR_SIGNATURES'
  return step(kind, {
    names: missing.filter(({ partyId }) => partyId !== mine).map(({ name }) => name),
    agreementId: agreement.id,
    by: agreement.signBy,
  })
}

/** Where the parties file themselves, that comes before everything else that was agreed: a late paper is not taken. */
function stepAfterSigning(facts: CaseFacts, { id, signatories, filings }: AgreementInSight): NextStep {
  const signatoryIds = signatories.map(({ partyId }) => partyId)
  const due = filings.find(
    filing => whyNotReport(facts, signatoryIds, filing) === null || whyNotRefile(facts, signatoryIds, filing) === null,
  )
  if (!due) return step('DO_AS_AGREED', { agreementId: id })
  return step('FILE', { agreementId: id, by: due.dueOn && endOfDay(facts.program.timeZone, due.dueOn) })
}

/** Who started the case has told their side in its story. */
const hasTold = (facts: CaseFacts): boolean =>
  facts.hasWritten || (facts.startedByPartyId === facts.me.partyId && facts.story !== '')
const namesOf = (facts: CaseFacts, mine: string | null): string[] =>
  facts.parties.filter(party => party.id !== mine).map(party => party.name)

export type TaskStatus = 'DONE' | 'YOUR_TURN' | 'WAITING' | 'NOT_YET'

/** The five steps of the case home. */
export function tasks(
  facts: CaseFacts,
  next: NextStep,
  agreements: AgreementInSight[],
): { key: string; status: TaskStatus }[] {
  const mine = myParty(facts)
  const isActive = facts.status === 'ACTIVE' || agreements.length > 0
  const agreement = agreements.find(({ status }) => ['BINDING', 'SIGNING', 'REVIEW'].includes(status))
  const turn = (isMine: boolean): TaskStatus => (isMine ? 'YOUR_TURN' : 'WAITING')
  const agree: TaskStatus = isOutside(facts)
    ? // A fee to accept is the first thing that is asked of whoever starts.
      mayAcceptFee(facts)
      ? 'YOUR_TURN'
      : 'NOT_YET'
    : mine?.status === 'RELEASED'
      ? 'YOUR_TURN'
      : facts.status !== 'INVITED'
        ? 'DONE'
        : mine?.status === 'JOINED'
          ? 'YOUR_TURN'
          : 'WAITING'
  const tell: TaskStatus = !isActive ? 'NOT_YET' : hasTold(facts) || mine === null || agreement ? 'DONE' : 'YOUR_TURN'
  const offers: TaskStatus = !isActive
    ? 'NOT_YET'
    : agreement
      ? 'DONE'
      : turn(['ANSWER_OFFER', 'COUNTER_OFFER', 'MAKE_OFFER'].includes(next.kind))
  const sign: TaskStatus = !agreement ? 'NOT_YET' : agreement.status === 'BINDING' ? 'DONE' : turn(next.kind === 'SIGN')
  const after: TaskStatus = agreement?.status === 'BINDING' ? turn(mine !== null) : 'NOT_YET'
  return [
    { key: 'AGREE', status: agree },
    { key: 'TELL', status: tell },
    { key: 'OFFERS', status: offers },
    { key: 'SIGN', status: sign },
    { key: 'AFTER', status: after },
  ]
}
