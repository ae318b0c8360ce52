import { canChange, type ActCtx, type Ctx } from '../context.ts'

/** Apollo clones the context object shallowly: the real context stands one level down. */
export interface GraphQLContext {
  ctx: Ctx
}

/** The context of a mutation. Mutations run in act(), everything else in look(), where nothing can be changed. */
export function acting({ ctx }: GraphQLContext): ActCtx {
  if (!canChange(ctx)) throw new Error('a change outside act()')
  return ctx
}
