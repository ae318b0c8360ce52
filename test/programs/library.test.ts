import { expect, test } from 'vitest'
import { placeholdersIn, textsIn } from '../../server/programs/placeholders.ts'
import { comparePrograms } from '../../server/programs/compare-programs.ts'
import { contentLibrary } from '../../server/programs/content-library.ts'
import { contentKinds } from '../../server/programs/content.ts'
import { earlierPrograms, programLibrary } from '../../server/programs/library.ts'
import { at, ccr, lasc } from './unlike-programs.ts'

test('the programs of the five documents ship with the product', () => {
  expect(programLibrary.map(({ key, kind }) => [key, kind])).toEqual([
    ['lasc-small-claims', 'COURT'],
    ['la-unlawful-detainer', 'COURT'],
    ['ccr', 'COURT'],
    ['ccr-community', 'COMMUNITY'],
    ['orange-small-claims', 'COURT'],
    ['santa-clara-small-claims', 'COURT'],
    ['santa-clara-remote-mediation', 'COURT'],
  ])
})

const programOf = (key: string) =>
  at(
    programLibrary.filter(one => one.key === key),
    0,
  )

test('they differ where the documents differ', () => {
  const keys = ['ccr', 'orange-small-claims', 'santa-clara-small-claims'].map(programOf)
  expect(keys.map(of => of.filingActor)).toEqual(['PROGRAM', 'PARTIES', 'SYSTEM'])
  expect(keys.map(of => of.signatureMethod)).toEqual(['ESIGN', 'WET_PRINTED', 'ESIGN'])
  expect(keys.map(of => of.neutral.mode)).toEqual(['AUTO', 'ON_REQUEST', 'AUTO'])
  expect(keys.map(of => of.neutral.mayPropose)).toEqual([false, true, false])
  expect(keys.map(of => of.initiation)).toEqual(['EITHER', 'CREATOR', 'COURT_REFERRAL'])
  expect(keys.map(of => at(of.caseTypes, 0).attorneys)).toEqual(['FOR_OR_WITH', 'NONE', 'NONE'])
  expect(keys.map(of => of.thirdPersons.observer)).toEqual([true, false, true])
  expect(programOf('ccr').caseTypes.map(({ key }) => key)).toEqual([
    'SMALL_CLAIMS',
    'UNLAWFUL_DETAINER',
    'CIVIL_HARASSMENT',
  ])
  const visibility = programLibrary.map(of => at(of.caseTypes, 0).agreementVisibility)
  expect(new Set(visibility)).toEqual(
    new Set(['PUBLIC_ON_FILING', 'STATUTORY_RESTRICTED', 'PRIVATE', 'PRIVATE_UNLESS_ALL_CONSENT']),
  )
  expect(programOf('la-unlawful-detainer').organisations.map(({ key }) => key)).toEqual(['dcba', 'ccr'])
})

test('what the documents prescribe stands as it is written', () => {
  const orange = programOf('orange-small-claims')
  expect(orange.notices.noAgreement?.en).toContain(
    'you need to attend your hearing. Bring all of your evidence with you.',
  )
  expect(programOf('ccr').whoCanRead?.en).toContain(
    'The mediation space is private to you, the other party, the mediator and the system administrator.',
  )
  expect(programOf('santa-clara-remote-mediation').confidentiality.notice.text.en).toContain(
    'will not be made part of the public record, unless everyone agrees',
  )
})

test('no number of a form stands here that was not verified', () => {
  const numbers = programLibrary.flatMap(({ filing }) => filing.forms.flatMap(({ number }) => number ?? []))
  expect([...new Set(numbers)].sort()).toEqual(['CIV-110', 'CM-200', 'EJ-100', 'L-1152', 'UD-115'])
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

test('all programs say that an agreement is binding, enforceable and admissible', () => {
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

test('content is written in both languages, with its date, and the community program keeps its own words', () => {
  for (const { program: key, items } of contentLibrary) {
    const kinds = new Set(items.map(({ kind }) => kind))
    for (const kind of contentKinds) expect([key, kinds.has(kind)]).toEqual([key, true])
    const same = [...textsIn(items)].filter(({ text }) => text.en === text.es)
    expect(same.map(({ text }) => text.en)).toEqual([])
  }
  const community = contentLibrary.find(one => one.program === 'ccr-community')
  const court = /\b(court|courts|hearing|trial|judge|judgment|plaintiff|defendant|jurisdiction|664)\b/i
  expect([...textsIn(community?.items)].filter(({ text }) => court.test(text.en))).toEqual([])
  // Landlords and tenants get help of their own, plaintiffs and defendants a worksheet of their own.
  const evictions = contentLibrary.find(one => one.program === 'la-unlawful-detainer')?.items ?? []
  const helpFor = (side: 'PLAINTIFF' | 'DEFENDANT', kind: string) =>
    evictions.filter(item => item.kind === kind && item.sides.includes(side)).map(({ key }) => key)
  expect(helpFor('PLAINTIFF', 'RESOURCE')).toEqual(['landlord-protections'])
  expect(helpFor('DEFENDANT', 'RESOURCE')).toEqual(['stay-housed', 'tenant-protections'])
  expect([helpFor('PLAINTIFF', 'WORKSHEET'), helpFor('DEFENDANT', 'WORKSHEET')].flat()).toHaveLength(2)
})

test('the six questions to oneself stand as Orange County asks them', () => {
  const items = contentLibrary.find(one => one.program === 'orange-small-claims')?.items ?? []
  const asked = items.filter(({ kind }) => kind === 'QUESTION').map(({ title }) => title.en)
  expect(asked).toHaveLength(6)
  expect(asked[0]).toBe('What specifically concerns me about this conflict?')
})

test('what was published before still reads, and is not forgotten', () => {
  expect(earlierPrograms.map(({ key, version }) => [key, version])).toEqual([
    ['lasc-small-claims', 1],
    ['ccr-community', 1],
    ['santa-clara-remote-mediation', 1],
  ])
  const before = at(earlierPrograms, 0)
  const paths = comparePrograms(before, lasc).map(({ path }) => path)
  expect(paths).toContain('deadlines[FILE].consequence.en')
  expect(paths).not.toContain('fee.en')
  expect(comparePrograms(before, { ...before, fee: { en: 'Five dollars.', es: before.fee.es } })).toEqual([
    { path: 'fee.en', before: before.fee.en, after: 'Five dollars.' },
  ])
})

test('default and cure clauses name their terms and their time', () => {
  expect(placeholdersIn(lasc.clauses.default.ACCELERATE.es)).toEqual(['termNumbers'])
  expect(placeholdersIn(lasc.clauses.cure.text.es)).toEqual(['cureDays'])
})
