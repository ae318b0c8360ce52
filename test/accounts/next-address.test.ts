import { describe, expect, it } from 'vitest'
import { nextAddress } from '../../client/layout/next-address.ts'

describe('where one goes after signing in', () => {
  it('is where one wanted to go', () => {
    expect(nextAddress('?next=%2Fcases%2F1%3Fa%3Db')).toBe('/cases/1?a=b')
  })

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])(
    'is never %j',
    next => {
      expect(nextAddress(`?next=${encodeURIComponent(next)}`)).toBe('/')
    },
  )
})
