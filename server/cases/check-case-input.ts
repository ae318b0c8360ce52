import { checkEmail } from '../accounts/check-email.ts'
import { checkName } from '../agreements/check-words.ts'
import { BadInput } from '../errors.ts'
import { checkOptionalText, checkText } from '../platform/check-text.ts'
import { addDays, compareDays, dayIn, endOfDay, isIsoDate, startOfDay } from '../programs/dates.ts'
import { isCourtCase, type CaseType, type Program, type Side } from '../programs/program.ts'
import type { HearingInput } from './hearing.type.ts'
import type { StartCaseInput } from './start-case.type.ts'

export const STORY_MAX = 5_000
export const MOST_PARTIES = 10
const MOST_CENTS = 1_000_000_000

export interface CheckedHearing {
  heldOn: string
  heldAt: Date | null
  department: string | null
}

/** What the starter said, cleaned. Throws BadInput for the first thing that cannot be. */
export function checkCaseInput(
  input: StartCaseInput,
  program: Program,
  caseType: CaseType,
  ownEmail: string,
  now: Date,
) {
  const claimCents = input.claimCents ?? null
  if (claimCents !== null) checkClaim(claimCents)
  const caseNumber = checkOptionalText('caseNumber', input.caseNumber, 60)
  if (caseType.needsCaseNumber && !caseNumber) {
    throw new BadInput(
      'caseNumber',
      'CASE_NUMBER_NEEDED',
      'This program needs the number that the court gave the case.',
    )
  }
  if (input.others.length === 0) throw new BadInput('others', 'REQUIRED', 'Name at least one other party.')
  if (input.others.length >= MOST_PARTIES)
    throw new BadInput('others', 'TOO_LONG', `A case has ${MOST_PARTIES} parties at most.`, { max: MOST_PARTIES })
  const others = input.others.map((other, index) => {
    const email = typeof other.email === 'string' ? checkEmail(`others[${index}].email`, other.email) : null
    if (email === null && !caseNumber)
      throw new BadInput(`others[${index}].email`, 'REQUIRED', 'Without a case number the invitation needs an e-mail.')
    if (email === ownEmail) throw addressIsYours(`others[${index}].email`)
    return {
      ...other,
      email,
      name: checkName(`others[${index}].name`, other.name),
      side: checkSide(`others[${index}].side`, other.side as Side, caseType),
    }
  })
  const twice = others.findIndex(
    ({ email }, index) => email !== null && others.findIndex(other => other.email === email) < index,
  )
  if (twice >= 0) throw addressIsTaken(`others[${twice}].email`)
  const side = checkSide('side', input.side as Side, caseType)
  if (caseType.sides.length > 1 && others.every(other => other.side === side)) {
    throw new BadInput('others', 'SIDE_INVALID', 'At least one other party must be on the other side.')
  }
  return {
    name: checkName('name', input.name),
    side,
    story: checkText('story', input.story, STORY_MAX),
    claimCents,
    caseNumber: isCourtCase(program, caseType.key) ? caseNumber : null,
    hearing: input.hearing && isCourtCase(program, caseType.key) ? checkHearing(input.hearing, program, now) : null,
    others,
  }
}

export const addressIsYours = (field: string): BadInput =>
  new BadInput(field, 'EMAIL_IS_YOURS', 'This is your own address: give the other party’s.')

/** Nobody can be two parties of one case, so nobody could join as the second. */
export const addressIsTaken = (field: string): BadInput =>
  new BadInput(field, 'EMAIL_TWICE', 'Another party of this case was invited at this address: give each their own.')

/** A day from today on, within three years; the time as people say it, in the court's zone. */
export function checkHearing(input: HearingInput, program: Program, now: Date): CheckedHearing {
  const field = 'hearing.on'
  if (!isIsoDate(input.on))
    throw new BadInput(field, 'DATE_INVALID', 'Give the day of the hearing, such as 2027-04-20.')
  const today = dayIn(program.timeZone, now)
  if (compareDays(input.on, today) < 0)
    throw new BadInput(field, 'DATE_PAST', 'This day is over: give the day of the coming hearing.')
  if (compareDays(input.on, addDays(today, 3 * 366)) > 0)
    throw new BadInput(field, 'TOO_FAR', 'This day is more than three years away.')
  return {
    heldOn: input.on,
    heldAt: input.time ? timeOn('hearing.time', input.on, input.time, program.timeZone) : null,
    department: checkOptionalText('hearing.department', input.department, 100),
  }
}

/** A time of a day as the clocks of a zone say it. Throws BadInput for `field`. */
export function timeOn(field: string, day: string, time: string, timeZone: string): Date {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time)
  if (!match) throw new BadInput(field, 'TIME_INVALID', 'Give the time as hours and minutes, such as 08:30.')
  const minutes = Number(match[1]) * 60 + Number(match[2])
  // Counted back from the end of the day, so that a night when the clocks change does not move the morning.
  const end = endOfDay(timeZone, day).getTime() + 1
  const start = startOfDay(timeZone, day).getTime()
  return new Date(minutes >= 180 ? end - (1440 - minutes) * 60_000 : start + minutes * 60_000)
}

export function checkClaim(cents: number): void {
  if (!Number.isInteger(cents))
    throw new BadInput('claimCents', 'AMOUNT_NOT_WHOLE_CENTS', 'Give the amount in whole cents.')
  if (cents <= 0) throw new BadInput('claimCents', 'AMOUNT_NOT_POSITIVE', 'Give an amount above zero, or none.')
  if (cents > MOST_CENTS)
    throw new BadInput('claimCents', 'AMOUNT_TOO_LARGE', 'This amount is larger than Parley can handle.', {
      max: MOST_CENTS,
    })
}

export function checkSide(field: string, side: Side, caseType: CaseType): Side {
  if (!caseType.sides.some(known => known === side))
    throw new BadInput(field, 'SIDE_INVALID', `Choose one of ${caseType.sides.join(', ')}.`)
  return side
}
