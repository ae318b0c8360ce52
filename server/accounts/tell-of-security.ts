import type { ActCtx } from '../context.ts'
import { queueMail } from '../notices/queue-mail.ts'

/** How this person signs in has changed: their windows hear of it, and they get a mail that says no more than that. */
export async function tellOfSecurity(ctx: ActCtx, personId: string): Promise<void> {
  ctx.record({ kind: 'ACCOUNT_CHANGED', scope: 'PERSON', scopeId: personId, caseId: null })
  await mailAboutAccount(ctx, personId, 'securityChanged')
}

/** A mail to the person themself, who is proved to be the one asking. */
export async function mailAboutAccount(
  ctx: ActCtx,
  personId: string,
  kind: 'securityChanged' | 'sessionEnded',
): Promise<void> {
  const person = await ctx.sql
    .selectFrom('persons')
    .select(['email', 'locale'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  await queueMail(ctx, person.email, person.locale, { kind })
}
