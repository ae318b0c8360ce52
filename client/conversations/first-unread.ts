interface Read {
  unread: number
  /** The last message that was read, or null when none was. */
  readUpTo?: string | null | undefined
}

/** The first message of others after the place where reading stopped, if anything is unread. */
export function firstUnread(
  { unread, readUpTo }: Read,
  messages: readonly { id: string; seatId: string }[],
  yourSeatId: string,
): string | undefined {
  if (unread === 0) return undefined
  const from = messages.findIndex(({ id }) => id === readUpTo) + 1
  return messages.slice(from).find(({ seatId }) => seatId !== yourSeatId)?.id
}
