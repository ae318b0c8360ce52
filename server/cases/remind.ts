import { addressesToRemind, filingStanding, personsOnCase, type Anchors } from '../access/clock.ts'
import type { ActCtx } from '../context.ts'
import { queueMail } from '../notices/queue-mail.ts'
import { queueReminder } from '../notices/queue-news.ts'
import { localized } from '../programs/language.ts'

/**
 * Reminds of the days that are near: those who sit on the case by a mail without a word of it, in their language, and by
 * a line in the case; those who were invited and have not come in at the address of their invitation. When the talk is
 * over, of the hearing still, which nobody may miss unless a standing order took it off (K7), and of the day to file, where
 * the parties file and have not.
 */
export async function remind(ctx: ActCtx, anchors: Anchors, keys: string[]): Promise<void> {
  const { caseId, program } = anchors
  const filing = await filingStanding(ctx, caseId)
  const isOff = program.hearingVacatedOn === 'FILING_ACCEPTED' && filing.isTaken
  const still = keys.filter(key => {
    if (key === 'HEARING') return !isOff
    if (anchors.status === 'CLOSED') return key === 'FILE' && filing.waitsForParties
    return concerns(anchors, key)
  })
  if (still.length === 0) return
  ctx.record({ kind: 'DEADLINE_NEAR', scope: 'CASE', scopeId: caseId, caseId })
  await queueReminder(ctx, await personsOnCase(ctx, caseId))
  if (!still.includes('RESPOND_TO_INVITATION')) return
  const language = program.languages[0] ?? 'en'
  const programName = localized(program.name, language)
  for (const address of await addressesToRemind(ctx, caseId))
    await queueMail(ctx, address, language, { kind: 'invitationReminder', programName })
}

const concerns = ({ status }: Anchors, key: string): boolean =>
  key === 'RESPOND_TO_INVITATION' ? status === 'INVITED' : status === 'ACTIVE'
