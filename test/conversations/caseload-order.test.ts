import { describe, expect, it } from 'vitest'
import { inOrder, passes } from '../../client/conversations/caseload/caseload-order.ts'
import { deskColumns } from '../../client/conversations/desk/desk-threads.ts'

type Card = Parameters<typeof passes>[0]

const card = (id: string, some: Partial<Card> = {}): Card => ({
  id,
  title: id,
  partyNames: [id],
  unread: 0,
  waitingFor: 'OTHERS',
  openOffers: 0,
  quietDays: 0,
  status: 'ACTIVE',
  nextDeadline: null,
  ...some,
})
const by = (day: string): Card['nextDeadline'] => ({
  key: 'AGREE',
  on: day,
  endsAt: `${day}T07:59:59Z`,
  timeZone: 'America/Los_Angeles',
})
const ids = (cards: Card[]) => cards.map(({ id }) => id)

describe('a caseload', () => {
  it('puts first what waits for the reader, then what is unread, then the nearest deadline', () => {
    const cards = [
      card('none'),
      card('late', { nextDeadline: by('2027-03-01') }),
      card('soon', { nextDeadline: by('2027-02-22') }),
      card('unread', { unread: 2 }),
      card('yours', { waitingFor: 'YOU' }),
      card('closed', { status: 'CLOSED', waitingFor: 'YOU', unread: 9 }),
    ]
    expect(ids(inOrder(cards, 'first', 'en-US'))).toEqual(['yours', 'unread', 'soon', 'late', 'none', 'closed'])
  })

  it('keeps equal cases in the same order, whatever order they come in', () => {
    const cards = [card('b', { quietDays: 3 }), card('a', { quietDays: 3 }), card('c', { quietDays: 8 })]
    expect(ids(inOrder(cards, 'quiet', 'en-US'))).toEqual(['c', 'a', 'b'])
    expect(ids(inOrder(cards.toReversed(), 'quiet', 'en-US'))).toEqual(['c', 'a', 'b'])
  })

  it('counts a case as quiet only while it is open', () => {
    expect(passes(card('a', { quietDays: 6 }), 'quiet')).toBe(true)
    expect(passes(card('a', { quietDays: 6, status: 'CLOSED' }), 'quiet')).toBe(false)
  })
})

describe('the desk', () => {
  const party = (id: string, status: 'TAKING_PART' | 'WITHDRAWN' = 'TAKING_PART') => ({
    id,
    name: id,
    kind: 'PERSON' as const,
    status,
  })
  const conversation = (id: string, kind: 'JOINT' | 'PRIVATE', partyId: string | null) => ({
    id,
    kind,
    partyId,
    unread: 0,
  })

  it('sets the parties on both sides of the joint conversation', () => {
    const columns = deskColumns({
      parties: [party('ana'), party('bruno')],
      conversations: [
        conversation('j', 'JOINT', null),
        conversation('pb', 'PRIVATE', 'bruno'),
        conversation('pa', 'PRIVATE', 'ana'),
      ],
    })
    expect(columns.map(({ id }) => id)).toEqual(['pa', 'j', 'pb'])
  })

  it('keeps a place for a private conversation that is not open yet, but not for a party that left', () => {
    const columns = deskColumns({
      parties: [party('ana'), party('bruno'), party('carl', 'WITHDRAWN')],
      conversations: [conversation('j', 'JOINT', null)],
    })
    expect(columns.map(({ kind }) => kind)).toEqual(['unopened', 'joint', 'unopened'])
  })
})
