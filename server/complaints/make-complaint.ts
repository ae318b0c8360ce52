import { readCase } from '../access/cases.ts'
import { complaintReaders, type ComplaintReader } from '../access/complaints.ts'
import { neutralRoles } from '../access/seats.ts'
import { newShortCode } from '../cases/invitation-code.ts'
import { personOf, type ActCtx } from '../context.ts'
import { BadInput, RuleBroken } from '../errors.ts'
import { queueMail } from '../notices/queue-mail.ts'
import { checkText } from '../platform/check-text.ts'
import { localized } from '../programs/language.ts'
import type { Program } from '../programs/program.ts'

export const COMPLAINT_MAX = 5_000

/**
 * Complains to the staff of the case's program, about one of its neutrals or about the service. The case does not change
 * and nobody of it hears of it. Who complains gets the number by mail. Throws NOBODY_TO_READ when every member of staff
 * sits on the case or is the one complained of: then the help line is the way.
 */
export async function makeComplaint(
  ctx: ActCtx,
  input: { caseId: string; seatId?: string | null; words: string },
): Promise<string> {
  const { program, seats, me } = await readCase(ctx, input.caseId)
  const isNeutral = ({ role }: { role: string }) => neutralRoles.some(one => one === role)
  const about = input.seatId ? seats.find(seat => seat.id === input.seatId && isNeutral(seat)) : null
  const personId = personOf(ctx)
  if (about === undefined || about?.personId === personId)
    throw new BadInput('seatId', 'UNKNOWN', 'Name somebody who mediates or observes in this case, or nobody.')
  const words = checkText('words', input.words, COMPLAINT_MAX)
  const readers = await complaintReaders(ctx, input.caseId, about?.personId ?? null)
  if (readers.length === 0) throw new RuleBroken('NOBODY_TO_READ', 'Nobody of the program could read it: call instead.')
  const id = ctx.newId()
  const { keys } = ctx.platform
  const key = await keys.newKey(ctx.sql, ctx.newId(), 'COMPLAINT', id, ctx.now)
  const reference = newShortCode(8)
  await ctx.sql
    .insertInto('complaints')
    .values({
      id,
      reference,
      program_key: program.key,
      case_id: input.caseId,
      person_id: personId,
      name: me.name,
      about: about ? 'NEUTRAL' : 'SERVICE',
      about_person_id: about?.personId ?? null,
      about_name: about?.name ?? null,
      words: keys.seal(key, `complaints.words:${id}`, words),
      status: 'OPEN',
      made_at: ctx.now,
    })
    .execute()
  ctx.record({ kind: 'COMPLAINT_MADE', scope: 'PERSON', scopeId: personId, caseId: input.caseId, subjectId: id })
  const self = await ctx.sql.selectFrom('persons').select('email').where('id', '=', personId).executeTakeFirstOrThrow()
  await queueMail(ctx, self.email, ctx.language, { kind: 'received', reference })
  await tellReaders(ctx, program, readers)
  return id
}

/** "Something new waits for you", by mail to each: the program is named, and nothing else. */
export async function tellReaders(ctx: ActCtx, program: Program, readers: ComplaintReader[]): Promise<void> {
  for (const { email, locale } of readers)
    await queueMail(ctx, email, locale, { kind: 'staffWork', programName: localized(program.name, locale) })
}
