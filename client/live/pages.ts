import type { FieldPolicy, Reference } from '@apollo/client'
import type { FieldFunctionOptions } from '@apollo/client/cache'
import { holds } from './message-pages.ts'

interface Pages {
  nodes: readonly Reference[]
  endCursor?: string | null
  hasNextPage?: boolean
}

/**
 * A list that comes in pages, newest first. A further page goes to the end. The first page asked for again replaces
 * what it overlaps, and keeps the further pages that a person had opened below it.
 */
export function pages(keyArgs: string[]): FieldPolicy<Pages> {
  return {
    keyArgs,
    merge(existing, incoming, { args }: FieldFunctionOptions) {
      if (!existing) return incoming
      if (args?.['after']) {
        return {
          ...incoming,
          nodes: [...existing.nodes, ...incoming.nodes.filter(node => !holds(existing.nodes, node))],
        }
      }
      const last = incoming.nodes.at(-1)
      const place = last ? existing.nodes.findIndex(node => node.__ref === last.__ref) : -1
      const below = place < 0 ? [] : existing.nodes.slice(place + 1)
      if (below.length === 0) return incoming
      return { ...existing, nodes: [...incoming.nodes, ...below.filter(node => !holds(incoming.nodes, node))] }
    },
  }
}
