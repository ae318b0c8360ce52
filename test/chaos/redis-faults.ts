/** Ends the servers' own connections to Redis, and nobody else's: they come through a proxy, so that ours are known. */
import { Redis } from 'ioredis'
import type { Dice } from './dice.ts'
import { openFaultProxy } from './fault-proxy.ts'

export interface RedisFaults {
  /** What the servers are given. */
  url: string
  /** By CLIENT KILL. Answers how many. */
  endConnections(): Promise<number>
  close(): Promise<void>
}

/** Throws when `url` is not on this machine, or no Redis answers there. */
export async function openRedisFaults(url: string, dice: Dice): Promise<RedisFaults> {
  const { hostname, port } = new URL(url)
  if (!['127.0.0.1', 'localhost'].includes(hostname)) throw new Error('REDIS_URL must be on this machine here')
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1 })
  redis.on('error', () => undefined)
  await redis.connect()
  const proxy = await openFaultProxy([Number(port || 6379)], dice)
  const through = new URL(url)
  through.port = String(proxy.port)
  return {
    url: through.href,
    async endConnections() {
      const ours = new Set(proxy.portsBehind().map(String))
      const clients = ((await redis.client('LIST')) as string).split('\n')
      const addresses = clients.flatMap(line => /\baddr=(\S+:(\d+))/.exec(line)?.slice(1, 3).join(' ') ?? [])
      const ended = addresses.map(both => both.split(' ')).filter(([, from = '']) => ours.has(from))
      for (const [address = ''] of ended) await redis.call('CLIENT', 'KILL', 'ADDR', address).catch(() => null)
      return ended.length
    },
    async close() {
      redis.disconnect()
      await proxy.close()
    },
  }
}
