/** Looks for harmful files. None by default; clamd where SCANNER names one. */
import { connect } from 'node:net'

export interface Scanner {
  /** Throws ScannerAway when nobody answers in time. */
  scan(bytes: Buffer): Promise<'CLEAN' | 'HARMFUL'>
}

export class ScannerAway extends Error {}

export const noScanner: Scanner = { scan: () => Promise.resolve('CLEAN') }

const PATIENCE_MS = 30_000
const PORTION = 64 * 1024

/** `clamd://host:port`, spoken to by INSTREAM: the bytes never lie on a disk that it shares with us. */
export function openScanner(address: string | null): Scanner {
  const url = address === null ? null : URL.parse(address)
  if (!url) return noScanner
  const place = { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || 3310) }
  return {
    async scan(bytes) {
      const answer = await ask(place, bytes)
      if (/^stream: OK\b/.test(answer)) return 'CLEAN'
      if (/ FOUND\b/.test(answer)) return 'HARMFUL'
      throw new ScannerAway('clamd did not judge')
    },
  }
}

function ask(place: { host: string; port: number }, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(place)
    const fail = (): void => {
      socket.destroy()
      reject(new ScannerAway('clamd does not answer'))
    }
    let answer = ''
    socket.setTimeout(PATIENCE_MS, fail)
    socket.on('error', fail)
    socket.on('data', chunk => (answer += chunk.toString('latin1')))
    socket.on('close', () => (answer ? resolve(answer.replace(/\0$/, '')) : fail()))
    socket.write('zINSTREAM\0')
    for (let start = 0; start < bytes.length; start += PORTION) {
      const portion = bytes.subarray(start, start + PORTION)
      socket.write(lengthOf(portion.length))
      socket.write(portion)
    }
    socket.write(lengthOf(0))
  })
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}
