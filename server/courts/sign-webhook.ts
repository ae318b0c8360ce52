/** Signatures as standardwebhooks.com has them. */
import { createHmac } from 'node:crypto'

/** One signature per secret, divided by blanks: while a secret is rotated both are there, and either is enough. */
export const signWebhook = (secrets: readonly Buffer[], id: string, timestamp: number, body: string): string =>
  secrets
    .map(secret => `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`)
    .join(' ')
