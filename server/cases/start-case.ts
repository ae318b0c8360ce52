import { requireTerms } from '../accounts/accept-terms.ts'
import type { ActCtx } from '../context.ts'
import { personOf } from '../context.ts'
import { BadInput, NotFound, RuleBroken } from '../errors.ts'
import { readViewer } from '../access/viewer.ts'
import { caseTypeOf, type CaseType, type Program } from '../programs/program.ts'
import { checkCaseInput } from './check-case-input.ts'
import type { StartCaseInput } from './start-case.type.ts'
import { insertCase } from './insert-case.ts'
import { inviteParty } from './invite-party.ts'
import { openJointConversation } from '../conversations/open-joint-conversation.ts'
import { keepSafetyAnswer, needsSafetyMode } from './keep-safety.ts'
import { takeSeat } from './take-seat.ts'
import { writeHearing } from './write-hearing.ts'

/**
 * Starts a case and invites the others: all of it, or nothing. Where the program looks at such cases first, nobody is
 * invited yet. Answers with the id of the case. Throws COURT_REFERS where only the court sends cases.
 */
export async function startCase(ctx: ActCtx, input: StartCaseInput): Promise<string> {
  await requireTerms(ctx)
  const personId = personOf(ctx)
  const onShelf = (await ctx.platform.programs.current(ctx.sql)).find(({ program }) => program.key === input.programKey)
  if (!onShelf) throw new NotFound()
  const { program } = onShelf
  const caseType = typeOf(program, input)
  const viewer = await readViewer(ctx, personId)
  const checked = checkCaseInput(input, program, caseType, viewer.email, ctx.now)
  const safetyMode = needsSafetyMode(program, caseType.key, input.orderInForce ?? null)

  const caseId = ctx.newId()
  const partyId = ctx.newId()
  const others = checked.others.map(other => ({ ...other, id: ctx.newId() }))
  const dataKeyId = await insertCase(ctx, {
    id: caseId,
    programVersionId: onShelf.id,
    caseType: caseType.key,
    caseNumber: checked.caseNumber,
    claimCents: checked.claimCents,
    story: checked.story,
    startedByPartyId: partyId,
    ...(caseType.intakeReview ? { status: 'INTAKE', intakeWaitsFor: 'REVIEW' } : { status: 'INVITED' }),
    safetyMode,
    parties: [
      { id: partyId, side: checked.side, kind: input.kind, name: checked.name, hasJoined: true },
      ...others.map(({ id, side, kind, name }) => ({ id, side, kind, name, hasJoined: false })),
    ],
  })
  if (viewer.name === '')
    await ctx.sql.updateTable('persons').set({ name: checked.name }).where('id', '=', personId).execute()
  const seatId = await takeSeat(ctx, { caseId, personId, role: 'PARTY', partyId, name: viewer.name || checked.name })
  ctx.record({ kind: 'CASE_STARTED', scope: 'CASE', scopeId: caseId, caseId, bySeatId: seatId })
  await keepSafetyAnswer(ctx, { caseId, partyId, dataKeyId }, input)
  if (!safetyMode) await openJointConversation(ctx, caseId, dataKeyId)
  if (checked.hearing)
    await writeHearing(ctx, {
      caseId,
      ...checked.hearing,
      source: 'PARTY',
      recordedBySeatId: seatId,
      vacatedAt: null,
    })
  await ctx.sql
    .insertInto('party_contacts')
    .values(others.map(({ id, email }) => ({ party_id: id, case_id: caseId, email, given_by_seat_id: seatId })))
    .execute()
  if (!caseType.intakeReview)
    for (const { id, email } of others)
      if (email) await inviteParty(ctx, { caseId, partyId: id, email, program, bySeatId: seatId })
  await ctx.sql.deleteFrom('drafts').where('person_id', '=', personId).where('slot', '=', 'start-case').execute()
  return caseId
}

function typeOf(program: Program, { caseType }: StartCaseInput): CaseType {
  if (program.initiation === 'COURT_REFERRAL')
    throw new RuleBroken('COURT_REFERS', 'Only the court sends cases to this program: give the court your e-mail.')
  if (!program.caseTypes.some(type => type.key === caseType))
    throw new BadInput('caseType', 'UNKNOWN', 'This program does not take such cases.')
  return caseTypeOf(program, caseType)
}
