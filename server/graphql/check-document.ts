/**
 * Parses and checks a document, the same for HTTP and WebSocket. The limits come first: GraphQL's own rules take long
 * over a document that was made to be long. Own rules instead of a library's: what counts as a page is ours to know,
 * and one walk answers for depth, aliases, directives and cost.
 */
import { parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql'
import { BadInput } from '../errors.ts'
import { measureDocument, type Measure } from './measure-document.ts'

/** Several times what the costliest page of the client asks for; test/surface/limits.test.ts keeps it so. */
export const documentLimits = { depth: 15, aliases: 30, directives: 30, cost: 50_000 } as const
export const MOST_TOKENS = 1_500

const reasons: Record<keyof Measure, [reason: string, sentence: (most: number, found: number) => string]> = {
  depth: ['TOO_DEEP', (most, found) => `This document is ${found} fields deep: at most ${most}.`],
  aliases: [
    'TOO_MANY_ALIASES',
    (most, found) => `This document asks ${found} times for the same again, by alias or by name: at most ${most}.`,
  ],
  directives: ['TOO_MANY_DIRECTIVES', (most, found) => `This document has ${found} directives: at most ${most}.`],
  cost: [
    'TOO_COSTLY',
    (most, found) =>
      `This document costs ${found}: at most ${most}. Each field costs one, as often as the lists around it are long; ask for shorter pages.`,
  ],
}

const parsed = new Map<string, DocumentNode>()
const MOST_KEPT = 200

/** Parses each text once. Throws GraphQL's own error for what is no document, and for one of too many tokens. */
export function readDocument(text: string): DocumentNode {
  const document = parsed.get(text) ?? parse(text, { maxTokens: MOST_TOKENS })
  parsed.delete(text)
  parsed.set(text, document)
  for (const oldest of parsed.keys()) {
    if (parsed.size <= MOST_KEPT) break
    parsed.delete(oldest)
  }
  return document
}

const valid = new WeakSet<DocumentNode>()

/** Throws BAD_INPUT with the limit, or what is wrong with the document. */
export function checkDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const measure = measureDocument(schema, document, variables)
  for (const key of ['depth', 'aliases', 'directives', 'cost'] as const) {
    const [reason, sentence] = reasons[key]
    const most = documentLimits[key]
    if (measure[key] > most)
      throw new BadInput('query', reason, sentence(most, measure[key]), { limit: most, found: measure[key] })
  }
  if (valid.has(document)) return
  const [wrong] = validate(schema, document, specifiedRules, { maxErrors: 1 })
  if (wrong) throw wrong
  valid.add(document)
}
