import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { gather, type Bus } from './bus.ts'

const CHANNEL = 'parley:feed'
/** A hint that cannot leave at once is not worth keeping: the poll finds what it told of. */
const hintsOnly = {
  maxRetriesPerRequest: 0,
  enableOfflineQueue: false,
  retryStrategy: () => 1_000 + Math.random() * 1_000,
}

/**
 * Hints by Redis, where many processes would keep PostgreSQL's one queue of notifications busy. Ids only, nothing is
 * stored; while Redis is away, each process polls. `onPersons` hears whose feeds grew in other processes, `onGap` that
 * hints may be missing.
 */
export async function createRedisBus(url: string, onPersons: (ids: string[]) => void, onGap: () => void): Promise<Bus> {
  const own = randomUUID()
  const speaker = new Redis(url, { ...hintsOnly, lazyConnect: true })
  const listener = new Redis(url, {
    ...hintsOnly,
    enableOfflineQueue: true,
    maxRetriesPerRequest: null,
    lazyConnect: true,
  })
  for (const connection of [speaker, listener]) connection.on('error', () => undefined)
  await Promise.all([speaker.connect(), listener.connect()])
  listener.on('message', (_channel, text: string) => {
    const [from = '', ids = ''] = text.split(' ')
    if (from !== own) onPersons(ids.split(',').filter(Boolean))
  })
  await listener.subscribe(CHANNEL)
  listener.on('ready', onGap)
  return {
    tell: gather(ids => void speaker.publish(CHANNEL, `${own} ${ids.join(',')}`).catch(() => undefined)),
    async close() {
      speaker.disconnect()
      listener.disconnect()
    },
  }
}
