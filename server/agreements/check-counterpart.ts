import { sql } from 'kysely'
import { readAgreement } from '../access/agreements.ts'
import { agreementOfCounterpart, counterpartsOf, type CounterpartFacts } from '../access/counterparts.ts'
import type { ActCtx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { enforce } from '../offers/ruling.ts'
import { afterBinding } from './after-binding.ts'
import { agreementChanged, takeAgreement, tell, type AgreementInHand } from './change-agreement.ts'
import { checkWords } from './check-words.ts'
import { whyNotCheckCounterpart } from './counterpart.rules.ts'
import { mailReaders } from './tell-of-filing.ts'

const WORDS_MAX = 1_000

/**
 * A person looks at a signed page and says that it is right. When every signature is there and confirmed, the agreement
 * binds, as of the last day in ink. Locks: the case. Throws AGREEMENT_CHANGED.
 */
export async function confirmCounterpart(ctx: ActCtx, input: { counterpartId: string; hash: string }): Promise<string> {
  const { entity, facts, agreement, page } = await takePage(ctx, input.counterpartId)
  enforce(whyNotCheckCounterpart(facts, agreement, page))
  if (input.hash !== agreement.hash) throw agreementChanged(agreement)
  await ctx.sql
    .updateTable('counterparts')
    .set({
      status: 'CONFIRMED',
      checked_at: ctx.now,
      checked_by_party_id: facts.me.partyId,
      checked_by_seat_id: facts.me.id,
    })
    .where('id', '=', page.id)
    .where('status', '=', 'UPLOADED')
    .execute()
  tell(ctx, 'COUNTERPART_CHECKED', agreement, facts.me.id)
  const { rows } = await sql<{ bound: boolean }>`
    select bind_by_ink(${agreement.id}, ${agreement.hash}, ${ctx.now}) as bound`.execute(ctx.sql)
  if (rows[0]?.bound) {
    tell(ctx, 'AGREEMENT_BINDING', agreement, facts.me.id)
    await afterBinding(ctx, entity, facts, agreement)
  }
  await tellOthers(ctx, { facts, agreement })
  return agreement.id
}

/** The page is not right: another document, no date, not readable. It can be added again. */
export async function refuseCounterpart(ctx: ActCtx, input: { counterpartId: string; words: string }): Promise<string> {
  const { facts, agreement, page } = await takePage(ctx, input.counterpartId)
  enforce(whyNotCheckCounterpart(facts, agreement, page))
  const words = checkWords('words', input.words, WORDS_MAX)
  await ctx.platform.keys.readyKey(ctx.sql, facts.dataKeyId)
  await ctx.sql
    .updateTable('counterparts')
    .set({
      status: 'REFUSED',
      checked_at: ctx.now,
      checked_by_party_id: facts.me.partyId,
      checked_by_seat_id: facts.me.id,
      refusal: ctx.platform.keys.seal(facts.dataKeyId, `counterparts.refusal:${page.id}`, words),
    })
    .where('id', '=', page.id)
    .where('status', '=', 'UPLOADED')
    .execute()
  tell(ctx, 'COUNTERPART_CHECKED', agreement, facts.me.id)
  await tellOthers(ctx, { facts, agreement })
  return agreement.id
}

async function takePage(ctx: ActCtx, id: string): Promise<AgreementInHand & { page: CounterpartFacts }> {
  const taken = await takeAgreement(ctx, await agreementOfCounterpart(ctx, id))
  const page = (await counterpartsOf(ctx, taken.agreement.id)).find(found => found.id === id)
  if (!page) throw new NotFound()
  return { ...taken, agreement: await readAgreement(ctx, taken.agreement.id), page }
}

const tellOthers = (ctx: ActCtx, { facts, agreement }: Pick<AgreementInHand, 'facts' | 'agreement'>): Promise<void> =>
  mailReaders(
    ctx,
    agreement.id,
    agreement.signatoryIds.filter(id => id !== facts.me.partyId),
  )
