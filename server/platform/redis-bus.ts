import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { gather, MOST_IDS, MOST_SIGNALS, type Bus, type Hearing } from './bus.ts'

const FEED = 'parley:feed'
const PRESENCE = 'parley:presence'
const again = () => 1_000 + Math.random() * 1_000
/** A hint that cannot leave at once is not worth keeping: the poll finds what it told of. */
const speaking = { maxRetriesPerRequest: 0, enableOfflineQueue: false, retryStrategy: again }
const listening = { maxRetriesPerRequest: null, autoResubscribe: false, retryStrategy: again }

/**
 * Hints by Redis, where many processes would keep PostgreSQL's one queue of notifications busy. Ids only, nothing is
 * stored; while Redis is away, at the start too, each process polls.
 */
export function createRedisBus(url: string, hearing: Hearing): Bus {
  const own = randomUUID()
  const speaker = new Redis(url, speaking)
  const listener = new Redis(url, listening)
  for (const connection of [speaker, listener]) connection.on('error', () => undefined)
  listener.on('message', (channel, text: string) => {
    const [from = '', told = ''] = text.split('\n')
    if (from === own) return
    if (channel === FEED) hearing.onPersons(told.split(',').filter(Boolean))
    else hearing.onSignals(told.split(',').filter(Boolean))
  })
  listener.on('ready', () => void listener.subscribe(FEED, PRESENCE).then(hearing.onGap, () => undefined))
  const publish = (channel: string) => (told: string[]) =>
    void speaker.publish(channel, `${own}\n${told.join(',')}`).catch(() => undefined)
  return {
    tell: gather(MOST_IDS, publish(FEED)),
    signal: gather(MOST_SIGNALS, publish(PRESENCE)),
    async close() {
      speaker.disconnect()
      listener.disconnect()
    },
  }
}
