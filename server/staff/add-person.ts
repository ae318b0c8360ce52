import { requireStaff } from '../access/staff.ts'
import { checkEmail } from '../accounts/check-email.ts'
import { createPerson } from '../accounts/create-person.ts'
import { checkName } from '../agreements/check-words.ts'
import { personOf, type ActCtx } from '../context.ts'
import { RuleBroken } from '../errors.ts'
import { queueMail } from '../notices/queue-mail.ts'
import { checkText } from '../platform/check-text.ts'
import { localized } from '../programs/language.ts'

interface NewPerson {
  programKey: string
  email: string
  name: string
}

/**
 * Puts somebody on the program's roster of neutrals, by address. Invariant: the answer does not tell whether the address
 * had an account before; one is made where there is none, and only its owner can sign in to it.
 */
export async function addNeutral(ctx: ActCtx, input: NewPerson & { organisation: string }): Promise<string> {
  const { personId, name } = await known(ctx, input)
  const before = await ctx.sql
    .selectFrom('program_neutrals')
    .select('id')
    .where('program_key', '=', input.programKey)
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .executeTakeFirst()
  if (before) throw new RuleBroken('ALREADY_THERE', 'This person is on the roster already.')
  const id = ctx.newId()
  await ctx.sql
    .insertInto('program_neutrals')
    .values({
      id,
      program_key: input.programKey,
      person_id: personId,
      organisation: checkText('organisation', input.organisation, 200),
      name,
      since: ctx.now,
      until: null,
      away_from: null,
      away_until: null,
    })
    .execute()
  await tell(ctx, input, personId)
  return id
}

/** Lets somebody work for the program: from now on its pages are open to them, once they have a second factor. */
export async function addStaff(ctx: ActCtx, input: NewPerson): Promise<string> {
  const { personId, name } = await known(ctx, input)
  const id = ctx.newId()
  const added = await ctx.sql
    .insertInto('program_staff')
    .values({
      id,
      program_key: input.programKey,
      person_id: personId,
      name,
      since: ctx.now,
      until: null,
      added_by_person_id: personOf(ctx),
      ended_by_person_id: null,
    })
    .onConflict(conflict => conflict.columns(['person_id', 'program_key']).where('until', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) throw new RuleBroken('ALREADY_THERE', 'This person works for the program already.')
  await tell(ctx, input, personId)
  return id
}

async function known(ctx: ActCtx, input: NewPerson): Promise<{ personId: string; name: string }> {
  await requireStaff(ctx, input.programKey)
  const name = checkName('name', input.name)
  const email = checkEmail('email', input.email)
  return { personId: await createPerson(ctx, { email, name, language: ctx.language }), name }
}

/** Their windows hear of it, and they get a mail that names the program alone. */
async function tell(ctx: ActCtx, { programKey, email }: NewPerson, personId: string): Promise<void> {
  const current = await ctx.platform.programs.current(ctx.sql)
  const program = current.find(one => one.program.key === programKey)?.program
  ctx.record({ kind: 'ACCOUNT_CHANGED', scope: 'PERSON', scopeId: personId, caseId: null })
  await queueMail(ctx, checkEmail('email', email), ctx.language, {
    kind: 'addedToProgram',
    programName: program ? localized(program.name, ctx.language) : programKey,
  })
}
