import type { Readable } from 'node:stream'

/** A body that is larger than it may be. */
export class TooManyBytes extends Error {}

/** Holds what comes, up to `max` bytes. Throws TooManyBytes at the first byte beyond, and when less came than was sent. */
export function takeBytes(body: Readable, max: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const settle = (how: () => void): void => {
      body.off('data', take).off('end', finish).off('error', fail).off('close', breakOff)
      how()
    }
    const take = (chunk: Buffer): void => {
      size += chunk.length
      if (size > max) settle(() => reject(new TooManyBytes()))
      else chunks.push(chunk)
    }
    const finish = (): void => settle(() => resolve(Buffer.concat(chunks, size)))
    const fail = (error: Error): void => settle(() => reject(error))
    const breakOff = (): void => settle(() => reject(new Error('the upload was broken off')))
    body.on('data', take).on('end', finish).on('error', fail).on('close', breakOff)
  })
}

const PATIENCE_BYTES = 512 * 1024 * 1024

/**
 * Lets the rest of a refused body run into nothing: a browser reads the answer only when it could send everything. What
 * goes on for too long is cut off.
 */
export function discard(body: Readable): void {
  let size = 0
  body.on('error', () => undefined)
  body.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > PATIENCE_BYTES) body.destroy()
  })
  body.resume()
}
