import { addressesToRemind, personsOnCase, type Anchors } from '../access/clock.ts'
import type { ActCtx } from '../context.ts'
import { queueMail } from '../notices/queue-mail.ts'
import { queueReminder } from '../notices/queue-news.ts'
import { localized } from '../programs/language.ts'

/**
 * Reminds of the days that are near: those who sit on the case by a mail without a word of it, in their language, and by
 * a line in the case; those who were invited and have not come in at the address of their invitation. The hearing is
 * reminded of also when the talk is over: nobody may miss it.
 */
export async function remind(ctx: ActCtx, anchors: Anchors, keys: string[]): Promise<void> {
  const { caseId, program } = anchors
  const still = keys.filter(key => key === 'HEARING' || (anchors.status !== 'CLOSED' && concerns(anchors, key)))
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
