/**
 * HTTP over connections that stay open, as lean as it can be: on two cores whatever the client costs, the servers lack.
 * One request at a time per connection; answers must name their length.
 */
import { connect, type Socket } from 'node:net'

export interface Connection {
  /** Answers with the body. Throws when the server answers anything but 200. */
  post(path: string, headers: Record<string, string>, body: string): Promise<Buffer>
  close(): void
}

const END_OF_HEAD = Buffer.from('\r\n\r\n')

export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  return connectionOn(socket)
}

function connectionOn(socket: Socket): Connection {
  let waiting: { resolve: (body: Buffer) => void; reject: (error: Error) => void } | null = null
  let received = Buffer.alloc(0)
  const settle = (outcome: Buffer | Error): void => {
    const { resolve, reject } = waiting ?? {}
    waiting = null
    received = Buffer.alloc(0)
    if (outcome instanceof Error) reject?.(outcome)
    else resolve?.(outcome)
  }
  socket.on('data', chunk => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
    const end = received.indexOf(END_OF_HEAD)
    if (end < 0) return
    const head = received.toString('latin1', 0, end)
    const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? NaN)
    const start = end + END_OF_HEAD.length
    if (!head.startsWith('HTTP/1.1 200'))
      settle(new Error(`${head.split('\r\n')[0]} ${received.toString('utf8', start)}`))
    else if (Number.isNaN(length)) settle(new Error('an answer without its length'))
    else if (received.length >= start + length) settle(received.subarray(start, start + length))
  })
  socket.on('error', settle)
  socket.on('close', () => settle(new Error('the server closed the connection')))
  return {
    post: (path, headers, body) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error('the connection is closed'))
        waiting = { resolve, reject }
        const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
        socket.write(
          `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n${lines.join('')}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        )
      }),
    close: () => void socket.destroy(),
  }
}
