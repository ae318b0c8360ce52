import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import { BadInput, RuleBroken } from '../errors.ts'
import { enforce } from '../offers/ruling.ts'
import { agreementChanged, takeAgreement } from './change-agreement.ts'
import { isSent, publicationQuestion, whyNotAnswerPublication } from './publication.rules.ts'

export interface AnswerPublication {
  agreementId: string
  hash: string
  questionVersion: string
  consents: boolean
}

/**
 * One of those who sign says whether the agreement may become public. Invariant: no event, notice or card tells of it, so
 * that nobody learns who said no. Locks: the case. Throws AGREEMENT_CHANGED for any other hash, PUBLICATION_SETTLED.
 */
export async function answerPublication(ctx: ActCtx, input: AnswerPublication): Promise<string> {
  const { facts, agreement } = await takeAgreement(ctx, input.agreementId)
  enforce(whyNotAnswerPublication(facts, agreement))
  if (input.hash !== agreement.hash) throw agreementChanged(agreement)
  await keepAnswer(ctx, facts, agreement, input)
  return agreement.id
}

/** For who has judged already that it may be answered, with the case locked: this waits for who is just sending it. */
export async function keepAnswer(
  ctx: ActCtx,
  { me, program, caseType }: CaseFacts,
  agreement: AgreementFacts,
  { questionVersion, consents }: Pick<AnswerPublication, 'questionVersion' | 'consents'>,
): Promise<void> {
  if (me.partyId === null) throw new Error('only a party answers')
  if (questionVersion !== publicationQuestion(program, caseType)?.version)
    throw new BadInput('questionVersion', 'UNKNOWN', 'Read the question as it stands now.')
  const filings = await ctx.sql
    .selectFrom('filings')
    .select('status')
    .where('agreement_id', '=', agreement.id)
    .forNoKeyUpdate()
    .execute()
  if (filings.some(isSent))
    throw new RuleBroken('PUBLICATION_SETTLED', 'The papers have gone to the court meanwhile.', {
      agreementId: agreement.id,
    })
  await ctx.sql
    .insertInto('publication_answers')
    .values({
      id: ctx.newId(),
      case_id: agreement.caseId,
      agreement_id: agreement.id,
      hash: agreement.hash,
      party_id: me.partyId,
      seat_id: me.id,
      consents,
      question_version: questionVersion,
      question_language: ctx.language,
      answered_at: ctx.now,
    })
    .execute()
}
