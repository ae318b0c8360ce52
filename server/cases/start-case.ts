import { requireTerms } from '../accounts/accept-terms.ts'
import type { ActCtx } from '../context.ts'
import { personOf } from '../context.ts'
import { BadInput, NotFound } from '../errors.ts'
import { readViewer } from '../access/viewer.ts'
import { caseTypeOf } from '../programs/program.ts'
import { checkCaseInput } from './check-case-input.ts'
import type { StartCaseInput } from './case.type.ts'
import { inviteParty } from './invite-party.ts'
import { openJointConversation } from '../conversations/open-joint-conversation.ts'
import { addHearing } from './record-hearing.ts'
import { takeSeat } from './take-seat.ts'

/** Starts a case and invites the others: all of it, or nothing. Answers with the id of the case. */
export async function startCase(ctx: ActCtx, input: StartCaseInput): Promise<string> {
  await requireTerms(ctx)
  const personId = personOf(ctx)
  const onShelf = (await ctx.platform.programs.current(ctx.sql)).find(({ program }) => program.key === input.programKey)
  if (!onShelf) throw new NotFound()
  const { program } = onShelf
  if (!program.caseTypes.some(type => type.key === input.caseType)) {
    throw new BadInput('caseType', 'UNKNOWN', 'This program does not take such cases.')
  }
  const viewer = await readViewer(ctx, personId)
  const checked = checkCaseInput(input, program, caseTypeOf(program, input.caseType), viewer.email, ctx.now)

  const caseId = ctx.newId()
  const partyId = ctx.newId()
  const dataKeyId = await ctx.platform.keys.newKey(ctx.sql, ctx.newId(), 'CASE', caseId, ctx.now)
  await ctx.sql
    .insertInto('cases')
    .values({
      id: caseId,
      program_version_id: onShelf.id,
      case_type: input.caseType,
      case_number: checked.caseNumber,
      status: 'INVITED',
      outcome: null,
      claim_cents: checked.claimCents,
      story: ctx.platform.keys.seal(dataKeyId, `cases.story:${caseId}`, checked.story),
      data_key_id: dataKeyId,
      started_by_party_id: partyId,
      started_at: ctx.now,
      active_at: null,
      closed_at: null,
    })
    .execute()
  const others = checked.others.map(other => ({ ...other, id: ctx.newId() }))
  const all = [{ id: partyId, side: checked.side, kind: input.kind, name: checked.name }, ...others]
  await ctx.sql
    .insertInto('parties')
    .values(
      all.map(({ id, side, kind, name }, position) => ({
        id,
        case_id: caseId,
        position,
        side,
        kind,
        name,
        status: id === partyId ? ('JOINED' as const) : ('INVITED' as const),
        joined_at: id === partyId ? ctx.now : null,
        opted_in_at: null,
        left_at: null,
        notice_version: null,
      })),
    )
    .execute()
  if (viewer.name === '')
    await ctx.sql.updateTable('persons').set({ name: checked.name }).where('id', '=', personId).execute()
  const seatId = await takeSeat(ctx, { caseId, personId, role: 'PARTY', partyId, name: viewer.name || checked.name })
  ctx.record({ kind: 'CASE_STARTED', scope: 'CASE', scopeId: caseId, caseId, bySeatId: seatId })
  await openJointConversation(ctx, caseId, dataKeyId)
  if (checked.hearing) await addHearing(ctx, caseId, seatId, checked.hearing, 'PARTY')
  for (const { id, email } of others) await inviteParty(ctx, { caseId, partyId: id, email, program, bySeatId: seatId })
  await ctx.sql.deleteFrom('drafts').where('person_id', '=', personId).where('slot', '=', 'start-case').execute()
  return caseId
}
