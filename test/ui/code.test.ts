import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupCode, normaliseCode } from '../../client/ui/code.ts'

describe('a code can be typed as it was printed, read aloud or pasted', () => {
  it.each([
    ['123 456', '123456'],
    ['123-456', '123456'],
    ['Your code is 123456.', '123456'],
    ['1234567', '123456'],
  ])('%s', (typed, code) => {
    expect(normaliseCode(typed, 'digits', 6)).toBe(code)
  })

  it('takes small letters and any separator', () => {
    expect(normaliseCode(' k7qm x2–ab ', 'letters', 8)).toBe('K7QMX2AB')
  })

  it('shows groups as far as they are typed', () => {
    expect(groupCode('12345', 'digits', [3, 3])).toBe('123 45')
    expect(groupCode('K7QMX2AB', 'letters', [4, 4])).toBe('K7QM-X2AB')
    expect(groupCode('', 'digits', [3, 3])).toBe('')
  })

  it('loses nothing by being shown in groups', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{0,8}$/), code => {
        expect(normaliseCode(groupCode(code, 'letters', [4, 4]), 'letters', 8)).toBe(code)
      }),
    )
  })
})
