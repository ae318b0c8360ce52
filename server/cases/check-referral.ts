import { sql } from 'kysely'
import { checkEmail } from '../accounts/check-email.ts'
import { checkName } from '../agreements/check-words.ts'
import { BadInput } from '../errors.ts'
import { checkText } from '../platform/check-text.ts'
import { compareDays, dayIn, isIsoDate } from '../programs/dates.ts'
import { deadlinesOf } from '../programs/deadlines.ts'
import type { CaseType, Program, Side } from '../programs/program.ts'
import { addressIsTaken, checkClaim, checkSide, MOST_PARTIES, type CheckedHearing } from './check-case-input.ts'

export interface ReferredParty {
  side: string
  name: string
  kind: 'PERSON' | 'ENTITY'
  email: string | null
}

export interface ReferCase {
  programKey: string
  caseType: string
  caseNumber: string
  claimCents: number | null
  /** `heldAt` is an instant on that day in the court's time zone. */
  hearing: { heldOn: string; heldAt?: Date | null; department?: string | null } | null
  parties: readonly ReferredParty[]
  /** When the court had the last of the addresses; null: it does not have them all, or just now. */
  emailsReceivedAt: Date | null
  /** Whose credentials; null when staff refer for a court. */
  courtClientId: string | null
}

/** What the court said, cleaned. Throws BadInput for the first thing that cannot be; field names are those of ReferCase. */
export function checkReferral(input: ReferCase, program: Program, now: Date) {
  const caseType = checkType(input.caseType, program)
  const caseNumber = checkText('caseNumber', input.caseNumber, 60)
  if (input.claimCents !== null) checkClaim(input.claimCents)
  if (input.parties.length < 2) throw new BadInput('parties', 'REQUIRED', 'Name the parties of both sides.')
  if (input.parties.length > MOST_PARTIES)
    throw new BadInput('parties', 'TOO_LONG', `A case has ${MOST_PARTIES} parties at most.`, { max: MOST_PARTIES })
  const parties = input.parties.map(({ kind, ...party }, index) => ({
    kind,
    name: checkName(`parties[${index}].name`, party.name),
    side: checkSide(`parties[${index}].side`, party.side as Side, caseType),
    email: party.email?.trim() ? checkEmail(`parties[${index}].email`, party.email) : null,
  }))
  const twice = parties.findIndex(
    ({ email }, index) => email !== null && parties.findIndex(other => other.email === email) < index,
  )
  if (twice >= 0) throw addressIsTaken(`parties[${twice}].email`)
  if (caseType.sides.length > 1 && new Set(parties.map(({ side }) => side)).size < 2)
    throw new BadInput('parties', 'SIDE_INVALID', 'Name at least one party of each side.')
  const hearing = input.hearing && checkReferredHearing(input.hearing, program, now)
  const emailsReceivedAt = checkReceived(
    parties.every(({ email }) => email !== null),
    input.emailsReceivedAt,
    now,
  )
  return { caseType, caseNumber, claimCents: input.claimCents, parties, hearing, emailsReceivedAt }
}

function checkType(key: string, program: Program): CaseType {
  const found = program.caseTypes.find(type => type.key === key)
  if (!found) throw new BadInput('caseType', 'UNKNOWN', 'This program does not take such cases.')
  if (program.court === null || found.key === 'COMMUNITY')
    throw new BadInput('programKey', 'NO_COURT', 'No court refers cases to this program.')
  return found
}

function checkReferredHearing(hearing: NonNullable<ReferCase['hearing']>, program: Program, now: Date): CheckedHearing {
  const { heldOn, heldAt = null, department = null } = hearing
  if (!isIsoDate(heldOn))
    throw new BadInput('hearing.heldOn', 'DATE_INVALID', 'Give the day of the hearing, such as 2027-04-20.')
  if (compareDays(heldOn, dayIn(program.timeZone, now)) < 0)
    throw new BadInput('hearing.heldOn', 'DATE_PAST', 'This day is over: the case cannot be referred any more.')
  if (heldAt && dayIn(program.timeZone, heldAt) !== heldOn)
    throw new BadInput('hearing.heldAt', 'DATE_INVALID', 'The time is not on that day in the court’s time zone.')
  return { heldOn, heldAt, department }
}

/** All addresses without a time came with this referral; a missing one has not come, whatever time was given. */
function checkReceived(hasAll: boolean, receivedAt: Date | null, now: Date): Date | null {
  if (receivedAt && receivedAt > now)
    throw new BadInput('emailsReceivedAt', 'DATE_INVALID', 'The e-mails cannot have come after this moment.')
  return hasAll ? (receivedAt ?? now) : null
}

/** The last moment at which the addresses may be with the court: to the end of that day in the court's time zone. */
export const lastMomentForEmails = (program: Program, hearingOn: string | null): Date | null =>
  deadlinesOf(program, { hearingOn, invitedAt: null, signedOn: null }).find(({ key }) => key === 'EMAILS_RECEIVED')
    ?.endsAt ?? null

/** The day of the hearing as it is known now, as text, in a statement on `cases`. */
export const newestHearingDay = sql<string | null>`(
  select h.held_on::text from hearings h where h.case_id = cases.id order by h.recorded_at desc, h.id desc limit 1)`.as(
  'held_on',
)
