/**
 * The doors opened by somebody else: every predicate of `server/access/` asks for `guide`, who may see a thing, while
 * the database knows that `who` is asking. What comes out is what row-level security lets through alone. In process, for
 * there is no request that could do it.
 */
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { parse, type GraphQLSchema } from 'graphql'
import { nobody } from '../../server/jobs.ts'
import { look } from '../../server/look.ts'
import type { World } from '../world.ts'
import type { Player } from './cast.ts'
import { everyFieldOf } from './documents.ts'
import type { Ids } from './populated-case.ts'

type Compiled = (ctx: object, variables: Record<string, unknown>) => Promise<unknown>
const compiled = new Map<string, Compiled>()

function compile(schema: GraphQLSchema, document: string): Compiled {
  const known = compiled.get(document)
  if (known) return known
  const made = compileQuery(schema, parse(document))
  if (!isCompiledQuery(made)) throw new Error(`this document cannot be run: ${document}`)
  const run: Compiled = async (ctx, variables) => made.query(undefined, { ctx }, variables)
  compiled.set(document, run)
  return run
}

/** All answers as text; what was refused holds no data. */
export async function withDoorsOf(
  world: World,
  schema: GraphQLSchema,
  guide: Player,
  who: Player,
  ids: Ids,
): Promise<string> {
  const every = (type: string): string => everyFieldOf(schema.getType(type) as never)
  const asked: [document: string, id: string][] = [
    [`query($id: ID!) { case(id: $id) ${every('Case')} }`, ids.caseId],
    [`query($id: ID!) { staffCase(id: $id) ${every('StaffCase')} }`, ids.caseId],
    [`query($id: ID!) { agreement(id: $id) ${every('Agreement')} }`, ids.agreement],
    [`query($id: ID!) { offer(id: $id) ${every('Offer')} }`, ids.offer],
    [`query($id: ID!) { conversation(id: $id) ${every('Conversation')} }`, ids.privateConversation],
    [`query($id: ID!) { conversation(id: $id) ${every('Conversation')} }`, ids.jointConversation],
    [`query($id: String!) { draft(slot: $id) { body } }`, ids.draftSlot],
  ]
  const answers: string[] = []
  for (const [document, id] of asked) {
    const run = compile(schema, document)
    const answer = await look(world.platform, { actor: who.actor, request: nobody }, ctx =>
      run({ ...ctx, actor: guide.actor }, { id }),
    ).catch((error: unknown) => ({ refused: String(error) }))
    answers.push(JSON.stringify((answer as { data?: unknown }).data ?? null))
  }
  return answers.join('\n')
}
