import type { FieldPolicy, Reference } from '@apollo/client'
import type { FieldFunctionOptions } from '@apollo/client/cache'

export interface MessagePages {
  __typename?: 'MessageConnection'
  nodes: readonly Reference[]
  startCursor?: string | null
  hasPreviousPage?: boolean
}

/**
 * A conversation's history as one list, oldest first, however many pages it came in: an older page goes in front, the
 * newest page is laid over what is there. After a gap longer than a page the newest page alone is kept, so that nothing
 * between is silently missing.
 */
export const messagePages: FieldPolicy<MessagePages> = {
  keyArgs: false,
  merge(existing, incoming, { args }: FieldFunctionOptions) {
    if (!existing) return incoming
    if (args?.['before']) return { ...incoming, nodes: joined(incoming.nodes, existing.nodes) }
    const overlaps = incoming.nodes.some(node => holds(existing.nodes, node))
    if (!overlaps && incoming.hasPreviousPage) return incoming
    return { ...existing, nodes: joined(existing.nodes, incoming.nodes) }
  },
}

function joined(earlier: readonly Reference[], later: readonly Reference[]): readonly Reference[] {
  return [...earlier, ...later.filter(node => !holds(earlier, node))]
}

export function holds(nodes: readonly Reference[], node: Reference): boolean {
  return nodes.some(one => one.__ref === node.__ref)
}
