import { useState } from 'react'

/** How many messages of others came in below while the reader was somewhere above. */
export function useNewBelow(
  messages: readonly { id: string; seatId: string }[],
  yourSeatId: string,
  atEnd: boolean,
): number {
  const newestId = messages.at(-1)?.id
  const [seenUpTo, setSeenUpTo] = useState(newestId)
  if (atEnd && seenUpTo !== newestId) setSeenUpTo(newestId)
  if (atEnd) return 0
  const from = messages.findIndex(({ id }) => id === seenUpTo) + 1
  return messages.slice(from).filter(({ seatId }) => seatId !== yourSeatId).length
}
