/** A TCP proxy on loopback that does to connections what networks do: cuts them, holds them up, closes one half. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { once } from 'node:events'
import type { Dice } from './dice.ts'

export interface FaultProxy {
  port: number
  /** Cuts so many of a hundred connections. */
  cut(percent: number): number
  /** Holds up what goes through them, both ways. */
  holdUp(percent: number, milliseconds: number): number
  /** Says goodbye to one end only, and lets nothing more through; the rest follows after a while. */
  closeHalf(percent: number, milliseconds: number): number
  /** Our own ports on the connections to the servers behind. */
  portsBehind(): number[]
  close(): Promise<void>
}

interface Pair {
  client: Socket
  server: Socket
  /** How many faults hold it up now: it goes on after the last. */
  holds: number
}

/** Whoever comes is led to one of `ports` in turn, or to the next when nobody answers there. */
export async function openFaultProxy(ports: readonly number[], dice: Dice): Promise<FaultProxy> {
  const pairs = new Set<Pair>()
  let turn = 0
  const proxy = createServer({ allowHalfOpen: true }, client => {
    client.on('error', () => client.destroy())
    turn += 1
    lead(client, ports.toSpliced(0, turn % ports.length).concat(ports.slice(0, turn % ports.length)), pairs)
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const some = (percent: number): Pair[] => [...pairs].filter(() => dice.percent(percent))
  const each = (chosen: Pair[], work: (pair: Pair) => void): number => {
    for (const pair of chosen) work(pair)
    return chosen.length
  }
  return {
    port: (proxy.address() as AddressInfo).port,
    cut: percent => each(some(percent), destroy),
    holdUp: (percent, milliseconds) =>
      each(some(percent), pair => {
        hold(pair)
        setTimeout(() => release(pair), milliseconds)
      }),
    closeHalf: (percent, milliseconds) =>
      each(some(percent), pair => {
        hold(pair)
        ;(dice.percent(50) ? pair.client : pair.server).end()
        setTimeout(() => destroy(pair), milliseconds)
      }),
    portsBehind: () => [...pairs].flatMap(({ server }) => server.localPort ?? []),
    async close() {
      proxy.close()
      for (const pair of pairs) destroy(pair)
      await once(proxy, 'close')
    },
  }
}

function lead(client: Socket, [port, ...others]: readonly number[], pairs: Set<Pair>): void {
  if (port === undefined || client.destroyed) return void client.destroy()
  const server = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
  client.setNoDelay(true)
  const refused = (): void => lead(client, others, pairs)
  server.once('error', refused)
  server.once('connect', () => {
    server.off('error', refused)
    server.on('error', () => server.destroy())
    const pair = { client, server, holds: 1 }
    pairs.add(pair)
    for (const end of [client, server])
      end.once('close', () => {
        pairs.delete(pair)
        destroy(pair)
      })
    if (client.destroyed) destroy(pair)
    else release(pair)
  })
}

function hold(pair: Pair): void {
  pair.holds += 1
  pair.client.unpipe(pair.server)
  pair.server.unpipe(pair.client)
}

function release(pair: Pair): void {
  pair.holds -= 1
  const { client, server } = pair
  if (pair.holds > 0 || client.destroyed || server.destroyed) return
  client.pipe(server)
  server.pipe(client)
}

function destroy({ client, server }: Pair): void {
  client.destroy()
  server.destroy()
}
