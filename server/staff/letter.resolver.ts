import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { listLetters, settleLetter } from '../access/letters.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { LetterInput, UndeliveredLetterConnectionType } from './letter.type.ts'

@Resolver()
export class LetterResolver {
  @Query(() => UndeliveredLetterConnectionType, {
    description: 'Mails to people of one’s programs that were tried and have not gone out, the newest first.',
  })
  async undeliveredLetters(
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many at once, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<UndeliveredLetterConnectionType> {
    const { letters, ...page } = await listLetters(ctx, first, after ?? null)
    return { nodes: letters, ...page }
  }

  @Mutation(() => Boolean, { description: 'Tries a mail again at once.' })
  async retryLetter(
    @Arg('input', () => LetterInput, { description: 'Which mail.' }) input: LetterInput,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    const ctx = acting(context)
    await once(ctx, 'retryLetter', input, () => settleLetter(ctx, input.letterId, 'AGAIN').then(() => null))
    return true
  }

  @Mutation(() => Boolean, { description: 'Lets a mail be: it is tried no more.' })
  async dismissLetter(
    @Arg('input', () => LetterInput, { description: 'Which mail.' }) input: LetterInput,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    const ctx = acting(context)
    await once(ctx, 'dismissLetter', input, () => settleLetter(ctx, input.letterId, 'LET_BE').then(() => null))
    return true
  }
}
