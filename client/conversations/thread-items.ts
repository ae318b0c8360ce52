import type { MessageStamp } from '../gql/graphql.ts'

/** What the order of a thread depends on. */
export interface Said {
  id: string
  seatId: string
  stamp: MessageStamp
  /** ISO 8601. */
  sentAt: string
}

/** One line of a thread: a message, or what stands between two of them. */
export type ThreadItem<Message extends Said> =
  | { kind: 'day'; key: string; day: string }
  | { kind: 'stamp'; key: string; stamp: MessageStamp }
  | { kind: 'unread'; key: string }
  | { kind: 'message'; key: string; message: Message; follows: boolean }

export interface ThreadOrder {
  /** The program's time zone: days begin at its midnight. */
  timeZone: string
  /** The first message that the reader had not seen when the thread was opened. */
  firstUnreadId?: string | undefined
}

const breath = 5 * 60_000

/**
 * Sets messages under their days, marks where negotiation becomes mediation and where reading stopped, and joins what
 * one person says in one breath.
 */
export function threadItems<Message extends Said>(
  messages: readonly Message[],
  { timeZone, firstUnreadId }: ThreadOrder,
): ThreadItem<Message>[] {
  const items: ThreadItem<Message>[] = []
  let before: Message | undefined
  for (const message of messages) {
    const day = dayIn(timeZone, message.sentAt)
    const newDay = !before || dayIn(timeZone, before.sentAt) !== day
    const newStamp = before?.stamp !== message.stamp
    const unread = message.id === firstUnreadId
    if (newDay) items.push({ kind: 'day', key: `day ${message.id}`, day })
    if (newStamp) items.push({ kind: 'stamp', key: `stamp ${message.id}`, stamp: message.stamp })
    if (unread) items.push({ kind: 'unread', key: 'unread' })
    const follows = !newDay && !newStamp && !unread && before !== undefined && sameBreath(before, message)
    items.push({ kind: 'message', key: message.id, message, follows })
    before = message
  }
  return items
}

function sameBreath(before: Said, after: Said): boolean {
  return before.seatId === after.seatId && Date.parse(after.sentAt) - Date.parse(before.sentAt) < breath
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day (`YYYY-MM-DD`) of an instant in a time zone. */
export function dayIn(timeZone: string, at: string | Date): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formats.set(timeZone, format)
  return format.format(new Date(at))
}
