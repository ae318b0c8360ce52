/** A telephone line to the server that can be cut: HTTP and WebSocket alike go dead on it. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface Line {
  url: string
  /** Ends all that runs over the line; nothing gets through until it is mended. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

export async function openLine(to: string): Promise<Line> {
  const { hostname, port } = new URL(to)
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer(near => {
    if (isCut) return void near.destroy()
    const far = connect(Number(port), hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  })
  const hangUp = () => open.forEach(socket => socket.destroy())
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      isCut = true
      hangUp()
    },
    mend: () => void (isCut = false),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        hangUp()
      }),
  }
}
