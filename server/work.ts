/** The work that time asks for, each piece safe to do twice and by any process. */
import { sealAgreements } from './agreements/seal-agreements.ts'
import type { Platform } from './context.ts'
import { startJobs, type Jobs } from './jobs.ts'
import { sendMails } from './notices/send-mails.ts'
import { expireOffers } from './offers/expire-offers.ts'

export type { Jobs }

export const startWork = (platform: Platform, everyMs: number): Jobs =>
  startJobs(platform, { sendMails, expireOffers, sealAgreements }, everyMs)
