/** Carries hints between the processes of one database by LISTEN. Ids only; a lost hint is caught by the hub's poll. */
import { Client } from 'pg'

export interface Bus {
  close(): Promise<void>
}

/**
 * `onPersons` hears whose feeds grew in other processes (what this one did, it knows); `onGap` is called after the
 * connection was away: hints may be missing.
 */
export async function listenForHints(
  { url, isOwnConnection }: { url: string; isOwnConnection: (processId: number) => boolean },
  onPersons: (ids: string[]) => void,
  onGap: () => void,
): Promise<Bus> {
  let client: Client | null = null
  let isClosed = false
  const connect = async (): Promise<void> => {
    const next = new Client({ connectionString: url })
    next.on('notification', ({ processId, payload = '' }) => {
      if (!isOwnConnection(processId)) onPersons(payload.split(',').filter(Boolean))
    })
    next.on('error', () => undefined)
    next.on('end', () => {
      if (!isClosed) setTimeout(() => void reconnect(), 1_000)
    })
    await next.connect()
    await next.query('listen parley_feed')
    client = next
  }
  const reconnect = async (): Promise<void> => {
    if (isClosed) return
    try {
      await connect()
      onGap()
    } catch {
      setTimeout(() => void reconnect(), 2_000)
    }
  }
  await connect()
  return {
    async close() {
      isClosed = true
      await client?.end()
    },
  }
}
