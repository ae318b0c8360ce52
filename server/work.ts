/** The work that time asks for, each piece safe to do twice and by any process. */
import { sealAgreements } from './agreements/seal-agreements.ts'
import type { Platform } from './context.ts'
import { destroyKeys } from './conversations/destroy-keys.ts'
import { startJobs, type Jobs } from './jobs.ts'
import { sendMails } from './notices/send-mails.ts'
import { expireOffers } from './offers/expire-offers.ts'
import { rewrapKeys } from './platform/rewrap-keys.ts'

export type { Jobs }

const MINUTE_MS = 60_000

export const startWork = (platform: Platform, everyMs: number): Jobs => {
  const keyWork = { rewrapKeys: seldom(10 * MINUTE_MS, rewrapKeys), destroyKeys: seldom(60 * MINUTE_MS, destroyKeys) }
  return startJobs(platform, { sendMails, expireOffers, sealAgreements, ...keyWork }, everyMs)
}

/** What need not be asked every few seconds; at the first round it is. */
function seldom(everyMs: number, task: (platform: Platform) => Promise<unknown>) {
  let next = 0
  return async (platform: Platform): Promise<void> => {
    const now = platform.clock.now().getTime()
    if (now < next) return
    next = now + everyMs
    await task(platform)
  }
}
