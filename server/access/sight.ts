/**
 * Until when a person sees a case, and the case as it was then. Parties see it as it is. A neutral who has stood up sees
 * it as it was at that moment: who came, left or sits afterwards, and what is newly known, is no longer theirs to read.
 * Fragments for a statement on `cases` that is joined to `sightOf`.
 */
import { sql, type RawBuilder } from 'kysely'
import type { HearingFacts, PartyFacts } from './cases.ts'

interface Sight {
  reads_until: string | null
  own_parties: (string | null)[] | null
}

/**
 * One row per case: `reads_until`, infinite for whoever still sits there, and the parties for whom this person sits or
 * sat. Both null without any seat: `isInSight` belongs to every statement that joins it.
 */
export const sightOf = (personId: string): RawBuilder<Sight> => sql<Sight>`(
  select max(coalesce(mine.reads_until, 'infinity')) as reads_until, array_agg(mine.party_id) as own_parties from seats mine
  where mine.case_id = cases.id and mine.person_id = ${personId} and mine.removed_at is null)`

export const isInSight = sql<boolean>`sight.reads_until is not null`

/** The status of a party, in a statement on `parties p`. */
export const partyStatusInSight = sql<PartyFacts['status']>`case
  when sight.reads_until = 'infinity' or p.left_at <= sight.reads_until then p.status
  when p.opted_in_at <= sight.reads_until then 'TAKING_PART'
  when p.joined_at <= sight.reads_until then 'JOINED' else 'INVITED' end`

/** The newest word on the hearing. */
export const hearingInSight = sql<HearingFacts | null>`(
  select json_build_object('on', h.held_on, 'at', h.held_at, 'department', h.department, 'source', h.source, 'vacatedAt', h.vacated_at)
  from hearings h where h.case_id = cases.id and h.recorded_at <= sight.reads_until order by h.recorded_at desc, h.id desc limit 1)`

/** When the court had accepted all that was to be filed. Invariant: while anybody is left to settle with, nothing. */
export const filingAcceptedInSight = sql<
  string | null
>`case when cases.outcome = 'AGREEMENT' then court_accepted_at(cases.id, sight.reads_until) end`

/** When all that is to be filed of it had gone to the court. */
export const filingSentInSight = sql<
  string | null
>`case when cases.outcome = 'AGREEMENT' then settlement_sent_at(cases.id, sight.reads_until) end`

/** Of `mediations m`: those that were asked for in time, and not taken back. */
export const mediationIsInSight = sql<boolean>`m.case_id = cases.id and m.status <> 'CANCELLED' and m.requested_at <= sight.reads_until`
