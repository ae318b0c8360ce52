/** The hearing, the days that bind, and the warning that nobody may miss. A missed hearing is the gravest harm of all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildParleySchema } from '../../server/graphql/schema.ts'
import { acceptOffer, agreementOf, does, makeOffer, partiesOf, sign } from '../offers/deals.ts'
import { everyFieldOf } from '../outsiders/documents.ts'
import { codeFor } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'
import { activeCase, admit, join, onCase, optIn, startCase, startCommunityCase, takeSeat, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { cardOf, countRows, courtSays, readCase, type SeenMustAttend } from './case-steps.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson
beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira] = await signedIn(world, 'ana', 'bruno', 'mira')
})
afterAll(() => world.close())

const START = '2027-01-18T18:00:00.000Z'
const someDoNotTakePart = 'ALL PARTIES MUST ATTEND THEIR HEARING OR TRIAL.'
const deadlineIsOver = 'ALL PARTIES MUST ATTEND THE HEARING OR TRIAL.'
const schema = buildParleySchema()

/** What the page of the case and the card in the list say: the same, or the test has found a contradiction. */
async function warning(
  person: TestPerson,
  id: string,
  list: 'myCases' | 'caseload' = 'myCases',
): Promise<SeenMustAttend | null> {
  const [page, card] = [await readCase(person, id), await cardOf(person, id, list)]
  expect(card?.mustAttend, 'the card says something else than the page').toEqual(page.mustAttend)
  return page.mustAttend
}

/** As somebody sees it at that moment; the clock goes back afterwards, and sessions with it. */
async function at<T>(instant: string, look: (person: TestPerson) => Promise<T>): Promise<T> {
  world.setNow(instant)
  const result = await look(await world.person('ana', 'later')).finally(() => world.setNow(START))
  return result
}

describe('that everybody must attend', () => {
  it('is shown to all from the start to the signed agreement, and stays until the court says otherwise', async () => {
    const { id, code } = await startCase(world, ana)
    const before = await warning(ana, id)
    expect(before).toMatchObject({ isConfirmed: false, hearing: { on: '2027-04-20', source: 'PARTY' } })
    expect(before?.text).toContain('MUST ATTEND')
    expect(before?.lookUpUrl).toMatch(/^https:\/\/www\.lacourt\.org\//)
    await optIn(ana, id)
    await join(bruno, code, 'Bruno Reyes')
    expect(await warning(bruno, id)).toEqual(before)
    await optIn(bruno, id)
    await onCase(bruno, 'requestMediator', id)
    await takeSeat(mira, id)
    for (const person of [ana, bruno]) expect(await warning(person, id)).toEqual(before)
    expect(await warning(mira, id, 'caseload')).toEqual(before)
    const [, brunos = ''] = await partiesOf(ana, id)
    await acceptOffer(bruno, await makeOffer(ana, id, [brunos], [does(brunos, 'Writes a letter', '2027-03-01')]))
    const agreement = await agreementOf(ana, id)
    expect(agreement.document.mustAttend).toContain('MUST ATTEND')
    await sign(world, ana, agreement, 'Ana Silva')
    await sign(world, bruno, agreement, 'Bruno Reyes')
    expect(await readCase(ana, id)).toMatchObject({ status: 'CLOSED', outcome: 'AGREEMENT' })
    for (const person of [ana, bruno]) expect(await warning(person, id)).toEqual(before)
    world.later({ minutes: 1 })
    await courtSays(world, id, { on: '2027-04-20', vacatedAt: world.now() })
    for (const person of [ana, bruno]) expect(await warning(person, id)).toBeNull()
    world.setNow(START)
  })

  it('is said in the court’s own words when somebody does not take part', async () => {
    const { id, code } = await startCase(world, ana)
    await optIn(ana, id)
    await join(bruno, code, 'Bruno Reyes')
    await onCase(bruno, 'declineCase', id)
    for (const person of [ana, bruno]) expect((await warning(person, id))?.text).toBe(someDoNotTakePart)
    const other = await activeCase(world, ana, bruno)
    await onCase(bruno, 'withdrawFromCase', other)
    for (const person of [ana, bruno]) expect((await warning(person, other))?.text).toBe(someDoNotTakePart)
  })

  it('is said in the court’s own words when the last day to agree is over, to the minute at the court', async () => {
    const id = await activeCase(world, ana, bruno)
    const text = (person: TestPerson) => warning(person, id).then(found => found?.text)
    expect(await at('2027-04-17T06:59:00.000Z', text)).not.toBe(deadlineIsOver)
    expect(await at('2027-04-17T07:00:00.000Z', text)).toBe(deadlineIsOver)
  })

  it('is said in the court’s own words when nobody answered the invitation in time', async () => {
    const { id } = await startCase(world, ana)
    expect(await at('2027-02-02T08:00:00.000Z', person => warning(person, id).then(found => found?.text))).toBe(
      deadlineIsOver,
    )
  })

  it('holds through the day of the hearing, and ends with it', async () => {
    const id = await activeCase(world, ana, bruno)
    expect(await at('2027-04-21T06:59:00.000Z', person => warning(person, id))).not.toBeNull()
    expect(await at('2027-04-21T07:00:00.000Z', person => warning(person, id))).toBeNull()
  })

  it('holds, not confirmed, while nobody knows the day', async () => {
    const { id } = await startCase(world, ana, { hearing: null })
    expect(await warning(ana, id)).toMatchObject({ isConfirmed: false, hearing: null })
    expect((await readCase(ana, id)).deadlines.map(({ key: name }) => name)).toEqual(['RESPOND_TO_INVITATION'])
  })

  it('is confirmed by the court alone', async () => {
    const { id } = await startCase(world, ana)
    world.later({ minutes: 1 })
    await courtSays(world, id, { on: '2027-04-22' })
    expect(await warning(ana, id)).toMatchObject({
      isConfirmed: true,
      hearing: { on: '2027-04-22', source: 'COURT_SYSTEM' },
    })
    world.setNow(START)
  })
})

const recordDocument = `mutation($input: RecordHearingInput!) { recordHearing(input: $input) { id } }`
const record = (caseId: string, hearing: Record<string, unknown>) => ({
  input: { key: key(), caseId, hearing: { on: '2027-05-18', ...hearing } },
})

describe('saying when the hearing is', () => {
  it('moves the warning and all days that hang on it, for everybody, and stays unconfirmed', async () => {
    const id = await activeCase(world, ana, bruno)
    world.later({ minutes: 1 })
    await bruno.do(recordDocument, record(id, { time: '13:30', department: '90' }))
    expect(await warning(ana, id)).toMatchObject({
      isConfirmed: false,
      hearing: { on: '2027-05-18', at: '2027-05-18T20:30:00.000Z', department: '90', source: 'PARTY' },
    })
    expect((await readCase(ana, id)).deadlines.map(({ key: name, on }) => [name, on])).toContainEqual([
      'AGREE',
      '2027-05-14',
    ])
    world.setNow(START)
  })

  it.each([
    ['a day that is over', { on: '2027-01-17' }, { field: 'hearing.on', reason: 'DATE_PAST' }],
    ['a day years away', { on: '2031-01-01' }, { field: 'hearing.on', reason: 'TOO_FAR' }],
    ['no time of the day', { time: 'nine' }, { field: 'hearing.time', reason: 'TIME_INVALID' }],
    [
      'a department of 101 characters',
      { department: 'd'.repeat(101) },
      { field: 'hearing.department', reason: 'TOO_LONG' },
    ],
  ])('is refused with %s, and nothing is half done', async (_what, hearing, refusal) => {
    const { id } = await startCase(world, ana)
    const before = await countRows(world)
    expect(await ana.refused(recordDocument, record(id, hearing))).toMatchObject({ code: 'BAD_INPUT', ...refusal })
    expect(await countRows(world)).toEqual(before)
  })

  it('is not for a party once the court has said it, nor for the mediator, nor where there is no court', async () => {
    const { id } = await startCase(world, ana)
    await courtSays(world, id, { on: '2027-04-22' })
    expect((await ana.refused(recordDocument, record(id, {}))).code).toBe('NOT_YOURS_TO_DO')
    expect((await readCase(ana, id)).viewerCan.recordHearing).toBe(false)
    const community = await startCommunityCase(world, ana)
    expect((await ana.refused(recordDocument, record(community.id, {}))).code).toBe('NOT_YOURS_TO_DO')
  })
})

describe('the days that bind', () => {
  it('are counted back from the hearing in court days, and end with the day at the court', async () => {
    const id = await activeCase(world, ana, bruno)
    const days = (await readCase(bruno, id)).deadlines
    const friday = { on: '2027-04-16', endsAt: '2027-04-17T06:59:59.999Z', timeZone: 'America/Los_Angeles' }
    expect(days).toEqual([
      { key: 'AGREE', ...friday },
      { key: 'SIGN', ...friday },
      { key: 'FILE', ...friday },
    ])
    expect((await cardOf(bruno, id))?.nextDeadline).toMatchObject({ key: 'AGREE', on: '2027-04-16' })
  })

  it('pass over the holidays of the court', async () => {
    const { id } = await startCase(world, ana, { hearing: { on: '2027-02-17' } })
    expect((await readCase(ana, id)).deadlines.find(({ key: name }) => name === 'AGREE')?.on).toBe('2027-02-11')
  })

  it('of a community case count from the invitation, on its card too', async () => {
    const { id } = await startCommunityCase(world, ana)
    expect((await readCase(ana, id)).deadlines.map(({ key: name, on }) => [name, on])).toEqual([
      ['RESPOND_TO_INVITATION', '2027-02-08'],
      ['AGREE', '2027-04-18'],
    ])
    expect((await cardOf(ana, id))?.nextDeadline?.key).toBe('RESPOND_TO_INVITATION')
    await optIn(ana, id)
    await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
    await optIn(bruno, id)
    expect((await cardOf(ana, id))?.nextDeadline?.key).toBe('AGREE')
  })
})

describe('a community case', () => {
  it('has no hearing, though one was named, and no word of a court for anybody in it, nor in its invitation', async () => {
    const { id } = await startCase(world, ana, {
      programKey: 'ccr-community',
      caseType: 'COMMUNITY',
      side: 'PARTICIPANT',
      story: 'The drums are loud.',
      claimCents: null,
      others: [{ name: 'Bruno Reyes', side: 'PARTICIPANT', email: 'bruno@demo.parley.example' }],
    })
    await admit(await world.person('carla'), id)
    const code = await codeFor(world, 'bruno')
    const invited = await bruno.do(
      `query($code: String!) { invitation(code: $code) { programName organisation } invitationDetails(code: $code) { caseTypeLabel caseNumber hearing { on } mustAttend { text } } }`,
      { code },
    )
    await optIn(ana, id)
    await join(bruno, code, 'Bruno Reyes')
    await optIn(bruno, id)
    await takeSeat(mira, id)
    const everything = `query($id: ID!) { case(id: $id) ${everyFieldOf(schema.getType('Case') as never)} }`
    const card = (person: TestPerson, list: 'myCases' | 'caseload') => cardOf(person, id, list)
    const seen = [
      invited,
      await card(ana, 'myCases'),
      await card(mira, 'caseload'),
      ...(await Promise.all([ana, bruno, mira].map(person => person.do(everything, { id })))),
    ]
    for (const one of seen) {
      const words: string[] = []
      JSON.stringify(one, (_name, value: unknown) => (typeof value === 'string' && words.push(value), value))
      expect(
        words.filter(word => /\b(court|hearing|trial|judge|plaintiff|defendant|dismiss|lawsuit)|664\.6/i.test(word)),
      ).toEqual([])
    }
    expect(await readCase(ana, id)).toMatchObject({ hearing: null, mustAttend: null, caseNumber: null })
  })
})
