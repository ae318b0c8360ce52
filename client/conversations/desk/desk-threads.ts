import { graphql } from '../../gql/gql.ts'
import type { DeskThreadsFragment } from '../../gql/graphql.ts'

/** Every conversation of a case, as its neutral sees them. */
export const deskThreadsFragment = graphql(`
  fragment DeskThreads on Case {
    id
    parties {
      id
      name
      kind
      status
    }
    conversations {
      id
      kind
      partyId
      unread
      ...ThreadConversation
    }
    ...ThreadCase
  }
`)

type DeskConversation = DeskThreadsFragment['conversations'][number]
type DeskParty = DeskThreadsFragment['parties'][number]

/** One column of the desk: a conversation, or the place where a party's private one will be. */
export type DeskColumn =
  | { kind: 'joint'; id: string; conversation: DeskConversation }
  | { kind: 'private'; id: string; conversation: DeskConversation; party: DeskParty | undefined }
  | { kind: 'unopened'; id: string; party: DeskParty }

/**
 * Private with the first party, everyone, private with the others: the parties sit on both sides of the joint
 * conversation. A party that has not opened its private conversation has its place there all the same.
 */
export function deskColumns({
  parties,
  conversations,
}: Pick<DeskThreadsFragment, 'parties' | 'conversations'>): DeskColumn[] {
  const joint = conversations
    .filter(({ kind }) => kind === 'JOINT')
    .map((conversation): DeskColumn => ({ kind: 'joint', id: conversation.id, conversation }))
  const sides = parties.flatMap((party): DeskColumn[] => {
    const own = conversations.filter(({ kind, partyId }) => kind === 'PRIVATE' && partyId === party.id)
    if (own.length > 0) return own.map(conversation => ({ kind: 'private', id: conversation.id, conversation, party }))
    return party.status === 'DECLINED' || party.status === 'WITHDRAWN'
      ? []
      : [{ kind: 'unopened', id: party.id, party }]
  })
  return [...sides.slice(0, 1), ...joint, ...sides.slice(1)]
}

export function privateIdsOf({ conversations }: Pick<DeskThreadsFragment, 'conversations'>): string[] {
  return conversations.filter(({ kind }) => kind === 'PRIVATE').map(({ id }) => id)
}
