import { timeOn } from '../cases/check-case-input.ts'
import { BadInput } from '../errors.ts'
import { checkText } from '../platform/check-text.ts'
import type { Program } from '../programs/program.ts'

const MOST_SLOTS = 8
const FARTHEST_DAYS = 90

export interface SlotInput {
  on: string
  time: string
}

/** The times that somebody proposes: in time for the program's notice, none twice, the earliest first. */
export function checkSlots(slots: SlotInput[], program: Program, now: Date): Date[] {
  if (slots.length === 0) throw new BadInput('slots', 'REQUIRED', 'Propose at least one time.')
  if (slots.length > MOST_SLOTS)
    throw new BadInput('slots', 'TOO_LONG', `Propose ${MOST_SLOTS} times at most.`, { max: MOST_SLOTS })
  const times = slots.map((slot, at) => checkSlot(slot, `slots[${at}]`, program, now))
  return [...new Set(times)].sort((a, b) => a - b).map(time => new Date(time))
}

function checkSlot({ on, time }: SlotInput, field: string, { remoteMediation, timeZone }: Program, now: Date): number {
  const hours = remoteMediation?.hoursNotice ?? 0
  const at = timeOn(`${field}.time`, on, time, timeZone).getTime()
  const ahead = at - now.getTime()
  if (ahead <= 0) throw new BadInput(`${field}.on`, 'DATE_PAST', 'This time is over: propose one to come.')
  if (ahead < hours * 3_600_000)
    throw new BadInput(`${field}.on`, 'TOO_SOON', `Propose a time at least ${hours} hours from now.`, { hours })
  if (ahead > FARTHEST_DAYS * 86_400_000)
    throw new BadInput(`${field}.on`, 'TOO_FAR', `Propose a time within ${FARTHEST_DAYS} days.`)
  return at
}

export function checkMinutes(minutes: number): number {
  if (!Number.isInteger(minutes) || minutes < 15 || minutes > 480)
    throw new BadInput('minutes', 'OUT_OF_RANGE', 'A session takes 15 minutes to 8 hours.', { min: 15, max: 480 })
  return minutes
}

export function checkKind(kind: 'PHONE' | 'VIDEO', program: Program): 'PHONE' | 'VIDEO' {
  if (!program.remoteMediation?.kinds.includes(kind))
    throw new BadInput('kind', 'UNKNOWN', 'This program does not hold sessions of this kind.')
  return kind
}

/** An address of the web for a video, a number (with a code, say) for a call. */
export function checkHow(kind: 'PHONE' | 'VIDEO', how: string): string {
  const text = checkText('how', how, 500)
  if (kind === 'VIDEO' && !isSecureAddress(text))
    throw new BadInput('how', 'LINK_INVALID', 'Give the whole link of the video room, such as https://…')
  if (kind === 'PHONE' && (text.match(/\d/g) ?? []).length < 5)
    throw new BadInput('how', 'PHONE_INVALID', 'Give the phone number to call, with its code if there is one.')
  return text
}

function isSecureAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:' && new URL(text).username === ''
}
