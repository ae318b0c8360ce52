import { sql } from 'kysely'
import { changeCase, type CaseFacts } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import { NotAllowed } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { mayCancelMediatorRequest, mayRequestMediator } from './case.rules.ts'
import { promisedAnswer } from './promised-answer.ts'
import { cancelRequest } from './stop-mediation.ts'

/** A party asks for a mediator: the request joins the program's queue. */
export async function requestMediator(ctx: ActCtx, caseId: string): Promise<string> {
  const { facts } = await changeCase(ctx, caseId)
  if (!mayRequestMediator(facts))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'A mediator was asked for already, or cannot be asked for now.')
  await askForMediator(ctx, { ...facts, bySeatId: facts.me.id }, facts.me.partyId)
  return facts.id
}

/** `partyId` is null where the program sends a neutral from the start. */
export async function askForMediator(
  ctx: ActCtx,
  facts: Pick<CaseFacts, 'id' | 'program'> & { bySeatId: string | null },
  partyId: string | null,
): Promise<void> {
  const id = ctx.newId()
  const { key, neutral } = facts.program
  const handedTo = neutral.handing === 'IN_TURN' ? await organisationInTurn(ctx, key) : null
  await ctx.sql
    .insertInto('mediations')
    .values({
      id,
      case_id: facts.id,
      program_key: key,
      status: 'REQUESTED',
      requested_by_party_id: partyId,
      introduction: null,
      handed_to: handedTo,
      requested_at: ctx.now,
      answer_by: promisedAnswer(facts.program, ctx.now),
      seated_at: null,
      ended_at: null,
    })
    .execute()
  ctx.record({
    kind: 'MEDIATOR_REQUESTED',
    scope: 'CASE',
    scopeId: facts.id,
    caseId: facts.id,
    subjectId: id,
    ...(facts.bySeatId && { bySeatId: facts.bySeatId }),
  })
  ctx.record({ kind: 'QUEUE_CHANGED', scope: 'QUEUE', scopeId: id, caseId: null, subjectId: id })
  const roster = await sql<{ id: string }>`select roster_of_organisation(${key}, ${handedTo}) as id`.execute(ctx.sql)
  await queueNews(
    ctx,
    roster.rows.map(row => row.id),
    'CHATTER',
  )
}

/** Null while nobody on the roster is in office: then it waits for whoever comes first. */
async function organisationInTurn(ctx: ActCtx, programKey: string): Promise<string | null> {
  const { rows } = await sql<{ organisation: string | null }>`
    select organisation_in_turn(${programKey}) as organisation`.execute(ctx.sql)
  return rows[0]?.organisation ?? null
}

/** Takes the request back while nobody has taken the seat. */
export async function cancelMediatorRequest(ctx: ActCtx, caseId: string): Promise<string> {
  const { facts } = await changeCase(ctx, caseId)
  const { mediation } = facts
  if (!mediation || !mayCancelMediatorRequest(facts))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'There is no open request for a mediator.')
  await cancelRequest(ctx, facts.id, mediation.id, facts.me.id)
  return facts.id
}
