/**
 * Carries hints between the processes of one database: whose feed may have grown, and who is in a conversation now. Ids
 * only, never the record; a hint that is lost is caught by the hub's poll. Told after the commit, and many at once, so
 * that nobody's commit waits for it.
 */
import { Client } from 'pg'

export interface Bus {
  /** Tells the other processes; this one knows already. */
  tell(personIds: string[]): void
  /** Who comes, goes and writes: ids, lost without harm. */
  signal(signals: string[]): void
  close(): Promise<void>
}

/** What comes from the other processes. */
export interface Hearing {
  /** These persons' feeds grew. */
  onPersons: (ids: string[]) => void
  onSignals: (signals: string[]) => void
  /** The connection was away: hints may be missing. */
  onGap: () => void
}

/** One process, one database: nobody to tell. */
export const silentBus: Bus = { tell: () => undefined, signal: () => undefined, close: () => Promise.resolve() }

const FEED = 'parley_feed'
const PRESENCE = 'parley_presence'
/** The first hint leaves at once; those of the next moment leave together: each is a transaction of its own. */
const GATHER_MS = 20
/** A payload of NOTIFY holds 8,000 bytes: that many ids, or signals of three ids and a word. */
export const MOST_IDS = 200
export const MOST_SIGNALS = 60

/** Hands ids over in portions, and gathers for a moment those that come after. */
export function gather(mostAtOnce: number, send: (ids: string[]) => void): (ids: string[]) => void {
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | null = null
  const leave = (): void => {
    const ids = [...waiting]
    waiting.clear()
    timer = ids.length > 0 ? setTimeout(leave, GATHER_MS) : null
    for (let start = 0; start < ids.length; start += mostAtOnce) send(ids.slice(start, start + mostAtOnce))
  }
  return ids => {
    for (const id of ids) waiting.add(id)
    if (!timer) leave()
  }
}

const AGAIN_MS = 1_000

/** By NOTIFY and LISTEN. Whenever the connection is away it is asked for again, one attempt after the other. */
export async function createPostgresBus(url: string, hearing: Hearing, againMs = AGAIN_MS): Promise<Bus> {
  let client: Client | null = null
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  const connect = async (): Promise<void> => {
    const next = await listening(url, hearing)
    // Heard only from here on: a connection that never came ends as well, and would be asked for twice.
    next.on('end', again)
    client = next
    if (isClosed) await next.end()
  }
  const again = (): void => {
    client = null
    if (!isClosed) timer = setTimeout(() => void connect().then(hearing.onGap, again), againMs)
  }
  await connect()
  let sending: Promise<unknown> = Promise.resolve()
  const notify = (channel: string) => (told: string[]) => {
    const send = () =>
      client?.query({ name: 'notify', text: 'select pg_notify($1, $2)', values: [channel, told.join(',')] })
    sending = sending.then(send).catch(() => undefined)
  }
  return {
    tell: gather(MOST_IDS, notify(FEED)),
    signal: gather(MOST_SIGNALS, notify(PRESENCE)),
    async close() {
      isClosed = true
      clearTimeout(timer)
      await sending
      await client?.end()
    },
  }
}

async function listening(url: string, hearing: Hearing): Promise<Client> {
  const client: Client & { processID?: number } = new Client({ connectionString: url })
  client.on('notification', ({ processId, channel, payload = '' }) => {
    if (processId === client.processID) return
    const told = payload.split(',').filter(Boolean)
    if (channel === FEED) hearing.onPersons(told)
    else hearing.onSignals(told)
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query(`listen ${FEED}`)
    await client.query(`listen ${PRESENCE}`)
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
  return client
}
