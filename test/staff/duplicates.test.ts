/** A case that was entered twice, through GraphQL: staff see it, and close one; nothing is lost and no court misled. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { courtOf, nextRelease, seenByCourt, type CourtSystem } from '../courts/court-system.ts'
import { mailsTo } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'
import { activeCase, conversations, send, signedIn, startCase, startCommunityCase } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let court: CourtSystem
let ana: TestPerson, bruno: TestPerson, carla: TestPerson, sam: TestPerson
let first: string
let second: string

beforeAll(async () => {
  world = await openWorld('2027-02-22T18:00:00.000Z')
  court = await courtOf(world, 'los-angeles', ['lasc-small-claims'])
  ;[ana, bruno, carla, sam] = await signedIn(world, 'ana', 'bruno', 'carla', 'sam')
  first = await activeCase(world, ana, bruno)
  // Bruno types the same number, written otherwise, and another name.
  second = (
    await startCase(world, bruno, {
      name: 'B. Reyes',
      side: 'DEFENDANT',
      caseNumber: '27-sc 01482',
      others: [{ name: 'Ana Silva', side: 'PLAINTIFF', email: 'ana@demo.parley.example' }],
    })
  ).id
})
afterAll(() => world.close())

interface Seen {
  status: string
  duplicateOf: string | null
  likelyDuplicates: { id: string; hasSameNumber: boolean; viewerCanClose: boolean }[]
}
const seen = async (id: string): Promise<Seen> =>
  (
    await carla.do<{ staffCase: Seen }>(
      `query($id: ID!) { staffCase(id: $id) { status duplicateOf likelyDuplicates { id hasSameNumber viewerCanClose partyNames caseNumber } } }`,
      { id },
    )
  ).staffCase
const close = (caseId: string, ofCaseId: string): [string, Record<string, unknown>] => [
  `mutation($input: CloseDuplicateInput!) { closeDuplicate(input: $input) { id status duplicateOf } }`,
  { input: { key: key(), caseId, ofCaseId } },
]

describe('a case that was entered twice', () => {
  it('is seen by its number however it was typed, and by the names of its parties where one has no number', async () => {
    expect((await seen(first)).likelyDuplicates).toMatchObject([{ id: second, hasSameNumber: true }])
    expect((await seen(second)).likelyDuplicates).toMatchObject([{ id: first, hasSameNumber: true }])
    // The same people may well have two cases at the court.
    await startCase(world, ana, { caseNumber: '27SC07777' })
    expect((await seen(first)).likelyDuplicates).toHaveLength(1)
    const [one, two] = [await startCommunityCase(world, ana), await startCommunityCase(world, ana)]
    expect((await seen(one.id)).likelyDuplicates).toMatchObject([{ id: two.id, hasSameNumber: false }])
  })

  it('is closed by staff alone, as a duplicate of one that looks like it', async () => {
    for (const person of [ana, sam])
      expect(await person.refused(...close(second, first))).toMatchObject({ code: 'NOT_FOUND' })
    const other = (await startCase(world, ana, { caseNumber: '27SC09999', name: 'Ana Maria Silva' })).id
    expect(await carla.refused(...close(second, other))).toMatchObject({ code: 'BAD_INPUT', field: 'ofCaseId' })
    await send(ana, first, 'JOINT', 'He kept it.')
    const said = (await mailsTo(world, 'bruno')).length
    await carla.do(...close(second, first))
    expect(await seen(second)).toEqual({
      status: 'CLOSED',
      duplicateOf: first,
      likelyDuplicates: expect.any(Array) as unknown,
    })
    expect((await seen(first)).likelyDuplicates).toEqual([])
    expect(await carla.refused(...close(second, first))).toMatchObject({ code: 'CASE_CLOSED' })
    // Bruno is told that there is news, and reads what he wrote as before; the other one goes on.
    const [mail] = (await mailsTo(world, 'bruno')).slice(0, (await mailsTo(world, 'bruno')).length - said)
    expect(mail?.subject).toBe('There is news in your case')
    const { case: his } = await bruno.do<{ case: { status: string; story: string } }>(
      `query($id: ID!) { case(id: $id) { status story } }`,
      { id: second },
    )
    expect(his).toEqual({ status: 'CLOSED', story: 'He kept my deposit.' })
    expect((await conversations(ana, first)).length).toBeGreaterThan(0)
    await send(bruno, first, 'JOINT', 'I did not.')
  })

  it('tells the court no outcome: by its number the court finds the one that goes on', async () => {
    await nextRelease(world, court)
    expect(await seenByCourt(court, '27SC01482')).toMatchObject({ id: first, outcome: 'PENDING' })
    const rows = await world.platform.database.sql
      .selectFrom('court_feed')
      .select(['case_id', 'kind'])
      .where('case_id', '=', second)
      .execute()
    expect(rows).toEqual([])
  })
})
