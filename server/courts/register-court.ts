import type { ActCtx } from '../context.ts'
import { BadInput } from '../errors.ts'
import { checkText } from '../platform/check-text.ts'

export interface NewCourt {
  /** Small letters, digits and hyphens. */
  key: string
  name: string
  /** Programs whose court cases are this court's. A program belongs to one court. */
  programKeys: string[]
}

/** Makes the court, or gives it more programs. Cases that began before are listed for it too. */
export async function registerCourt(ctx: ActCtx, { key, name, programKeys }: NewCourt): Promise<string> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))
    throw new BadInput('key', 'COURT_KEY_INVALID', 'Name the court by small letters, digits and hyphens.')
  await ctx.sql
    .insertInto('courts')
    .values({ key, name: checkText('name', name, 200), created_at: ctx.now })
    .onConflict(conflict => conflict.column('key').doNothing())
    .execute()
  for (const programKey of programKeys)
    await ctx.sql
      .insertInto('court_programs')
      .values({ program_key: programKey, court_key: key })
      .onConflict(conflict => conflict.column('program_key').doNothing())
      .execute()
  return key
}
