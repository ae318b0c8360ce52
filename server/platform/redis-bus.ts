import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { gather, type Bus } from './bus.ts'

const CHANNEL = 'parley:feed'
const again = () => 1_000 + Math.random() * 1_000
/** A hint that cannot leave at once is not worth keeping: the poll finds what it told of. */
const speaking = { maxRetriesPerRequest: 0, enableOfflineQueue: false, retryStrategy: again }
const listening = { maxRetriesPerRequest: null, autoResubscribe: false, retryStrategy: again }

/**
 * Hints by Redis, where many processes would keep PostgreSQL's one queue of notifications busy. Ids only, nothing is
 * stored; while Redis is away, at the start too, each process polls. `onPersons` hears whose feeds grew in other
 * processes, `onGap` that hints may be missing.
 */
export function createRedisBus(url: string, onPersons: (ids: string[]) => void, onGap: () => void): Bus {
  const own = randomUUID()
  const speaker = new Redis(url, speaking)
  const listener = new Redis(url, listening)
  for (const connection of [speaker, listener]) connection.on('error', () => undefined)
  listener.on('message', (_channel, text: string) => {
    const [from = '', ids = ''] = text.split(' ')
    if (from !== own) onPersons(ids.split(',').filter(Boolean))
  })
  listener.on('ready', () => void listener.subscribe(CHANNEL).then(onGap, () => undefined))
  return {
    tell: gather(ids => void speaker.publish(CHANNEL, `${own} ${ids.join(',')}`).catch(() => undefined)),
    async close() {
      speaker.disconnect()
      listener.disconnect()
    },
  }
}
