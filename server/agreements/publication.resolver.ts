import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { readAgreement, type AgreementFacts } from '../access/agreements.ts'
import { readCase } from '../access/cases.ts'
import { ownPublicationAnswer } from '../access/publication.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { localized } from '../programs/language.ts'
import { AgreementType } from './agreement.type.ts'
import { answerPublication } from './answer-publication.ts'
import { publicationOutcome, publicationQuestion, whyNotAnswerPublication } from './publication.rules.ts'
import { AnswerPublicationInput, PublicationType } from './publication.type.ts'

@Resolver(() => AgreementType)
export class PublicationResolver {
  @FieldResolver(() => PublicationType, {
    nullable: true,
    description: 'Whether it may become public; null where the program does not ask.',
  })
  async publication(
    @Root() agreement: AgreementFacts,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<PublicationType | null> {
    const facts = await readCase(ctx, agreement.caseId)
    const asked = publicationQuestion(facts.program, facts.caseType)
    if (!asked) return null
    const outcome = publicationOutcome(agreement)
    const agreed = facts.program.clauses.publicRecordByConsent
    return {
      question: localized(asked.text, ctx.language),
      questionVersion: asked.version,
      yourAnswer: await ownPublicationAnswer(ctx, agreement),
      outcome,
      agreedText: outcome === 'EVERYBODY_AGREED' && agreed ? localized(agreed, ctx.language) : null,
      viewerCanAnswer: whyNotAnswerPublication(facts, agreement) === null,
    }
  }

  @Mutation(() => AgreementType, {
    description: 'Says whether the agreement may become public. No other party learns the answer.',
  })
  async answerPublication(
    @Arg('input', () => AnswerPublicationInput, { description: 'Which document, and the answer.' })
    input: AnswerPublicationInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AgreementFacts> {
    const ctx = acting(context)
    return readAgreement(ctx, await once(ctx, 'answerPublication', input, () => answerPublication(ctx, input)))
  }
}
