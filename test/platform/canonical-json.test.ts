import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../server/platform/canonical-json.ts'

const value = fc.letrec<{ any: unknown }>(tie => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('any')),
    fc.dictionary(fc.string({ unit: 'grapheme-ascii' }), tie('any')),
  ),
})).any

/** The same value with the keys of every object in the opposite order. */
function turned(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(turned)
  if (typeof given !== 'object' || given === null) return given
  return Object.fromEntries(
    Object.entries(given)
      .toReversed()
      .map(([key, entry]) => [key, turned(entry)]),
  )
}

test('keys stand in the order of their UTF-16 units, without spaces', () => {
  expect(canonicalJson({ b: 1, a: [true, null, 'x'], é: 2, B: {}, '10': 0, '9': 0 })).toBe(
    '{"10":0,"9":0,"B":{},"a":[true,null,"x"],"b":1,"é":2}',
  )
  // RFC 8785, 3.2.3: the emoji begins with a high surrogate and so stands before U+FF21.
  expect(canonicalJson({ '\uff21': 1, '\u{1f600}': 2 })).toBe('{"\u{1f600}":2,"\uff21":1}')
})

test('two spellings of one word are one text', () => {
  expect(canonicalJson('Jose\u0301')).toBe(canonicalJson('José'))
  expect(canonicalJson({ 'cafe\u0301': 1, cafz: 2 })).toBe(canonicalJson({ cafz: 2, café: 1 }))
})

test('the order of keys changes nothing, and what is written reads again as the same value', () => {
  fc.assert(
    fc.property(value, given => {
      const text = canonicalJson(given)
      expect(canonicalJson(turned(given))).toBe(text)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }),
  )
})

test('minus nought is nought', () => {
  expect(canonicalJson(-0)).toBe('0')
})

test.each([
  ['a part of a cent', { amountCents: 0.5 }, '$.amountCents is not a whole number'],
  ['a number that is none', [Number.NaN], '$[0] is not a whole number'],
  ['a number too large to be exact', 2 ** 53, '$ is not a whole number'],
  ['what is left out', { note: undefined }, '$.note has no canonical form: undefined'],
  ['a hole in a list', Array(1), '$[0] has no canonical form: undefined'],
  ['a date', { at: new Date(0) }, '$.at has no canonical form: object'],
  ['a large integer', 1n, '$ has no canonical form: bigint'],
  ['half a character', 'a\ud800', '$ holds half a character'],
  ['a key twice after normalising', { 'e\u0301': 1, é: 2 }, '$ has the key "é" twice'],
])('%s is refused with its place', (_, given, message) => {
  expect(() => canonicalJson(given)).toThrow(message)
})
