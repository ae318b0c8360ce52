import type { CaseFacts } from '../access/cases.ts'
import type { OfferFacts } from '../access/offers.ts'
import type { ActCtx } from '../context.ts'
import { sealDocument, writeDocument } from './write-document.ts'

/** Writes the agreement of an accepted offer, in the transaction of the acceptance. The case is locked already. */
export async function assembleAgreement(ctx: ActCtx, facts: CaseFacts, offer: OfferFacts): Promise<string> {
  const id = ctx.newId()
  const bound = facts.parties.filter(party => party.id === offer.fromPartyId || offer.toPartyIds.includes(party.id))
  const language = facts.program.controllingLanguage
  const terms = offer.terms.map(({ term }) => term)
  const document = writeDocument(facts, ctx.now, { agreementId: id, language, parties: bound, terms })
  const times = { assembled_at: ctx.now, sign_by: null, binding_at: null, sealed_at: null }
  await ctx.sql
    .insertInto('agreements')
    .values({
      id,
      case_id: facts.id,
      from_offer_id: offer.id,
      status: 'REVIEW',
      revision: 1,
      language,
      ...(await sealDocument(ctx, facts, document, 1)),
      ...times,
    })
    .execute()
  await ctx.sql
    .insertInto('agreement_signatories')
    .values(document.signatories.map(({ partyId }, position) => ({ agreement_id: id, party_id: partyId, position })))
    .execute()
  ctx.record({
    kind: 'AGREEMENT_ASSEMBLED',
    scope: 'AGREEMENT',
    scopeId: id,
    caseId: facts.id,
    subjectId: id,
    bySeatId: facts.me.id,
  })
  return id
}
