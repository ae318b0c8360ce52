/** Documents and variables at random: words of GraphQL in any order, and brackets that close. */
import * as fc from 'fast-check'

const words = fc.constantFrom(
  'viewer',
  'case',
  'myCases',
  'nodes',
  'id',
  'query',
  'mutation',
  'subscription',
  'fragment',
  'on',
  'Query',
  'Viewer',
  '__typename',
  '__schema',
  'types',
  'name',
  '$id',
  'ID!',
  'first',
  'true',
  'null',
  '...',
  '@include(if: true)',
  '@skip(if: $x)',
  'changes',
  'sendMessage',
  'input',
  'F',
  '__type(name: "Case")',
  'Int',
  'offers',
)
const marks = fc.constantFrom(
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '=',
  '|',
  '&',
  '@',
  '"',
  '"""',
  '#',
  ',',
  '\n',
  ' ',
  '-1',
  '1e9',
  '99999999999999999999',
  '"\\u{0}"',
  '\\',
  '$',
  '.',
  '..',
  '\u{d800}',
  '\0',
  '\u{2028}',
)
export const soup = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: words },
      { weight: 3, arbitrary: marks },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(' '))

/** Brackets that close, so that more of them reach the rules of the schema. */
export const { document } = fc.letrec<{ document: string; selection: string }>(tie => ({
  document: fc
    .tuple(
      fc.constantFrom('', 'query ', 'query Q ', 'mutation ', 'subscription ', 'fragment F on Viewer '),
      tie('selection'),
    )
    .map(([kind, selection]) => kind + selection),
  selection: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant('{ id }'),
    fc
      .array(
        fc
          .tuple(
            words,
            fc.constantFrom('', '(id: "x")', '(first: 3)', '(input: {})', '(id: $id)', ' @include(if: true)'),
            fc.option(tie('selection'), { nil: '' }),
          )
          .map(parts => parts.join('')),
        { minLength: 1, maxLength: 4 },
      )
      .map(fields => `{ ${fields.join(' ')} }`),
  ),
}))
export const value = fc.jsonValue({ maxDepth: 4 })
export const variables = fc.oneof(value, fc.record({ id: value, input: value, first: value, x: value }))
