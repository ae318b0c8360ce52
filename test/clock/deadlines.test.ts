/** What each day does when it is over, and who is reminded before: by a job, once, whatever process runs it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../server/act.ts'
import { closeCase } from '../../server/cases/close-case.ts'
import { meetDeadlines } from '../../server/cases/meet-deadlines.ts'
import { jobWho } from '../../server/jobs.ts'
import { openMail } from '../../server/notices/queue-mail.ts'
import { writeHearing, type WriteHearing } from '../../server/cases/write-hearing.ts'
import { readCase, timelineOf } from '../cases/case-steps.ts'
import { acceptOffer, agreementOf, does, makeOffer, partiesOf } from '../offers/deals.ts'
import type { TestPerson } from '../person.ts'
import {
  activeCase,
  join,
  mediatedCase,
  onCase,
  openPrivate,
  optIn,
  signedIn,
  startCase,
  startCommunityCase,
} from '../steps.ts'
import { openWorld, type World } from '../world.ts'

const START = '2027-01-18T18:00:00.000Z'
const deadlineIsOver = 'ALL PARTIES MUST ATTEND THE HEARING OR TRIAL.'

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

/** Time moves to this instant, back with an empty outbox, so that the newest mail is the newest. */
async function from(instant: string): Promise<void> {
  if (new Date(instant) < world.now()) await world.platform.database.sql.deleteFrom('mails').execute()
  world.setNow(instant)
  ;[ana, bruno, mira] = await signedIn(world, 'ana', 'bruno', 'mira')
}

/** Everything that was mailed since, by address: kinds of mail and their words. */
async function mailsSince(since: Date) {
  const rows = await world.platform.database.sql
    .selectFrom('mails')
    .selectAll()
    .where('created_at', '>=', since.toISOString())
    .orderBy('id')
    .execute()
  return rows
    .filter(({ kind }) => kind !== 'CODE')
    .map(row => ({ to: row.recipient, kind: row.kind, ...openMail(world.platform, row.id, row.content) }))
}

/** As an actor who sits on no case: the court's system and staff come by doors of their own. */
const fromOutside = (caseId: string, changes: Partial<WriteHearing>) =>
  act(world.platform, jobWho('deadlines'), ctx =>
    writeHearing(ctx, {
      caseId,
      heldOn: null,
      heldAt: null,
      department: null,
      source: 'COURT_SYSTEM',
      recordedBySeatId: null,
      vacatedAt: null,
      ...changes,
    }),
  )

const meet = () => meetDeadlines(world.platform)

describe('the last day to answer the invitation', () => {
  it('closes a case in which somebody stayed silent, tells both, and never who it was', async () => {
    await from(START)
    const { id, code } = await startCase(world, ana)
    await optIn(ana, id)
    await join(bruno, code, 'Bruno Reyes')
    await from('2027-02-02T07:59:59.000Z')
    await meet()
    expect((await readCase(ana, id)).status).toBe('INVITED')
    await from('2027-02-02T08:00:00.000Z')
    const before = world.now()
    await meet()
    for (const person of [ana, bruno]) {
      const seen = await readCase(person, id)
      expect(seen).toMatchObject({ status: 'CLOSED', outcome: 'NO_AGREEMENT', mustAttend: { text: deadlineIsOver } })
      expect(seen.viewerCan).toMatchObject({ optIn: false, decline: false, rejoin: false })
      expect((await timelineOf(person, id)).slice(-2)).toEqual(['DEADLINE_PASSED', 'CASE_CLOSED'])
    }
    const mails = await mailsSince(before)
    expect(mails.map(({ to, kind }) => `${kind} ${to}`).sort()).toEqual([
      'NEWS ana@demo.parley.example',
      'NEWS bruno@demo.parley.example',
    ])
    for (const { subject, text } of mails) expect(subject + text).not.toMatch(/Ana|Bruno|silent|expired|deadline/i)
    await meet()
    expect((await timelineOf(ana, id)).filter(kind => kind === 'CASE_CLOSED')).toHaveLength(1)
  })

  it('waits for the end of an invitation that was sent again', async () => {
    await from(START)
    const { id } = await startCase(world, ana)
    await from('2027-01-28T18:00:00.000Z')
    const [, brunos = ''] = await partiesOf(ana, id)
    await ana.do(`mutation($input: ResendInvitationInput!) { resendInvitation(input: $input) { id } }`, {
      input: { key: crypto.randomUUID(), partyId: brunos, email: 'bruno@demo.parley.example' },
    })
    await from('2027-02-03T18:00:00.000Z')
    await meet()
    expect((await readCase(ana, id)).status).toBe('INVITED')
    await from('2027-02-13T18:00:00.000Z')
    await meet()
    expect((await readCase(ana, id)).status).toBe('CLOSED')
  })

  it('is nothing to a case that began in time', async () => {
    await from(START)
    const id = await activeCase(world, ana, bruno)
    await from('2027-02-05T18:00:00.000Z')
    await meet()
    expect((await readCase(ana, id)).status).toBe('ACTIVE')
  })
})

describe('the last day to agree', () => {
  it('ends the talk: the mediation, its private rooms and the open offers with it', async () => {
    await from(START)
    const id = await mediatedCase(world, ana, bruno, mira)
    await openPrivate(ana, id)
    await from('2027-04-17T06:59:59.999Z')
    const [anas = '', brunos = ''] = await partiesOf(ana, id)
    await makeOffer(ana, id, [brunos], [does(anas, 'Writes a letter', '2027-05-01')])
    await meet()
    expect((await readCase(ana, id)).status).toBe('ACTIVE')
    await from('2027-04-17T07:00:00.000Z')
    await meet()
    for (const person of [ana, bruno])
      expect(await readCase(person, id)).toMatchObject({
        status: 'CLOSED',
        outcome: 'NO_AGREEMENT',
        mustAttend: { text: deadlineIsOver },
        mediation: { status: 'ENDED', neutralNames: [] },
        viewerCan: { makeOffer: false, rejoin: false },
      })
  })

  it('tears up no agreement that waits for a signature: that has a last day of its own', async () => {
    await from(START)
    const id = await activeCase(world, ana, bruno)
    await from('2027-04-16T18:00:00.000Z')
    const [, brunos = ''] = await partiesOf(ana, id)
    await acceptOffer(bruno, await makeOffer(ana, id, [brunos], [does(brunos, 'Writes a letter', '2027-05-01')]))
    expect((await agreementOf(ana, id)).status).toMatch(/REVIEW|SIGNING/)
    await from('2027-04-17T18:00:00.000Z')
    await meet()
    expect((await readCase(ana, id)).status).toBe('ACTIVE')
  })

  it('moves with the hearing', async () => {
    await from(START)
    const id = await activeCase(world, ana, bruno)
    world.later({ minutes: 1 })
    await bruno.do(`mutation($input: RecordHearingInput!) { recordHearing(input: $input) { id } }`, {
      input: { key: crypto.randomUUID(), caseId: id, hearing: { on: '2027-05-18' } },
    })
    await from('2027-04-20T18:00:00.000Z')
    await meet()
    expect((await readCase(ana, id)).status).toBe('ACTIVE')
    await from('2027-05-15T18:00:00.000Z')
    await meet()
    expect((await readCase(ana, id)).status).toBe('CLOSED')
  })
})

describe('a reminder', () => {
  it('comes once, three days before, in the morning at the court, without a word of the case', async () => {
    await from(START)
    const id = await activeCase(world, ana, bruno)
    await from('2027-04-13T15:59:59.000Z')
    await meet()
    expect((await timelineOf(ana, id)).at(-1)).not.toBe('DEADLINE_NEAR')
    await from('2027-04-13T16:00:00.000Z')
    const before = world.now()
    await meet()
    await meet()
    expect((await timelineOf(bruno, id)).filter(kind => kind === 'DEADLINE_NEAR')).toHaveLength(1)
    const mails = await mailsSince(before)
    expect(mails.map(({ to, kind }) => `${kind} ${to}`).sort()).toEqual([
      'REMINDER ana@demo.parley.example',
      'REMINDER bruno@demo.parley.example',
    ])
    for (const { subject, text } of mails) expect(subject + text).not.toMatch(/Ana|Bruno|Angeles|claim|hearing|agree/i)
  })

  it('of the invitation reaches whoever has not come in, at the address of the invitation', async () => {
    await from(START)
    const { id } = await startCase(world, ana)
    await from('2027-01-29T18:00:00.000Z')
    const before = world.now()
    await meet()
    expect((await timelineOf(ana, id)).at(-1)).toBe('DEADLINE_NEAR')
    expect((await mailsSince(before)).map(({ to, subject }) => `${to}: ${subject}`).sort()).toContain(
      'bruno@demo.parley.example: A reminder from Los Angeles Small Claims Online',
    )
  })

  it('of the hearing comes also when the talk is over, and not once the court has taken it off', async () => {
    await from(START)
    const stands = await activeCase(world, ana, bruno)
    const isOff = await activeCase(world, ana, bruno)
    await onCase(bruno, 'withdrawFromCase', stands)
    world.later({ minutes: 1 })
    await onCase(bruno, 'withdrawFromCase', isOff)
    await fromOutside(isOff, { vacatedAt: world.now() })
    await from('2027-04-17T17:00:00.000Z')
    await meet()
    expect((await timelineOf(ana, stands)).at(-1)).toBe('DEADLINE_NEAR')
    expect((await timelineOf(ana, isOff)).at(-1)).toBe('HEARING_RECORDED')
  })
})

describe('a word on the hearing', () => {
  it('of the court stands above a party’s, is confirmed, and is told to both by a mail without a word of it', async () => {
    await from(START)
    const id = await activeCase(world, ana, bruno)
    world.later({ minutes: 1 })
    const before = world.now()
    await fromOutside(id, { heldOn: '2027-05-18', department: '90' })
    const hearing = { on: '2027-05-18', department: '90', source: 'COURT_SYSTEM', vacatedAt: null }
    expect((await readCase(bruno, id)).mustAttend).toMatchObject({ isConfirmed: true, hearing })
    expect((await mailsSince(before)).map(({ to, kind }) => `${kind} ${to}`).sort()).toEqual([
      'NEWS ana@demo.parley.example',
      'NEWS bruno@demo.parley.example',
    ])
    expect((await readCase(ana, id)).viewerCan.recordHearing).toBe(false)
    await expect(fromOutside(id, { heldOn: '2027-06-01', source: 'PARTY' })).rejects.toThrow('cannot be changed here')
  })

  it('that moves it into the past is refused, and says what to do; nothing changes', async () => {
    await from(START)
    const id = await activeCase(world, ana, bruno)
    const before = await readCase(ana, id)
    await expect(fromOutside(id, { heldOn: '2027-01-17' })).rejects.toMatchObject({
      message:
        'This day is over: give the day of the coming hearing. If the court has ended the case, record that it is closed.',
      extensions: { code: 'BAD_INPUT', field: 'hearing.on', reason: 'DATE_PAST' },
    })
    expect(await readCase(ana, id)).toEqual(before)
  })

  it('takes it off only as the court’s own notice: staff name it, a party cannot', async () => {
    await from(START)
    const id = await activeCase(world, ana, bruno)
    world.later({ minutes: 1 })
    const vacatedAt = world.now()
    for (const source of ['PARTY', 'STAFF'] as const)
      await expect(fromOutside(id, { source, vacatedAt })).rejects.toMatchObject({
        extensions: { field: 'hearing.notice', reason: 'REQUIRED' },
      })
    expect((await readCase(ana, id)).mustAttend).not.toBeNull()
    await fromOutside(id, { source: 'STAFF', vacatedAt, notice: 'Minute order of 18 January 2027' })
    expect(await readCase(ana, id)).toMatchObject({
      mustAttend: null,
      hearing: { on: '2027-04-20', source: 'STAFF', vacatedAt: vacatedAt.toISOString() },
    })
    expect((await readCase(ana, id)).deadlines).toEqual([])
  })

  it('is kept for ever beside what was said before: no row of it can be changed', async () => {
    await from(START)
    const id = await activeCase(world, ana, bruno)
    world.later({ minutes: 1 })
    await fromOutside(id, { heldOn: '2027-05-18' })
    const said = world.platform.database.sql.selectFrom('hearings').select('source').where('case_id', '=', id)
    expect((await said.orderBy('recorded_at').execute()).map(row => row.source)).toEqual(['PARTY', 'COURT_SYSTEM'])
    await expect(
      act(world.platform, jobWho('deadlines'), ctx =>
        ctx.sql.updateTable('hearings').set({ held_on: '2027-06-01' }).where('case_id', '=', id).execute(),
      ),
    ).rejects.toThrow('permission denied')
  })
})

describe('closing from outside', () => {
  it('is no act of a party', async () => {
    await from(START)
    const id = await activeCase(world, ana, bruno)
    const session = await world.platform.database.sql
      .selectFrom('sessions')
      .select('id')
      .where('person_id', '=', world.ids.ana)
      .where('ended_at', 'is', null)
      .limit(1)
      .executeTakeFirstOrThrow()
    const who = {
      ...jobWho('mail'),
      actor: { kind: 'PERSON', personId: world.ids.ana, sessionId: session.id } as const,
    }
    for (const one of [who, jobWho('mail')])
      await expect(act(world.platform, one, ctx => closeCase(ctx, { caseId: id }))).rejects.toThrow('nothing here')
    expect((await readCase(ana, id)).status).toBe('ACTIVE')
  })

  it('of a community case ends it at its own last day, with no word of a hearing', async () => {
    await from(START)
    const { id, code } = await startCommunityCase(world, ana)
    await optIn(ana, id)
    await join(bruno, code, 'Bruno Reyes')
    await optIn(bruno, id)
    await from('2027-04-19T18:00:00.000Z')
    await meet()
    expect(await readCase(ana, id)).toMatchObject({ status: 'CLOSED', mustAttend: null, mediation: { status: 'NONE' } })
  })
})
