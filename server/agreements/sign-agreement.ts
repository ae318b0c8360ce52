import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import { requireIdentity } from '../accounts/confirm-identity.ts'
import { deadlinesOfCase } from '../cases/case.rules.ts'
import type { ActCtx } from '../context.ts'
import { BadInput } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { personsActingFor } from '../offers/acting-party.ts'
import { enforce } from '../offers/ruling.ts'
import { addDays, dayIn, endOfDay } from '../programs/dates.ts'
import { whyNotSign } from './agreement.rules.ts'
import { agreementChanged, takeAgreement, tell } from './change-agreement.ts'
import { keepAnswer } from './answer-publication.ts'
import { checkName } from './check-words.ts'
import { afterBinding } from './after-binding.ts'

const DAYS_TO_SIGN = 14

export interface SignAgreement {
  key: string
  agreementId: string
  hash: string
  typedName: string
  consentVersion: string
  /** Said in the same breath, where the program asks whether it may become public. */
  publication?: { questionVersion: string; consents: boolean } | null
}

/**
 * Signs one exact document, by the party's own session, freshly proven. The first signature starts the time to sign, the
 * last one binds everybody. Locks: the case. Throws AGREEMENT_CHANGED for any other hash, IDENTITY_NEEDED.
 */
export async function signAgreement(ctx: ActCtx, input: SignAgreement): Promise<string> {
  const { entity, facts, agreement } = await takeAgreement(ctx, input.agreementId)
  enforce(whyNotSign(facts, agreement))
  if (input.hash !== agreement.hash) throw agreementChanged(agreement)
  const typedName = checkName('typedName', input.typedName)
  if (input.consentVersion !== facts.program.clauses.consentToSign.version) {
    throw new BadInput('consentVersion', 'UNKNOWN', 'Read the consent to sign as it stands now.')
  }
  requireIdentity(ctx)
  await insertSignature(ctx, facts, agreement, { ...input, typedName })
  if (input.publication) await keepAnswer(ctx, facts, agreement, input.publication)
  const isLast = agreement.signatures.length + 1 === agreement.signatoryIds.length
  await advance(ctx, facts, agreement, isLast)
  tell(ctx, 'AGREEMENT_SIGNED', agreement, facts.me.id)
  if (isLast) {
    tell(ctx, 'AGREEMENT_BINDING', agreement, facts.me.id)
    await afterBinding(ctx, entity, facts, agreement)
  }
  const others = agreement.signatoryIds.filter(id => id !== facts.me.partyId)
  await queueNews(ctx, personsActingFor(facts, others), 'AT_ONCE')
  return agreement.id
}

async function insertSignature(
  ctx: ActCtx,
  { me }: CaseFacts,
  agreement: AgreementFacts,
  input: SignAgreement,
): Promise<void> {
  if (ctx.actor.kind !== 'PERSON' || me.partyId === null) throw new Error('only a party signs')
  await ctx.sql
    .insertInto('signatures')
    .values({
      id: ctx.newId(),
      agreement_id: agreement.id,
      revision: agreement.revision,
      hash: agreement.hash,
      party_id: me.partyId,
      seat_id: me.id,
      session_id: ctx.actor.sessionId,
      typed_name: input.typedName,
      consent_version: input.consentVersion,
      consent_language: ctx.language,
      method: 'ESIGN',
      client_key: input.key,
      signed_at: ctx.now,
      voided_at: null,
      signed_on: null,
      counterpart_id: null,
      signed_as: me.role === 'REPRESENTATIVE' ? 'REPRESENTATIVE' : 'PARTY',
    })
    .execute()
}

/** The guarded step: it goes through only for the document that was signed. Throws AGREEMENT_CHANGED. */
async function advance(ctx: ActCtx, facts: CaseFacts, agreement: AgreementFacts, isLast: boolean): Promise<void> {
  const signBy = agreement.signBy ?? timeToSign(facts, ctx.now)
  const moved = await ctx.sql
    .updateTable('agreements')
    .set(isLast ? { status: 'BINDING', binding_at: ctx.now } : { status: 'SIGNING', sign_by: signBy })
    .where('id', '=', agreement.id)
    .where('hash', '=', agreement.hash)
    .where('status', 'in', ['REVIEW', 'SIGNING'])
    .returning('id')
    .executeTakeFirst()
  if (!moved) throw agreementChanged(agreement)
}

/**
 * Two weeks, or the program's last day to agree or to sign if that comes before. Whoever signs after such a day is late,
 * not barred: the court may still take it.
 */
export function timeToSign(facts: CaseFacts, now: Date): Date {
  const { timeZone } = facts.program
  const usual = endOfDay(timeZone, addDays(dayIn(timeZone, now), DAYS_TO_SIGN))
  const lastDays = deadlinesOfCase(facts)
    .filter(({ key, endsAt }) => (key === 'SIGN' || key === 'AGREE') && endsAt > now)
    .map(({ endsAt }) => endsAt)
  return [usual, ...lastDays].reduce((first, other) => (other < first ? other : first))
}
