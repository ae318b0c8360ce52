import { describe, expect, it } from 'vitest'
import { comingDays } from '../../client/cases/coming-days.ts'
import type { DeadlineKey, PartyStatus } from '../../client/gql/graphql.ts'

const now = Date.parse('2027-03-01T12:00:00Z')

function days(statuses: PartyStatus[], deadlines: [DeadlineKey, string][]) {
  const of = {
    parties: statuses.map(status => ({ status })),
    deadlines: deadlines.map(([key, endsAt]) => ({ key, endsAt })),
  }
  return comingDays(of, now).map(({ endsAt, keys }) => [endsAt, ...keys])
}

describe('the days that count', () => {
  it('come in order, one line for each moment, and leave out what is over', () => {
    expect(
      days(
        ['TAKING_PART'],
        [
          ['FILE', '2027-04-16T23:59:00Z'],
          ['OFFER_EXPIRES', '2027-03-09T23:59:00Z'],
          ['AGREE', '2027-04-16T23:59:00Z'],
          ['SIGN', '2027-02-28T23:59:00Z'],
        ],
      ),
    ).toEqual([
      ['2027-03-09T23:59:00Z', 'OFFER_EXPIRES'],
      ['2027-04-16T23:59:00Z', 'FILE', 'AGREE'],
    ])
  })

  it('name the last day for an answer only while somebody has not answered', () => {
    const answer: [DeadlineKey, string][] = [['RESPOND_TO_INVITATION', '2027-03-09T23:59:00Z']]
    expect(days(['TAKING_PART', 'INVITED'], answer)).toHaveLength(1)
    expect(days(['TAKING_PART', 'TAKING_PART'], answer)).toHaveLength(0)
  })
})
