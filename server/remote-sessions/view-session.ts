/** A remote session as one reader sees it: names instead of ids, and what they can do. */
import type { CaseFacts } from '../access/cases.ts'
import type { RemoteSessionFacts } from '../access/remote-sessions.ts'
import type { Ctx } from '../context.ts'
import { localized } from '../programs/language.ts'
import * as rules from './remote-session.rules.ts'
import type { RemoteSessionsType, RemoteSessionType } from './remote-session.type.ts'
import { sessionCalendar } from './session-calendar.ts'

export function viewSessions(ctx: Ctx, facts: CaseFacts, sessions: RemoteSessionFacts[]): RemoteSessionsType {
  const { remoteMediation } = facts.program
  return {
    text: remoteMediation && localized(remoteMediation.text, ctx.language),
    kinds: remoteMediation?.kinds ?? [],
    hoursNotice: remoteMediation?.hoursNotice ?? 0,
    canPropose: rules.mayPropose(facts, sessions),
    nodes: sessions.map(session => viewSession(ctx, facts, session)),
  }
}

function viewSession(ctx: Ctx, facts: CaseFacts, session: RemoteSessionFacts): RemoteSessionType {
  const nameOf = (voice: string): string =>
    facts.parties.find(party => party.id === voice)?.name ??
    facts.seats.find(seat => seat.partyId === null && seat.endedAt === null && seat.role !== 'OBSERVER')?.name ??
    localized(facts.program.neutral.title, ctx.language)
  const mine = rules.myVoice(facts)
  const saidOf = ({ can, cannot }: { can: string[]; cannot: string[] }): boolean | null =>
    mine === null ? null : can.includes(mine) ? true : cannot.includes(mine) ? false : null
  return {
    id: session.id,
    kind: session.kind,
    status: session.status,
    minutes: session.minutes,
    proposedBy: facts.seats.find(seat => seat.id === session.proposedBySeatId)?.name ?? '',
    startsAt: session.startsAt,
    timeZone: facts.program.timeZone,
    how: session.how,
    slots: session.slots.map(slot => ({
      id: slot.id,
      startsAt: slot.startsAt,
      canCome: slot.can.map(nameOf),
      cannotCome: slot.cannot.map(nameOf),
      youCanCome: saidOf(slot),
    })),
    suitsNobody: session.status === 'PROPOSED' && rules.suitsNobody(session.slots, rules.voicesOf(facts)),
    calendar: sessionCalendar(session, ctx.platform.config.publicUrl, ctx.language),
    viewerCan: {
      answer: rules.mayAnswer(facts, session),
      move: rules.mayMove(facts, session),
      cancel: rules.mayCancel(facts, session),
      giveLink: rules.mayGiveLink(facts, session),
      recordOutcome: rules.mayRecordOutcome(facts, session, ctx.now),
    },
  }
}
