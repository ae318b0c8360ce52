import { gql } from '@apollo/client'
import { describe, expect, it } from 'vitest'
import { makeCache } from '../../client/cache.ts'
import type { MessagePartsFragment } from '../../client/gql/graphql.ts'
import { addMessage } from '../../client/live/hear-message.ts'

const thread = gql`
  query Thread($before: String) {
    conversation(id: "joint") {
      id
      unread
      messages(last: 3, before: $before) {
        nodes {
          id
          body
        }
        startCursor
        hasPreviousPage
      }
    }
    case(id: "case") {
      id
      seats {
        id
        isYou
      }
    }
  }
`

function message(id: string, seatId = 'bruno'): MessagePartsFragment & { __typename: 'Message' } {
  return {
    __typename: 'Message',
    id,
    conversationId: 'joint',
    seatId,
    author: seatId,
    role: 'PARTY',
    body: `words of ${id}`,
    suggestsTerms: false,
    destroyedAt: null,
    stamp: 'NEGOTIATION',
    sentAt: '2027-02-01T10:00:00Z',
    key: `key of ${id}`,
    evidence: [],
  }
}

function page(ids: string[], before: string | undefined, hasPreviousPage: boolean) {
  const nodes = ids.map(id => ({ __typename: 'Message', id, body: `words of ${id}` }))
  const messages = { __typename: 'MessageConnection', nodes, startCursor: ids[0] ?? null, hasPreviousPage }
  const seats = ['ana', 'bruno'].map(id => ({ __typename: 'Seat', id, isYou: id === 'ana' }))
  return {
    query: thread,
    variables: { before },
    data: {
      conversation: { __typename: 'Conversation', id: 'joint', unread: 0, messages },
      case: { __typename: 'Case', id: 'case', seats },
    },
  }
}

interface Thread {
  conversation: {
    unread: number
    messages: { nodes: { id: string }[]; startCursor: string | null; hasPreviousPage: boolean }
  }
}

function open(ids: string[], hasPreviousPage = true) {
  const cache = makeCache()
  cache.writeQuery(page(ids, undefined, hasPreviousPage))
  const shown = () => {
    const data = cache.readQuery<Thread>({ query: thread })
    if (!data) throw new Error('nothing is shown')
    const { unread, messages } = data.conversation
    return {
      unread,
      ids: messages.nodes.map(node => node.id),
      start: messages.startCursor,
      more: messages.hasPreviousPage,
    }
  }
  return { cache, shown }
}

describe('a message that arrives', () => {
  it('stands at the end of its conversation and counts as unread', () => {
    const { cache, shown } = open(['m1', 'm2'])
    addMessage(cache, message('m3'))
    expect(shown()).toMatchObject({ ids: ['m1', 'm2', 'm3'], unread: 1 })
  })

  it('changes nothing when it comes a second time', () => {
    const { cache, shown } = open(['m1'])
    addMessage(cache, message('m2'))
    addMessage(cache, message('m2'))
    expect(shown()).toMatchObject({ ids: ['m1', 'm2'], unread: 1 })
  })

  it('is not unread when the viewer wrote it', () => {
    const { cache, shown } = open(['m1'])
    addMessage(cache, message('m2', 'ana'))
    expect(shown()).toMatchObject({ ids: ['m1', 'm2'], unread: 0 })
  })

  it('is kept while the page is asked for again', () => {
    const { cache, shown } = open(['m1', 'm2'])
    addMessage(cache, message('m3'))
    cache.writeQuery(page(['m2', 'm3', 'm4'], undefined, true))
    expect(shown().ids).toEqual(['m1', 'm2', 'm3', 'm4'])
  })
})

describe('the pages of a history', () => {
  it('put older messages in front and remember where the history goes on', () => {
    const { cache, shown } = open(['m4', 'm5'])
    cache.writeQuery(page(['m2', 'm3'], 'm4', false))
    expect(shown()).toMatchObject({ ids: ['m2', 'm3', 'm4', 'm5'], start: 'm2', more: false })
    cache.writeQuery(page(['m4', 'm5', 'm6'], undefined, true))
    expect(shown()).toMatchObject({ ids: ['m2', 'm3', 'm4', 'm5', 'm6'], start: 'm2', more: false })
  })

  it('begin anew after a gap, rather than miss what lies between', () => {
    const { cache, shown } = open(['m1', 'm2'])
    cache.writeQuery(page(['m8', 'm9'], undefined, true))
    expect(shown()).toMatchObject({ ids: ['m8', 'm9'], start: 'm8', more: true })
  })
})
