import { describe, expect, it } from 'vitest'
import { firstUnread } from '../../client/conversations/first-unread.ts'
import { shortName } from '../../client/conversations/short-names.ts'
import { dayIn, threadItems, type Said } from '../../client/conversations/thread-items.ts'

const zone = 'America/Los_Angeles'
const said = (id: string, seatId: string, sentAt: string, stamp: Said['stamp'] = 'NEGOTIATION'): Said => ({
  id,
  seatId,
  sentAt,
  stamp,
})
const kinds = (messages: Said[], firstUnreadId?: string) =>
  threadItems(messages, { timeZone: zone, firstUnreadId }).map(item =>
    item.kind === 'message' ? `${item.message.id}${item.follows ? '+' : ''}` : item.kind,
  )

describe('the lines of a thread', () => {
  it('begin a day at midnight in the zone of the program, not of the reader', () => {
    const messages = [said('a', 'ana', '2027-02-19T07:59:00Z'), said('b', 'ana', '2027-02-19T08:00:00Z')]
    expect(kinds(messages)).toEqual(['day', 'stamp', 'a', 'day', 'b'])
    expect(dayIn(zone, '2027-02-19T07:59:00Z')).toBe('2027-02-18')
  })

  it('mark where negotiation becomes mediation, once', () => {
    const messages = [
      said('a', 'ana', '2027-02-19T18:00:00Z'),
      said('b', 'mira', '2027-02-19T18:01:00Z', 'MEDIATION'),
      said('c', 'ana', '2027-02-19T18:20:00Z', 'MEDIATION'),
    ]
    expect(kinds(messages)).toEqual(['day', 'stamp', 'a', 'stamp', 'b', 'c'])
  })

  it('join what one person says in one breath, and nothing else', () => {
    const messages = [
      said('a', 'ana', '2027-02-19T18:00:00Z'),
      said('b', 'ana', '2027-02-19T18:04:59Z'),
      said('c', 'ana', '2027-02-19T18:10:00Z'),
      said('d', 'bruno', '2027-02-19T18:10:10Z'),
    ]
    expect(kinds(messages)).toEqual(['day', 'stamp', 'a', 'b+', 'c', 'd'])
  })

  it('show where reading stopped, and begin a new group there', () => {
    const messages = [said('a', 'ana', '2027-02-19T18:00:00Z'), said('b', 'ana', '2027-02-19T18:01:00Z')]
    expect(kinds(messages, 'b')).toEqual(['day', 'stamp', 'a', 'unread', 'b'])
  })
})

describe('the first unread message', () => {
  const messages = [
    { id: 'a', seatId: 'bruno' },
    { id: 'b', seatId: 'ana' },
    { id: 'c', seatId: 'bruno' },
  ]

  it('is the first of others after the last one read', () => {
    expect(firstUnread({ unread: 1, readUpTo: 'a' }, messages, 'ana')).toBe('c')
    expect(firstUnread({ unread: 2, readUpTo: null }, messages, 'ana')).toBe('a')
  })

  it('is none when nothing is unread', () => {
    expect(firstUnread({ unread: 0, readUpTo: null }, messages, 'ana')).toBeUndefined()
  })
})

describe('a short name', () => {
  const mira = { name: 'Mira Cho', isPerson: true }

  it('is the first name of a person and the whole name of a firm', () => {
    const firm = { name: 'Oak Street Homes LLC', isPerson: false }
    expect(shortName(mira, [mira, firm])).toBe('Mira')
    expect(shortName(firm, [mira, firm])).toBe('Oak Street Homes LLC')
  })

  it('is the whole name when another person there is called the same', () => {
    expect(shortName(mira, [mira, { name: 'Mira Lopez', isPerson: true }])).toBe('Mira Cho')
  })
})
