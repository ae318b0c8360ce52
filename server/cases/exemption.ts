import { changeCase } from '../access/cases.ts'
import { readStaffCase } from '../access/staff.ts'
import { personOf, type ActCtx } from '../context.ts'
import { BadInput, NotAllowed, NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { queueNews } from '../notices/queue-news.ts'
import { checkOptionalText } from '../platform/check-text.ts'
import { mayRequestExemption } from './case.rules.ts'
import { closeCase } from './close-case.ts'

export const exemptionReasons = [
  'ORDER_IN_FORCE',
  'NO_ACCESS',
  'LANGUAGE',
  'DISABILITY',
  'ALREADY_TRIED',
  'OTHER',
] as const
export type ExemptionReason = (typeof exemptionReasons)[number]

/**
 * Where an attempt is required, a party asks the program to be let off. Invariant: no other party learns that it asked,
 * why, or what was answered. Locks: the case.
 */
export async function requestExemption(
  ctx: ActCtx,
  input: { caseId: string; reason: ExemptionReason; words?: string | null },
): Promise<string> {
  const { facts } = await changeCase(ctx, input.caseId)
  const partyId = facts.me.partyId
  if (partyId === null || !mayRequestExemption(facts))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'Nothing is required here from which you could be let off.')
  if (!exemptionReasons.includes(input.reason)) throw new BadInput('reason', 'UNKNOWN', 'Choose a reason of the list.')
  const words = checkOptionalText('words', input.words, 2_000)
  const open = await ctx.sql
    .selectFrom('exemption_requests')
    .select('id')
    .where('party_id', '=', partyId)
    .where('decided_at', 'is', null)
    .executeTakeFirst()
  if (open) throw new NotAllowed('NOT_YOURS_TO_DO', 'You have asked already: the program will answer.')
  const id = ctx.newId()
  await ctx.platform.keys.readyKey(ctx.sql, facts.dataKeyId)
  await ctx.sql
    .insertInto('exemption_requests')
    .values({
      id,
      case_id: facts.id,
      party_id: partyId,
      reason: input.reason,
      words: words === null ? null : ctx.platform.keys.seal(facts.dataKeyId, `exemption_requests.words:${id}`, words),
      requested_at: ctx.now,
      decided_at: null,
      granted: null,
    })
    .execute()
  ctx.record({
    kind: 'EXEMPTION_REQUESTED',
    scope: 'PARTY',
    scopeId: partyId,
    caseId: facts.id,
    subjectId: id,
    bySeatId: facts.me.id,
  })
  return facts.id
}

/**
 * Staff decide. Granted: the party need not try, the case ends without an agreement, and the court's own procedure goes
 * on; nobody else learns why. Throws NotFound for a request of another program, or one that was decided.
 */
export async function decideExemption(ctx: ActCtx, input: { requestId: string; granted: boolean }): Promise<string> {
  personOf(ctx)
  const row = isId(input.requestId)
    ? await ctx.sql
        .selectFrom('exemption_requests')
        .select(['id', 'case_id', 'party_id'])
        .where('id', '=', input.requestId)
        .where('decided_at', 'is', null)
        .executeTakeFirst()
    : undefined
  if (!row) throw new NotFound()
  await readStaffCase(ctx, row.case_id)
  await ctx.sql
    .updateTable('exemption_requests')
    .set({ decided_at: ctx.now, granted: input.granted })
    .where('id', '=', row.id)
    .execute()
  ctx.record({
    kind: 'EXEMPTION_DECIDED',
    scope: 'PARTY',
    scopeId: row.party_id,
    caseId: row.case_id,
    subjectId: row.id,
  })
  const seated = await ctx.sql
    .selectFrom('seats')
    .select('person_id')
    .where('party_id', '=', row.party_id)
    .where('ended_at', 'is', null)
    .execute()
  await queueNews(
    ctx,
    seated.map(seat => seat.person_id),
    'AT_ONCE',
  )
  if (input.granted) await closeCase(ctx, { caseId: row.case_id })
  return row.id
}
