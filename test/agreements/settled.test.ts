import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../../server/agreements/settled.ts'
import type { Side } from '../../server/programs/program.ts'

const party = (id: string, side: Side, status: 'TAKING_PART' | 'WITHDRAWN' | 'DECLINED' = 'TAKING_PART') => ({
  id,
  side,
  status,
})

describe('whether a case is settled', () => {
  const two = [party('a', 'PLAINTIFF'), party('b', 'DEFENDANT')]
  const three = [...two, party('c', 'DEFENDANT')]

  it('is a question of every two opposing parties', () => {
    expect(outcomeOf(two, [])).toBeNull()
    expect(outcomeOf(two, [['a', 'b']])).toBe('AGREEMENT')
    expect(outcomeOf(three, [['a', 'b']])).toBeNull()
    expect(
      outcomeOf(three, [
        ['a', 'b'],
        ['c', 'a'],
      ]),
    ).toBe('AGREEMENT')
    expect(outcomeOf(three, [['a', 'b', 'c']])).toBe('AGREEMENT')
  })

  it('does not ask for an agreement between parties of one side', () => {
    expect(outcomeOf(three, [['b', 'c']])).toBeNull()
  })

  it('is partial where somebody left without an agreement', () => {
    const left = [...two, party('c', 'DEFENDANT', 'DECLINED')]
    expect(outcomeOf(left, [['a', 'b']])).toBe('PARTIAL')
    expect(outcomeOf(left, [])).toBeNull()
  })

  it('in a community case asks everybody', () => {
    const neighbours = [party('a', 'PARTICIPANT'), party('b', 'PARTICIPANT'), party('c', 'PARTICIPANT')]
    expect(outcomeOf(neighbours, [['a', 'b']])).toBeNull()
    expect(outcomeOf(neighbours, [['a', 'b', 'c']])).toBe('AGREEMENT')
  })
})
