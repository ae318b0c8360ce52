/**
 * Carries hints between the processes of one database: whose feed may have grown. Ids only, never the record; a hint that
 * is lost is caught by the hub's poll. Told after the commit, and many at once, so that nobody's commit waits for it.
 */
import { Client } from 'pg'

export interface Bus {
  /** Tells the other processes; this one knows already. */
  tell(personIds: string[]): void
  close(): Promise<void>
}

/** One process, one database: nobody to tell. */
export const silentBus: Bus = { tell: () => undefined, close: () => Promise.resolve() }

const GATHER_MS = 5
/** A payload of NOTIFY holds 8,000 bytes. */
const MOST_AT_ONCE = 200

/** Gathers ids for a moment, then hands them over in portions. */
export function gather(send: (ids: string[]) => void): (ids: string[]) => void {
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | null = null
  const leave = (): void => {
    timer = null
    const ids = [...waiting]
    waiting.clear()
    for (let start = 0; start < ids.length; start += MOST_AT_ONCE) send(ids.slice(start, start + MOST_AT_ONCE))
  }
  return ids => {
    for (const id of ids) waiting.add(id)
    if (waiting.size > 0) timer ??= setTimeout(leave, GATHER_MS)
  }
}

/**
 * By NOTIFY and LISTEN. `onPersons` hears whose feeds grew in other processes; `onGap` is called after the connection
 * was away: hints may be missing.
 */
export async function createPostgresBus(
  url: string,
  onPersons: (ids: string[]) => void,
  onGap: () => void,
): Promise<Bus> {
  let client: (Client & { processID?: number }) | null = null
  let isClosed = false
  const connect = async (): Promise<void> => {
    const next: Client & { processID?: number } = new Client({ connectionString: url })
    next.on('notification', ({ processId, payload = '' }) => {
      if (processId !== next.processID) onPersons(payload.split(',').filter(Boolean))
    })
    next.on('error', () => undefined)
    next.on('end', () => {
      client = null
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
  let sending: Promise<unknown> = Promise.resolve()
  const tell = gather(ids => {
    const send = () => client?.query("select pg_notify('parley_feed', $1)", [ids.join(',')])
    sending = sending.then(send).catch(() => undefined)
  })
  return {
    tell,
    async close() {
      isClosed = true
      await sending
      await client?.end()
    },
  }
}
