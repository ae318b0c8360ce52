import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { readCase, type CaseFacts } from '../access/cases.ts'
import { safetyAnswersOf } from '../access/safety.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { answerSafety } from './answer-safety.ts'
import { CaseType } from './case.type.ts'
import { AnswerSafetyInput, SafetyAnswerType } from './safety.type.ts'

@Resolver(() => CaseType)
export class SafetyResolver {
  @FieldResolver(() => [SafetyAnswerType], {
    description: 'What the viewer’s own party said of its safety; for whoever mediates, what each party said.',
  })
  safetyAnswers(@Root() facts: CaseFacts, @Ctx() { ctx }: GraphQLContext): Promise<SafetyAnswerType[]> {
    return safetyAnswersOf(ctx, facts)
  }

  @Mutation(() => CaseType, {
    description: 'A party says that an order is in force, or what it needs, in any case and at any time.',
  })
  async answerSafety(
    @Arg('input', () => AnswerSafetyInput, { description: 'The case, and the answers.' }) input: AnswerSafetyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    const ctx = acting(context)
    return readCase(ctx, await once(ctx, 'answerSafety', input, () => answerSafety(ctx, input)))
  }
}
