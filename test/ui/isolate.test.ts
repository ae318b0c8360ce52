import { describe, expect, it } from 'vitest'
import { isolate, sideBySide } from '../../client/locales/isolate.ts'

describe('a name that runs from right to left', () => {
  it('is kept in one piece within a sentence that runs from left to right', () => {
    expect(`Ana owes ${isolate('مريم')} $300`).toBe('Ana owes \u2068مريم\u2069 $300')
    expect(isolate('דנה כהן')).toBe('\u2068דנה כהן\u2069')
  })

  it('leaves other names as they were typed', () => {
    expect(isolate('María Núñez')).toBe('María Núñez')
    expect(sideBySide(['Ana Silva', 'מרים'])).toBe('Ana Silva / \u2068מרים\u2069')
  })
})
