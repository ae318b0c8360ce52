/** The worked case of who comes too late and who never answers, with the programs as they ship: Santa Clara, Orange, Los Angeles. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meetDeadlines } from '../../server/cases/meet-deadlines.ts'
import { cardOf, readCase, timelineOf } from '../cases/case-steps.ts'
import { codeFor, mailsTo } from '../mails.ts'
import { does, makeOffer, partiesOf } from '../offers/deals.ts'
import { key, type TestPerson } from '../person.ts'
import { activeCase, join, optIn, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, carla: TestPerson
beforeAll(async () => {
  world = await openWorld('2027-05-25T17:00:00.000Z')
  await from('2027-05-25T17:00:00.000Z')
})
afterAll(() => world.close())

/** Time moves to this instant, back with an empty outbox, so that the newest mail is the newest. */
async function from(instant: string): Promise<void> {
  if (new Date(instant) < world.now()) await world.platform.database.sql.deleteFrom('mails').execute()
  world.setNow(instant)
  ;[ana, bruno, carla] = await signedIn(world, 'ana', 'bruno', 'carla')
}

const meet = () => meetDeadlines(world.platform)

async function refer(caseNumber: string): Promise<{ caseId: string; status: string }> {
  const answer = await carla.do<{ referCase: { caseId: string; status: string } }>(
    `mutation($input: ReferCaseInput!) { referCase(input: $input) { caseId status } }`,
    {
      input: {
        key: key(),
        programKey: 'santa-clara-small-claims',
        caseType: 'SMALL_CLAIMS',
        caseNumber,
        claimCents: 120_000,
        hearing: { heldOn: '2027-06-15', heldAt: '2027-06-15T16:00:00.000Z', department: '11' },
        parties: [
          { side: 'PLAINTIFF', name: 'Ana Silva', email: 'ana@demo.parley.example' },
          { side: 'DEFENDANT', name: 'Bruno Reyes', email: 'bruno@demo.parley.example' },
        ],
      },
    },
  )
  return answer.referCase
}

describe('Santa Clara, hearing on Tuesday, 15 June', () => {
  it('takes the addresses until the end of 26 May; a day later there is no talk, and the hearing stands', async () => {
    await from('2027-05-27T06:59:59.000Z')
    expect((await refer('26SC1')).status).toBe('FORWARDED')
    await from('2027-05-27T07:00:00.000Z')
    const late = await refer('26SC2')
    expect(late.status).toBe('TOO_LATE')
    await join(ana, await codeFor(world, 'ana'), 'Ana Silva')
    const seen = await readCase(ana, late.caseId)
    expect(seen.mustAttend).toMatchObject({ isConfirmed: true, hearing: { on: '2027-06-15', source: 'STAFF' } })
    expect(seen.viewerCan.optIn).toBe(false)
  })

  it('closes when the defendant stays silent: both must attend, and what the court may learn names nobody', async () => {
    await from('2027-05-25T17:00:00.000Z')
    const { caseId } = await refer('26SC3')
    await join(ana, await codeFor(world, 'ana'), 'Ana Silva')
    await optIn(ana, caseId)
    await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
    const { deadlines } = await readCase(bruno, caseId)
    expect(deadlines.map(({ key: name, on }) => [name, on])).toContainEqual(['RESPOND_TO_INVITATION', '2027-06-01'])
    await from('2027-06-02T06:59:59.999Z')
    await meet()
    expect((await readCase(ana, caseId)).status).toBe('INVITED')
    await from('2027-06-02T07:00:00.000Z')
    await meet()
    for (const person of [ana, bruno]) {
      const seen = await readCase(person, caseId)
      expect(seen).toMatchObject({ status: 'CLOSED', outcome: 'NO_AGREEMENT' })
      expect(seen.mustAttend).toMatchObject({ isConfirmed: true, hearing: { on: '2027-06-15' } })
      expect((await cardOf(person, caseId))?.mustAttend).toEqual(seen.mustAttend)
      expect(await timelineOf(person, caseId)).toContain('DEADLINE_PASSED')
    }
    const row = await world.platform.database.sql
      .selectFrom('cases')
      .selectAll()
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ status: 'CLOSED', outcome: 'NO_AGREEMENT', screened_out_reason: null })
    for (const who of ['ana', 'bruno']) {
      const [newest] = await mailsTo(world, who)
      expect(newest?.subject).toBe('There is news in your case')
    }
  })
})

describe('Orange County, hearing on Tuesday, 15 June', () => {
  const orange = { programKey: 'orange-small-claims', hearing: { on: '2027-06-15', time: '08:30' } }

  it('has Friday, 4 June as the last safe day to sign, for ten days before is a Saturday; the talk goes on after it', async () => {
    await from('2027-05-20T17:00:00.000Z')
    const id = await activeCase(world, ana, bruno, orange)
    const days = Object.fromEntries((await readCase(ana, id)).deadlines.map(({ key: name, on }) => [name, on]))
    expect(days).toEqual({ SIGN: '2027-06-04', FILE: '2027-06-04', END_OF_ODR: '2027-06-14' })
    await from('2027-06-05T07:00:00.000Z')
    await meet()
    expect((await timelineOf(bruno, id)).at(-1)).toBe('DEADLINE_PASSED')
    const seen = await readCase(ana, id)
    expect(seen).toMatchObject({ status: 'ACTIVE', viewerCan: { makeOffer: true } })
    expect(seen.mustAttend).not.toBeNull()
    const [, brunos = ''] = await partiesOf(ana, id)
    await makeOffer(ana, id, [brunos], [does(brunos, 'Writes a letter', '2027-06-20')])
    await from('2027-06-15T07:00:00.000Z')
    await meet()
    expect(await readCase(ana, id)).toMatchObject({ status: 'CLOSED', outcome: 'NO_AGREEMENT' })
    expect((await readCase(ana, id)).mustAttend).not.toBeNull()
    await from('2027-06-16T07:00:00.000Z')
    expect((await readCase(ana, id)).mustAttend).toBeNull()
  })
})

describe('Los Angeles, hearing on Tuesday, 15 June', () => {
  it('has Friday, 11 June as the last day to agree, two court days before', async () => {
    await from('2027-05-25T17:00:00.000Z')
    const id = await activeCase(world, ana, bruno, { hearing: { on: '2027-06-15' } })
    expect((await readCase(ana, id)).deadlines).toContainEqual({
      key: 'AGREE',
      on: '2027-06-11',
      endsAt: '2027-06-12T06:59:59.999Z',
      timeZone: 'America/Los_Angeles',
    })
  })
})
