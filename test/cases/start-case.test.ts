import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeFor, lastCode } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'
import { join, startCase, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { countRows, readCase } from './case-steps.ts'

let world: World
let ana: TestPerson, bruno: TestPerson
beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
})
afterAll(() => world.close())

const start = `mutation($input: StartCaseInput!) { startCase(input: $input) { id } }`
const bad = (changes: Record<string, unknown> = {}) => ({
  input: {
    key: key(),
    programKey: 'lasc-small-claims',
    caseType: 'SMALL_CLAIMS',
    side: 'PLAINTIFF',
    name: 'Ana Silva',
    story: 'He kept my deposit.',
    claimCents: 220_000,
    caseNumber: '27SC01482',
    hearing: { on: '2027-04-20', time: '08:30', department: 'Department 4' },
    others: [bruno1()],
    ...changes,
  },
})
const bruno1 = (changes: Record<string, unknown> = {}) => ({
  name: 'Bruno Reyes',
  side: 'DEFENDANT',
  email: 'bruno@demo.parley.example',
  ...changes,
})
const hearing = (changes: Record<string, unknown>) => ({ hearing: { on: '2027-04-20', ...changes } })
const family = '👩‍👩‍👧‍👦'

const refusals: [string, Record<string, unknown>, Record<string, unknown>][] = [
  ['no story', { story: '' }, { field: 'story', reason: 'REQUIRED' }],
  ['a story of blanks', { story: ' \n\t ' }, { field: 'story', reason: 'REQUIRED' }],
  [
    'a story of 20,000 characters',
    { story: 'x'.repeat(20_000) },
    { field: 'story', reason: 'TOO_LONG', max: 5_000, length: 20_000 },
  ],
  [
    'a story of one emoji too many',
    { story: '😀'.repeat(5_001) },
    { field: 'story', reason: 'TOO_LONG', max: 5_000, length: 5_001 },
  ],
  ['no name', { name: '  ' }, { field: 'name', reason: 'REQUIRED' }],
  ['a name of 201 characters', { name: 'n'.repeat(201) }, { field: 'name', reason: 'TOO_LONG', max: 200, length: 201 }],
  ['no name of the other party', { others: [bruno1({ name: '' })] }, { field: 'others[0].name', reason: 'REQUIRED' }],
  [
    'a name of 201 characters of a second party',
    { others: [bruno1(), bruno1({ name: 'ñ'.repeat(201) })] },
    { field: 'others[1].name', reason: 'TOO_LONG', max: 200 },
  ],
  ['no other party', { others: [] }, { field: 'others', reason: 'REQUIRED' }],
  [
    'more than ten parties',
    { others: Array.from({ length: 10 }, () => bruno1()) },
    { field: 'others', reason: 'TOO_LONG', max: 10 },
  ],
  ['a claim of nothing', { claimCents: 0 }, { field: 'claimCents', reason: 'AMOUNT_NOT_POSITIVE' }],
  ['a negative claim', { claimCents: -1 }, { field: 'claimCents', reason: 'AMOUNT_NOT_POSITIVE' }],
  [
    'a claim of a thousandth of a cent',
    { claimCents: 0.001 },
    { field: 'claimCents', reason: 'AMOUNT_NOT_WHOLE_CENTS' },
  ],
  ['a claim of 1e15', { claimCents: 1e15 }, { field: 'claimCents', reason: 'AMOUNT_TOO_LARGE', max: 1_000_000_000 }],
  [
    'one’s own address',
    { others: [bruno1({ email: 'ana@demo.parley.example' })] },
    { field: 'others[0].email', reason: 'EMAIL_IS_YOURS' },
  ],
  [
    'one’s own address, disguised',
    { others: [bruno1({ email: ' ANA@Demo.Parley.Example ' })] },
    { field: 'others[0].email', reason: 'EMAIL_IS_YOURS' },
  ],
  [
    'one address for two parties',
    { others: [bruno1(), bruno1({ name: 'Iris Chen', email: 'BRUNO@demo.parley.example' })] },
    { field: 'others[1].email', reason: 'EMAIL_TWICE' },
  ],
  ['a name that nobody can see', { name: '\u200b\u2060' }, { field: 'name', reason: 'REQUIRED' }],
  ['a story of control characters', { story: '\u0000\u0007' }, { field: 'story', reason: 'REQUIRED' }],
  ['a claim in words', { claimCents: 'much' }, { field: 'claimCents', reason: 'AMOUNT_NOT_WHOLE_CENTS' }],
  ['no address', { others: [bruno1({ email: '' })] }, { field: 'others[0].email', reason: 'EMAIL_INVALID' }],
  [
    'an address that is none',
    { others: [bruno1(), bruno1({ email: 'bruno at home' })] },
    { field: 'others[1].email', reason: 'EMAIL_INVALID' },
  ],
  ['a side of another kind of case', { side: 'PETITIONER' }, { field: 'side', reason: 'SIDE_INVALID' }],
  [
    'another’s side of another kind of case',
    { others: [bruno1({ side: 'PARTICIPANT' })] },
    { field: 'others[0].side', reason: 'SIDE_INVALID' },
  ],
  ['everybody on one side', { others: [bruno1({ side: 'PLAINTIFF' })] }, { field: 'others', reason: 'SIDE_INVALID' }],
  ['no case number', { caseNumber: null }, { field: 'caseNumber', reason: 'CASE_NUMBER_NEEDED' }],
  ['a case number of blanks', { caseNumber: '   ' }, { field: 'caseNumber', reason: 'CASE_NUMBER_NEEDED' }],
  [
    'a case number of 61 characters',
    { caseNumber: '7'.repeat(61) },
    { field: 'caseNumber', reason: 'TOO_LONG', max: 60 },
  ],
  ['a hearing of yesterday', hearing({ on: '2027-01-17' }), { field: 'hearing.on', reason: 'DATE_PAST' }],
  ['a hearing in a hundred years', hearing({ on: '2127-04-20' }), { field: 'hearing.on', reason: 'TOO_FAR' }],
  [
    'a hearing on no day of the calendar',
    hearing({ on: '2027-02-30' }),
    { field: 'hearing.on', reason: 'DATE_INVALID' },
  ],
  ['a hearing at 25 o’clock', hearing({ time: '25:00' }), { field: 'hearing.time', reason: 'TIME_INVALID' }],
  [
    'a department of 101 characters',
    hearing({ department: 'd'.repeat(101) }),
    { field: 'hearing.department', reason: 'TOO_LONG', max: 100 },
  ],
  [
    'a kind of case that the program does not take',
    { caseType: 'COMMUNITY' },
    { field: 'caseType', reason: 'UNKNOWN' },
  ],
  ['a key that is none', { key: 'x' }, { field: 'key', reason: 'KEY_INVALID' }],
]

describe('a case is not started', () => {
  it.each(refusals)(
    'with %s: the field and the reason are named, and nothing is half done',
    async (_what, changes, refusal) => {
      const before = await countRows(world)
      expect(await ana.refused(start, bad(changes))).toMatchObject({ code: 'BAD_INPUT', ...refusal })
      expect(await countRows(world)).toEqual(before)
    },
  )

  it('in a program that is not there', async () => {
    expect(await ana.refused(start, bad({ programKey: 'lasc' }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('by somebody who has not accepted the terms of confidentiality, and by nobody', async () => {
    const before = await countRows(world)
    expect(await world.anonymous().refused(start, bad())).toMatchObject({ code: 'SIGN_IN_NEEDED' })
    expect(await countRows(world)).toEqual(before)
    const fresh = world.anonymous()
    await fresh.do(`mutation($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { email } }`, {
      input: { email: 'fresh@example.org' },
    })
    const code = await lastCode(world, 'fresh@example.org')
    const answer = await fresh.do<{ signIn: { accessToken: string } }>(
      `mutation($input: SignInInput!) { signIn(input: $input) { accessToken } }`,
      {
        input: { email: 'fresh@example.org', code },
      },
    )
    fresh.token = answer.signIn.accessToken
    expect(await fresh.refused(start, bad())).toMatchObject({ code: 'TERMS_NOT_ACCEPTED' })
  })
})

describe('a case is started', () => {
  it('whole: parties, hearing, claim, an invitation by mail, and the starter’s own seat', async () => {
    const { id } = await startCase(world, ana, hearing({ time: '08:30', department: 'Department 4' }))
    expect(await readCase(ana, id)).toMatchObject({
      status: 'INVITED',
      outcome: null,
      caseNumber: '27SC01482',
      story: 'He kept my deposit.',
      claim: { amountCents: 220_000, currency: 'USD' },
      parties: [
        { name: 'Ana Silva', side: 'PLAINTIFF', kind: 'PERSON', status: 'JOINED', isYou: true },
        { name: 'Bruno Reyes', side: 'DEFENDANT', kind: 'PERSON', status: 'INVITED', isYou: false },
      ],
      hearing: {
        on: '2027-04-20',
        at: '2027-04-20T15:30:00.000Z',
        department: 'Department 4',
        source: 'PARTY',
        vacatedAt: null,
      },
      seats: [{ name: 'Ana Silva', role: 'PARTY', isYou: true }],
    })
    expect(await codeFor(world, 'bruno')).toMatch(/^([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}$/)
  })

  it.each([
    ['200 emoji', '😀'.repeat(200)],
    ['Arabic', 'عبد الرحمن بن عوف'],
    ['signs that are made of several', `${family} Peña Ødegård`],
  ])('with a name and a story of %s, read by the other party as they were written', async (_what, name) => {
    const story = `${name}\n\n${name}`
    const { id } = await startCase(world, ana, { name, story, others: [bruno1({ name })] })
    await join(bruno, await codeFor(world, 'bruno'), 'Bruno')
    const seen = await readCase(bruno, id)
    expect([seen.story, seen.parties[0]?.name, seen.parties[1]?.name]).toEqual([story, name, name])
  })

  it('with a story of exactly 5,000 characters, the smallest claim and the largest, or none', async () => {
    for (const claimCents of [1, 1_000_000_000, null]) {
      const { id } = await startCase(world, ana, { claimCents, story: '😀'.repeat(5_000) })
      expect((await readCase(ana, id)).claim).toEqual(
        claimCents === null ? null : { amountCents: claimCents, currency: 'USD' },
      )
    }
  })

  it('with a hearing of today, as long as it is today at the court', async () => {
    const late = '2027-01-19T07:59:00.000Z'
    const now = world.now().toISOString()
    world.setNow(late)
    const there = await world.person('ana')
    const { id } = await startCase(world, there, hearing({ on: '2027-01-18' }))
    expect((await readCase(there, id)).mustAttend).not.toBeNull()
    expect(await there.refused(start, bad(hearing({ on: '2027-01-17' })))).toMatchObject({ reason: 'DATE_PAST' })
    world.setNow(now)
  })

  it('with the hour of the court, also when the clocks change that night', async () => {
    const { id } = await startCase(world, ana, hearing({ on: '2027-03-14', time: '08:30' }))
    expect((await readCase(ana, id)).hearing).toMatchObject({ on: '2027-03-14', at: '2027-03-14T15:30:00.000Z' })
  })

  it('once, however often and from however many tabs the same intent is sent', async () => {
    const before = await countRows(world)
    const same = bad()
    const answers = await Promise.all([1, 2, 3].map(() => ana.do<{ startCase: { id: string } }>(start, same)))
    expect(new Set(answers.map(answer => answer.startCase.id)).size).toBe(1)
    const after = await countRows(world)
    expect([after.cases - before.cases, after.invitations - before.invitations, after.mails - before.mails]).toEqual([
      1, 1, 1,
    ])
  })

  it('with its words sealed: they stand nowhere in the database as they were written', async () => {
    const { id } = await startCase(world, ana, { story: 'WALRUS' })
    const row = await world.platform.database.sql
      .selectFrom('case_stories')
      .select('story')
      .where('case_id', '=', id)
      .executeTakeFirstOrThrow()
    expect(Buffer.from(row.story).toString('latin1')).not.toContain('WALRUS')
  })
})
