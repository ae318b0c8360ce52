/** The work that time asks for, each piece safe to do twice and by any process. */
import { remindDuties } from './agreements/remind-duties.ts'
import { sealAgreements } from './agreements/seal-agreements.ts'
import { sendFilings } from './agreements/send-filing.ts'
import { meetDeadlines } from './cases/meet-deadlines.ts'
import type { Platform } from './context.ts'
import { endLateReferrals } from './cases/end-late-referrals.ts'
import { destroyKeys } from './conversations/destroy-keys.ts'
import { deliverWebhooks } from './courts/deliver-webhooks.ts'
import { releaseToCourts } from './courts/release-to-courts.ts'
import { beside, startJobs, type Jobs } from './jobs.ts'
import { sendMails } from './notices/send-mails.ts'
import { expireOffers } from './offers/expire-offers.ts'
import { rewrapKeys } from './platform/rewrap-keys.ts'
import { discloseLater } from './staff/disclose-glass.ts'
import { sendSurveys } from './surveys/send-surveys.ts'
import { remindOfSessions } from './remote-sessions/remind-of-sessions.ts'

export type { Jobs }

const MINUTE_MS = 60_000

export const startWork = (platform: Platform, everyMs: number): Jobs => {
  const keyWork = { rewrapKeys: seldom(10 * MINUTE_MS, rewrapKeys), destroyKeys: seldom(60 * MINUTE_MS, destroyKeys) }
  const slowly = {
    endLateReferrals: seldom(MINUTE_MS, endLateReferrals),
    discloseLater: seldom(MINUTE_MS, discloseLater),
  }
  const inTurn = {
    sendMails,
    expireOffers,
    meetDeadlines,
    remindOfSessions,
    sealAgreements,
    sendFilings,
    remindDuties,
    sendSurveys,
    releaseToCourts,
    ...keyWork,
    ...slowly,
  }
  return beside(startJobs(platform, inTurn, everyMs), startJobs(platform, { deliverWebhooks }, everyMs))
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
