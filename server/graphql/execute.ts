/**
 * Runs one operation inside its transaction: a query in look(), a mutation in act(). Documents are compiled once.
 * A mutation has one field: what it changes, and what it answers, is one transaction or nothing.
 */
import {
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'
import { act } from '../act.ts'
import type { Ctx, Platform } from '../context.ts'
import { BadInput, Refusal } from '../errors.ts'
import { look, type Who } from '../look.ts'
import { formatError, formatResult } from './answer.ts'
import { readVariables } from './read-variables.ts'
import { tryAgain } from './try-again.ts'

export interface Operation {
  document: DocumentNode
  operation: OperationDefinitionNode
  operationName: string | null
  variables: Record<string, unknown>
}

const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery>>()

/** Compiles at the first use. Throws what is wrong with the document. */
export function compile(
  schema: GraphQLSchema,
  { document, operationName }: Pick<Operation, 'document' | 'operationName'>,
): CompiledQuery {
  const known = compiled.get(document) ?? new Map<string, CompiledQuery>()
  compiled.set(document, known)
  const before = known.get(operationName ?? '')
  if (before) return before
  const made = compileQuery(schema, document, operationName ?? undefined)
  if (!isCompiledQuery(made)) throw made.errors?.[0] ?? new GraphQLError('This document cannot be run.')
  known.set(operationName ?? '', made)
  return made
}

/** The errors of a change, carried out of act() so that it is rolled back, or kept where the refusal says so. */
class Unanswered extends AggregateError {
  constructor(readonly result: ExecutionResult) {
    super(result.errors?.map(error => error.originalError) ?? [], 'the change was refused')
  }
}

export async function run(
  platform: Platform,
  schema: GraphQLSchema,
  who: Who,
  operation: Operation,
): Promise<ExecutionResult> {
  try {
    if (operation.operation.operation === OperationTypeNode.SUBSCRIPTION)
      throw new BadInput(
        'query',
        'SUBSCRIPTION',
        'Subscriptions come over WebSocket (graphql-transport-ws), not over HTTP.',
      )
    const query = compile(schema, operation)
    const variables = readVariables(schema, operation.operation, operation.variables)
    const execute = async (ctx: Ctx): Promise<ExecutionResult> => query.query(undefined, { ctx }, variables)
    const kind = operation.operation.operation
    return await platform.metrics.countStatements(kind, () =>
      kind === OperationTypeNode.MUTATION ? change(platform, who, operation, execute) : read(platform, who, execute),
    )
  } catch (error) {
    return { data: null, errors: [formatError(platform.log, error)] }
  }
}

async function read(
  platform: Platform,
  who: Who,
  execute: (ctx: Ctx) => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  if (who.actor.kind === 'PERSON') await platform.limits.take('readsPerPerson', who.actor.personId)
  return formatResult(platform.log, await look(platform, who, execute))
}

async function change(
  platform: Platform,
  who: Who,
  { operation }: Operation,
  execute: (ctx: Ctx) => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  if (operation.selectionSet.selections.length !== 1) {
    throw new GraphQLError('Send one change per request: each is a transaction of its own.', {
      extensions: { code: 'BAD_INPUT', reason: 'ONE_CHANGE' },
    })
  }
  if (who.actor.kind === 'PERSON') await platform.limits.take('writesPerPerson', who.actor.personId)
  const answered = async (ctx: Ctx): Promise<ExecutionResult> => {
    const result = await execute(ctx)
    if (!result.errors?.length) return result
    const kept = result.errors
      .map(error => error.originalError)
      .find(cause => cause instanceof Refusal && cause.keepsChanges)
    throw kept ?? new Unanswered(result)
  }
  try {
    return await tryAgain(() => act(platform, who, answered))
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error
    return { ...formatResult(platform.log, error.result), data: null }
  }
}
