import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { readDraft, type DraftFacts } from '../access/drafts.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { DraftType, SaveDraftInput } from './draft.type.ts'
import { saveDraft } from './save-draft.ts'

@Resolver(() => DraftType)
export class DraftResolver {
  @Query(() => DraftType, {
    nullable: true,
    description: 'What the viewer typed there and has not sent; null when nothing is kept.',
  })
  draft(
    @Arg('slot', () => String, { description: 'The place.' }) slot: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<DraftFacts | null> {
    return readDraft(ctx, slot)
  }

  @Mutation(() => DraftType, {
    nullable: true,
    description: 'Keeps what was typed, in place of what was kept before. Answers null when it was emptied.',
  })
  async saveDraft(
    @Arg('input', () => SaveDraftInput, { description: 'What was typed, and where.' }) input: SaveDraftInput,
    @Ctx() context: GraphQLContext,
  ): Promise<DraftFacts | null> {
    const ctx = acting(context)
    await once(ctx, 'saveDraft', input, () => saveDraft(ctx, input).then(() => null))
    return readDraft(ctx, input.slot)
  }
}
