import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { GraphQLContext } from '../graphql/graphql-context.ts'
import { listPrograms, type ProgramView } from './program-view.ts'
import { ProgramType } from './program.type.ts'

@Resolver()
export class ProgramResolver {
  @Query(() => [ProgramType], { description: 'The programs in which a case can be started, newest rules.' })
  programs(@Ctx() { ctx }: GraphQLContext): Promise<ProgramView[]> {
    return listPrograms(ctx)
  }

  @Query(() => ProgramType, { nullable: true, description: 'One program, newest rules.' })
  async program(
    @Arg('key', () => ID, { description: 'Key of the program.' }) key: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<ProgramView | null> {
    return (await listPrograms(ctx)).find(program => program.key === key) ?? null
  }
}
