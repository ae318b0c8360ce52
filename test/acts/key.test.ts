import { describe, expect, it } from 'vitest'
import { makeKey } from '../../client/acts/key.ts'

describe('the key of an act', () => {
  it('stays the same while the same thing is tried again', () => {
    const keys = makeKey()
    expect(keys.key({ body: 'Hello' })).toBe(keys.key({ body: 'Hello' }))
  })

  it('is another one when anything was changed in between', () => {
    const keys = makeKey()
    expect(keys.key({ body: 'Hello' })).not.toBe(keys.key({ body: 'Hello!' }))
  })

  it('is another one for the same words said again after they arrived', () => {
    const keys = makeKey()
    const first = keys.key({ body: 'Yes' })
    keys.done()
    expect(keys.key({ body: 'Yes' })).not.toBe(first)
  })
})
