import { expect, test } from 'vitest'
import { placeholdersIn, textsIn } from '../../server/programs/placeholders.ts'
import { programLibrary } from '../../server/programs/library.ts'
import { ccr, lasc } from './unlike-programs.ts'

test('two unlike programs ship with the product', () => {
  expect(programLibrary.map(({ key, kind }) => [key, kind])).toEqual([
    ['lasc-small-claims', 'COURT'],
    ['ccr-community', 'COMMUNITY'],
  ])
})

test("the court's words stand exactly, in every language", () => {
  for (const text of Object.values(lasc.notices.someDoNotParticipate ?? {}))
    expect(text).toContain('ALL PARTIES MUST ATTEND THEIR HEARING OR TRIAL.')
  for (const notice of [lasc.notices.deadlineExpired, lasc.notices.mustAttend])
    for (const text of Object.values(notice ?? {}))
      expect(text).toContain('ALL PARTIES MUST ATTEND THE HEARING OR TRIAL.')
  expect(lasc.notices.someDoNotParticipate?.en).toBe('ALL PARTIES MUST ATTEND THEIR HEARING OR TRIAL.')
  expect(lasc.notices.deadlineExpired?.en).toBe('ALL PARTIES MUST ATTEND THE HEARING OR TRIAL.')
})

test('both programs say that an agreement is binding, enforceable and admissible', () => {
  for (const { clauses } of programLibrary) {
    expect(clauses.binding?.en).toContain('binding, enforceable and admissible')
    expect(clauses.binding?.es).toContain('obligatorio, exigible y admisible')
  }
})

test('the community program holds no word of a court in any language', () => {
  const court =
    /\b(court|courts|hearing|trial|judge|judgment|filing|filed|plaintiff|defendant|dismiss\w*|jurisdiction|664)\b/i
  const corte =
    /\b(cortes?|audiencia|juicio|juez|jueces|fallo|demandad[oa]s?|demandantes?|desestim\w*|jurisdicción|664)\b/i
  const texts = [...textsIn(ccr)]
  expect(texts.length).toBeGreaterThan(20)
  expect(texts.filter(({ text }) => court.test(text.en) || corte.test(text.es)).map(({ path }) => path)).toEqual([])
})

test('no text is left in English where Spanish belongs', () => {
  const same = programLibrary.flatMap(program => [...textsIn(program)].filter(({ text }) => text.en === text.es))
  expect(same.map(({ path }) => path)).toEqual([])
})

test('default and cure clauses name their terms and their time', () => {
  expect(placeholdersIn(lasc.clauses.default.ACCELERATE.es)).toEqual(['termNumbers'])
  expect(placeholdersIn(lasc.clauses.cure.text.es)).toEqual(['cureDays'])
})
