import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { readAgreement, type AgreementFacts } from '../access/agreements.ts'
import { listFilingsDue } from '../access/filings.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { AgreementType } from './agreement.type.ts'
import { FilingDuePageType, FilingInput, RecordFilingDecisionInput } from './filing.type.ts'
import { recordFilingDecision } from './record-filing-decision.ts'
import { refileAgreement, refileWithCourt } from './refile-agreement.ts'
import { fileWithCourt, reportFiling } from './send-filing.ts'
import { viewFilingDue } from './view-filing.ts'

@Resolver()
export class FilingResolver {
  @Query(() => FilingDuePageType, {
    description:
      'For a program’s staff: what is to be filed, and what the court has yet to decide. Nobody else has any.',
  })
  async filingsDue(
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<FilingDuePageType> {
    const { filings, ...page } = await listFilingsDue(ctx, first, after ?? null)
    return { ...page, nodes: filings.map(filing => viewFilingDue(ctx, filing)) }
  }

  @Mutation(() => AgreementType, { description: '“I have filed it”: kept as said by the viewer’s party.' })
  async reportFiling(
    @Arg('input', () => FilingInput, { description: 'Which filing.' }) input: FilingInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AgreementFacts> {
    const ctx = acting(context)
    return readAgreement(ctx, await once(ctx, 'reportFiling', input, () => reportFiling(ctx, input)))
  }

  @Mutation(() => AgreementType, { description: 'Files again what the court did not accept, where the parties file.' })
  async refileAgreement(
    @Arg('input', () => FilingInput, { description: 'Which filing.' }) input: FilingInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AgreementFacts> {
    const ctx = acting(context)
    return readAgreement(ctx, await once(ctx, 'refileAgreement', input, () => refileAgreement(ctx, input)))
  }

  @Mutation(() => ID, { description: 'For a program’s staff: it was sent or brought to the court. Answers its id.' })
  fileWithCourt(
    @Arg('input', () => FilingInput, { description: 'Which filing.' }) input: FilingInput,
    @Ctx() context: GraphQLContext,
  ): Promise<string> {
    const ctx = acting(context)
    return once(ctx, 'fileWithCourt', input, () => fileWithCourt(ctx, input))
  }

  @Mutation(() => ID, { description: 'For a program’s staff: file again. Answers the id of the new attempt.' })
  refileWithCourt(
    @Arg('input', () => FilingInput, { description: 'Which filing.' }) input: FilingInput,
    @Ctx() context: GraphQLContext,
  ): Promise<string> {
    const ctx = acting(context)
    return once(ctx, 'refileWithCourt', input, () => refileWithCourt(ctx, input))
  }

  @Mutation(() => ID, {
    description: 'For a program’s staff, with the court’s notice before them: what the court decided. Answers its id.',
  })
  recordFilingDecision(
    @Arg('input', () => RecordFilingDecisionInput, { description: 'Which filing, and what.' })
    input: RecordFilingDecisionInput,
    @Ctx() context: GraphQLContext,
  ): Promise<string> {
    const ctx = acting(context)
    return once(ctx, 'recordFilingDecision', input, () => recordFilingDecision(ctx, input))
  }
}
