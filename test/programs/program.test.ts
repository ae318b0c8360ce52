import { expect, test } from 'vitest'
import { ProgramError, readProgram } from '../../server/programs/program.ts'
import { at, ccr, fileOf, housingLike, lasc, orangeLike, santaClaraLike } from './unlike-programs.ts'

type File = Record<string, unknown>

/** What is wrong with a program after one change, a line for each problem. */
function problemsAfter(change: (file: File & ReturnType<typeof fileOf>) => void, start = lasc): string[] {
  const file: File & ReturnType<typeof fileOf> = { ...fileOf(start) }
  change(file)
  try {
    readProgram(file)
    return []
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error
    return error.message.split('\n').slice(1)
  }
}

test('programs of five kinds are read from data alone', () => {
  expect([lasc, ccr, orangeLike, santaClaraLike, housingLike].map(program => program.key)).toHaveLength(5)
})

test('a program that was read reads again as the same program', () => {
  expect(readProgram(JSON.parse(JSON.stringify(lasc)))).toEqual(lasc)
})

test('a file that is no object is refused with a sentence', () => {
  for (const nothing of [null, 'a program', [], 7]) expect(() => readProgram(nothing)).toThrow(ProgramError)
  expect(() => readProgram({})).toThrow('key: is missing')
})

test('a missing translation is named by language and key', () => {
  expect(problemsAfter(file => Reflect.deleteProperty(file.clauses.binding ?? {}, 'es'))).toEqual([
    'missing translation es of clauses.binding',
  ])
  expect(problemsAfter(file => (at(file.caseTypes, 0).label.es = ' '))).toEqual([
    'missing translation es of caseTypes[0].label',
  ])
})

test('every problem is listed, not only the first', () => {
  const problems = problemsAfter(file => {
    file.timeZone = 'America/Nowhere'
    file.support.email = 'nobody'
    Object.assign(file, { colour: 'blue' })
  })
  expect(problems).toHaveLength(3)
  expect(problems.join('\n')).toContain('timeZone: is not a time zone such as America/Los_Angeles')
  expect(problems.join('\n')).toContain('the file: has keys that mean nothing here: colour')
})

test('a program that speaks only English needs no Spanish', () => {
  const file: unknown = JSON.parse(JSON.stringify(lasc), (key, value: unknown) => (key === 'es' ? undefined : value))
  const english = readProgram({ ...(file as object), languages: ['en'] })
  expect(english.clauses.binding).toEqual({ en: lasc.clauses.binding?.en, es: lasc.clauses.binding?.en })
})

test('the controlling language is one that the program speaks', () => {
  expect(problemsAfter(file => (file.languages = ['es']))).toEqual([
    'controllingLanguage: must be one of the languages of the program',
  ])
})

test('a deadline on the wrong side of its anchor is refused', () => {
  expect(problemsAfter(file => (at(file.deadlines, 1).offset = 2))).toEqual([
    'deadlines[1].offset: is on the wrong side of its anchor: it must be below 0, before the hearing',
  ])
  expect(problemsAfter(file => (at(file.deadlines, 0).offset = -14))).toEqual([
    'deadlines[0].offset: is on the wrong side of its anchor: it must be above 0, after INVITED',
  ])
})

test('a deadline before the hearing never rolls towards the hearing', () => {
  expect(problemsAfter(file => (at(file.deadlines, 1).roll = 'FORWARD'))).toEqual([
    'deadlines[1].roll: must not be FORWARD: that is towards the hearing',
  ])
})

test('a deadline stands once', () => {
  expect(problemsAfter(file => (at(file.deadlines, 2).key = 'AGREE'))).toEqual([
    'deadlines[2].key: AGREE is named twice',
  ])
})

test('a court program without the binding clause is refused', () => {
  expect(problemsAfter(file => (file.clauses.binding = null))).toEqual([
    'clauses.binding: is missing: a court program needs the clause that the agreement is binding (EC 1123)',
  ])
})

test('a community program may choose a form that does not bind, but never both forms', () => {
  const text = { en: 'This is a plan, not a contract.', es: 'Esto es un plan, no un contrato.' }
  expect(problemsAfter(file => Object.assign(file.clauses, { binding: null, nonBinding: text }), ccr)).toEqual([])
  expect(problemsAfter(file => (file.clauses.nonBinding = text), ccr)).toHaveLength(1)
  expect(problemsAfter(file => (file.clauses.binding = null), ccr)).toHaveLength(1)
})

test('a court program needs its court and its must-attend words', () => {
  expect(problemsAfter(file => (file.court = null)).join()).toContain('court: is missing: a court program needs it')
  expect(problemsAfter(file => (file.notices.deadlineExpired = null))).toEqual([
    'notices.deadlineExpired: is missing: a court program needs it',
  ])
})

test('a community program has nothing of a court', () => {
  const problems = problemsAfter(file => {
    file.filingActor = 'PROGRAM'
    file.hearingVacatedOn = 'COURT_NOTICE'
    file.caseTypes = [{ ...at(fileOf(lasc).caseTypes, 0) }]
    file.deadlines.push({
      key: 'FILE',
      anchor: 'HEARING',
      offset: -2,
      unit: 'COURT_DAY',
      roll: 'BACKWARD',
      consequence: null,
    })
  }, ccr)
  for (const key of ['filingActor', 'hearingVacatedOn', 'caseTypes[0].key', 'deadlines[2].anchor', 'deadlines[2].unit'])
    expect(problems.some(problem => problem.startsWith(`${key}:`))).toBe(true)
})

test('a clause that a case type can call for must be there', () => {
  expect(
    problemsAfter(file => Reflect.deleteProperty(file.clauses.dispositions, 'DISMISSAL_WITHOUT_PREJUDICE')),
  ).toEqual(['clauses.dispositions.DISMISSAL_WITHOUT_PREJUDICE: is missing: SMALL_CLAIMS cases need it'])
  expect(problemsAfter(file => (file.clauses.retainedJurisdiction = null))).toEqual([
    'clauses.retainedJurisdiction: is missing: SMALL_CLAIMS cases need it',
  ])
  expect(problemsAfter(file => (at(file.caseTypes, 0).agreementVisibility = 'PRIVATE'))).toEqual([
    'clauses.publicRecord.PRIVATE: is missing: SMALL_CLAIMS cases need it',
  ])
})

test("civil harassment always needs the party's own signature", () => {
  const change = (file: ReturnType<typeof fileOf>) => (at(file.caseTypes, 1).partySignatureRequired = false)
  expect(problemsAfter(change, housingLike)).toHaveLength(1)
})

test('a hearing goes off by filing only under a named standing order', () => {
  expect(problemsAfter(file => (file.hearingVacatedOn = 'FILING_ACCEPTED'))).toEqual([
    'standingOrder: must name the order behind FILING_ACCEPTED, and only that',
  ])
})

test('placeholders stand only where assembly fills them, and alike in every language', () => {
  expect(problemsAfter(file => (file.fee.en += ' {courtName}'))).toEqual(['fee: cannot hold {courtName}'])
  expect(problemsAfter(file => (file.clauses.cure.text.en += ' {cureDay}'))).toEqual([
    'clauses.cure.text: cannot hold {cureDay}',
  ])
  expect(problemsAfter(file => (file.clauses.cure.text.es = 'Tres días.'))).toEqual([
    'clauses.cure.text: must hold the same placeholders in every language',
  ])
  expect(problemsAfter(file => (file.clauses.cure.text.en += ' {'))).toEqual([
    'clauses.cure.text: has a brace without its partner',
  ])
  expect(problemsAfter(file => (file.clauses.default.NONE.en += ' {courtName}'), ccr)).toEqual([
    'clauses.default.NONE: cannot hold {courtName}',
  ])
})

test('an offer is open by default no longer than it may be at most', () => {
  expect(problemsAfter(file => (file.offers.defaultDaysOpen = 31))).toEqual([
    'offers.defaultDaysOpen: must not be more than maxDaysOpen',
  ])
})
