import type { AgreementFacts } from '../access/agreements.ts'
import type { ActCtx } from '../context.ts'

/** What the agreement says now stays provable when another revision takes its place: signatures were made on it. */
export async function keepRevision(ctx: ActCtx, { id, revision }: AgreementFacts): Promise<void> {
  await ctx.sql
    .insertInto('agreement_revisions')
    .columns(['agreement_id', 'revision', 'document', 'hash', 'language', 'replaced_at'])
    .expression(eb =>
      eb
        .selectFrom('agreements')
        .select(['id', 'revision', 'document', 'hash', 'language', eb.val(ctx.now).as('replaced_at')])
        .where('id', '=', id)
        .where('revision', '=', revision),
    )
    .execute()
}
