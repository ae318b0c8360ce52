/** A card of the case list, in the reader's language, with the day that binds next. */
import type { CardFacts } from '../access/case-cards.ts'
import { dayIn } from '../programs/dates.ts'
import { localized, type Language } from '../programs/language.ts'
import { standingDeadlines } from './case.rules.ts'
import type { CaseCardType } from './case-card.type.ts'
import type { DeadlineType } from './deadline.type.ts'
import { caseTypeLabel, viewMustAttend } from './case-view.ts'
import { mustAttendOf } from './must-attend-of.ts'

const DAY_MS = 86_400_000

/** What costs something to compute is computed when it is asked for. */
export function viewCard(card: CardFacts, now: Date, language: Language): CaseCardType {
  const { program } = card
  const others = card.parties.filter(party => !party.isMine)
  const isNeutral = others.length === card.parties.length
  return {
    id: card.id,
    title: (isNeutral ? card.parties : others).map(party => party.name).join(isNeutral ? ' / ' : ', '),
    programName: localized(program.name, language),
    caseTypeLabel: caseTypeLabel(program, card.caseType, language),
    caseNumber: card.caseNumber,
    get startedOn() {
      return dayIn(program.timeZone, new Date(card.startedAt))
    },
    status: card.status,
    yourRole: card.role,
    partyNames: card.parties.map(party => party.name),
    unread: card.unread,
    lastActivityAt: card.lastActivityAt,
    waitingFor: card.waitingFor,
    waitingForNames: card.parties
      .filter(party => card.waitingParties.includes(party.id) && !party.isMine)
      .map(party => party.name),
    openOffers: card.openOffers,
    get nextDeadline() {
      return nextDeadline(card, now)
    },
    get quietDays() {
      return Math.max(0, Math.floor((now.getTime() - new Date(card.lastJointAt ?? card.startedAt).getTime()) / DAY_MS))
    },
    mediation: card.mediation ?? 'NONE',
    get mustAttend() {
      return viewMustAttend(mustAttendOf(card, now), card.hearing, program, language)
    },
  }
}

/** The nearest day to come: an offer that ends, the time to sign, or a day of the program. */
function nextDeadline(card: CardFacts, now: Date): DeadlineType | null {
  const { program } = card
  const isUndecided = card.parties.some(party => party.isMine && party.status === 'JOINED')
  const days: DeadlineType[] = standingDeadlines(card, isUndecided)
  const at = (key: string, instant: string | null): DeadlineType[] =>
    instant
      ? [{ key, on: dayIn(program.timeZone, new Date(instant)), endsAt: instant, timeZone: program.timeZone }]
      : []
  const all = [...days, ...at('OFFER_EXPIRES', card.offerExpiresAt), ...at('SIGNING_EXPIRES', card.signBy)]
  const coming = all.filter(day => new Date(day.endsAt) > now)
  return coming.sort((a, b) => new Date(a.endsAt).getTime() - new Date(b.endsAt).getTime())[0] ?? null
}
