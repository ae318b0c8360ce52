import type { ActCtx } from '../context.ts'
import { personOf, selfOf } from '../context.ts'
import { RuleBroken } from '../errors.ts'
import { currentTerms } from './terms.ts'

/** Keeps that this person accepted the terms: version, language and time. Throws TERMS_CHANGED for another version. */
export async function acceptTerms(ctx: ActCtx, version: string): Promise<void> {
  if (version !== currentTerms.version) {
    throw new RuleBroken('TERMS_CHANGED', 'The terms have changed meanwhile: read the present ones.', {
      version: currentTerms.version,
    })
  }
  await ctx.sql
    .insertInto('acceptances')
    .values({
      id: ctx.newId(),
      person_id: selfOf(ctx),
      subject: 'TERMS',
      case_id: null,
      version,
      language: ctx.language,
      accepted_at: ctx.now,
    })
    .execute()
}

/** Throws TERMS_NOT_ACCEPTED for who has not accepted the present terms: nobody writes before. */
export async function requireTerms(ctx: ActCtx): Promise<void> {
  const accepted = await ctx.sql
    .selectFrom('acceptances')
    .select('id')
    .where('person_id', '=', personOf(ctx))
    .where('subject', '=', 'TERMS')
    .where('version', '=', currentTerms.version)
    .executeTakeFirst()
  if (!accepted) throw new RuleBroken('TERMS_NOT_ACCEPTED', 'Accept the terms of confidentiality first.')
}
