/** Complaints, through GraphQL: Ana complains of Mira, who mediates and also works for the program, as Bruno does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import type { Actor } from '../../server/context.ts'
import { nobody } from '../../server/jobs.ts'
import { look } from '../../server/look.ts'
import { mailsTo } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'
import { mediatedCase, signedIn, startCase } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

const SECRET = 'She told me that WALRUS-77 was my last chance.'

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson, carla: TestPerson, sam: TestPerson
let caseId: string
let complaintId: string

beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira, carla, sam] = await signedIn(world, 'ana', 'bruno', 'mira', 'carla', 'sam')
  caseId = await mediatedCase(world, ana, bruno, mira)
  for (const name of ['mira', 'bruno'] as const) await worksForProgram(name)
})
afterAll(() => world.close())

const worksForProgram = (who: 'mira' | 'bruno') =>
  world.platform.database.sql
    .insertInto('program_staff')
    .values({
      id: world.platform.clock.newId(),
      program_key: 'lasc-small-claims',
      person_id: world.ids[who],
      name: '',
      since: world.now(),
      until: null,
      added_by_person_id: null,
      ended_by_person_id: null,
    })
    .execute()

interface SeenComplaint {
  id: string
  reference: string
  aboutName: string | null
  words: string
  status: string
  entries: { kind: string; name: string; words: string }[]
  viewerCan: { add: boolean; answer: boolean }
}
const fields = `{ id reference about aboutName words status name isYours entries { kind name words } viewerCan { add answer } }`
const write = (mutation: string, words: string, id = complaintId): [string, Record<string, unknown>] => [
  `mutation($input: ComplaintInput!) { ${mutation}(input: $input) ${fields} }`,
  { input: { key: key(), complaintId: id, words } },
]
const make = (input: Record<string, unknown>): [string, Record<string, unknown>] => [
  `mutation($input: MakeComplaintInput!) { makeComplaint(input: $input) ${fields} }`,
  { input: { key: key(), caseId, words: SECRET, ...input } },
]
const see = (id = complaintId): [string, Record<string, unknown>] => [
  `query($id: ID!) { complaint(id: $id) ${fields} }`,
  { id },
]
const waiting = async (person: TestPerson, isWaiting = true): Promise<string[]> =>
  (
    await person.do<{ staffComplaints: { nodes: { id: string }[] } }>(
      `query($isWaiting: Boolean!) { staffComplaints(isWaiting: $isWaiting) { nodes { id } } }`,
      { isWaiting },
    )
  ).staffComplaints.nodes.map(({ id }) => id)

describe('a complaint', () => {
  it('says before it is made of whom one can complain and who would read it: nobody of the case', async () => {
    const route = `query($id: ID!) { complaintRoute(caseId: $id) { neutrals { seatId name role } readers } }`
    const { complaintRoute } = await ana.do<{
      complaintRoute: { neutrals: { seatId: string; name: string }[]; readers: string[] }
    }>(route, { id: caseId })
    expect(complaintRoute.neutrals.map(({ name }) => name)).toEqual(['Mira Cho'])
    expect(complaintRoute.readers).toEqual(['Carla Vance'])
    expect(await sam.refused(route, { id: caseId })).toMatchObject({ code: 'NOT_FOUND' })
    const [{ seatId } = { seatId: '' }] = complaintRoute.neutrals

    const [document, variables] = make({ seatId })
    const { makeComplaint: made } = await ana.do<{ makeComplaint: SeenComplaint }>(document, variables)
    expect(made).toMatchObject({ aboutName: 'Mira Cho', words: SECRET, status: 'OPEN', viewerCan: { add: true } })
    const again = await ana.do<{ makeComplaint: SeenComplaint }>(document, variables)
    expect(again.makeComplaint.id).toBe(made.id)
    complaintId = made.id

    const [mail] = await mailsTo(world, 'ana')
    expect(mail?.text).toContain(made.reference)
    expect(JSON.stringify(await mailsTo(world, 'carla'))).toContain('Something new waits')
    const mails = JSON.stringify([mail, await mailsTo(world, 'carla'), await mailsTo(world, 'mira')])
    expect(mails).not.toMatch(/WALRUS|Mira|27SC01482|omplain/)
    for (const name of ['mira', 'bruno'] as const)
      expect(JSON.stringify(await mailsTo(world, name))).not.toContain('Something new waits')
  })

  it('is read by its author and that program’s staff; by no one who sits on the case, though they are staff', async () => {
    expect((await ana.do<{ complaint: SeenComplaint }>(...see())).complaint.words).toBe(SECRET)
    expect((await carla.do<{ complaint: SeenComplaint }>(...see())).complaint).toMatchObject({
      words: SECRET,
      viewerCan: { add: false, answer: true },
    })
    expect(await waiting(carla)).toEqual([complaintId])
    const none = await sam.refused(...see(world.ids.sam))
    for (const person of [mira, bruno, sam]) expect(await person.refused(...see())).toEqual(none)
    expect(await sam.refused(`{ staffComplaints(isWaiting: true) { nodes { id } } }`)).toMatchObject({
      code: 'NOT_FOUND',
    })
    for (const person of [mira, bruno]) {
      expect(await waiting(person)).toEqual([])
      expect(await person.refused(...write('answerComplaint', 'No.'))).toMatchObject({ code: 'NOT_FOUND' })
      expect(await person.do(`{ complaints { id } }`)).toEqual({ complaints: [] })
    }
    const counts = await Promise.all(
      [carla, mira].map(person =>
        person.do<{ staffOverview: { complaints: number }[] }>(`{ staffOverview { complaints } }`),
      ),
    )
    expect(counts.map(({ staffOverview }) => staffOverview.reduce((sum, one) => sum + one.complaints, 0))).toEqual([
      1, 0,
    ])
  })

  it('is closed to them by row-level security alone, and sealed in its row', async () => {
    const rowsOf = async (who: 'ana' | 'carla' | 'mira' | 'bruno' | 'sam') => {
      const session = await world.platform.database.sql
        .selectFrom('sessions')
        .select('id')
        .where('person_id', '=', world.ids[who])
        .where('ended_at', 'is', null)
        .executeTakeFirstOrThrow()
      const actor: Actor = { kind: 'PERSON', personId: world.ids[who], sessionId: session.id }
      return look(world.platform, { actor, request: nobody }, async ctx => {
        const { rows } = await sql<{ count: number; words: string | null }>`
          select (select count(*)::int from complaints) + (select count(*)::int from data_keys where purpose = 'COMPLAINT') as count,
            (select encode(string_agg(words, ''), 'escape') from complaints) as words`.execute(ctx.sql)
        expect(rows[0]?.words ?? '').not.toContain('WALRUS')
        return rows[0]?.count
      })
    }
    const counts: (number | undefined)[] = []
    for (const who of ['ana', 'carla', 'mira', 'bruno', 'sam'] as const) counts.push(await rowsOf(who))
    expect(counts).toEqual([2, 2, 0, 0, 0])
  })

  it('is answered, added to and closed, each with a name and a time; the case says nothing of it to others', async () => {
    expect(await ana.refused(...write('answerComplaint', 'Mine'))).toMatchObject({ code: 'NOT_YOURS_TO_DO' })
    expect(await carla.refused(...write('addToComplaint', 'Mine'))).toMatchObject({ code: 'NOT_YOURS_TO_DO' })
    expect(await carla.refused(...write('answerComplaint', ' '))).toMatchObject({ code: 'BAD_INPUT', field: 'words' })
    await carla.do(...write('answerComplaint', 'I will talk to her.'))
    expect(await waiting(carla)).toEqual([])
    expect((await mailsTo(world, 'ana'))[0]?.subject).toBe('There is news in your case')
    await ana.do(...write('addToComplaint', 'It happened twice.'))
    expect(await waiting(carla)).toEqual([complaintId])
    await carla.do(...write('closeComplaint', 'She has left your case.'))
    const { complaint } = await ana.do<{ complaint: SeenComplaint }>(...see())
    expect(complaint.status).toBe('CLOSED')
    expect(complaint.entries).toEqual([
      { kind: 'ANSWERED', name: 'Carla Vance', words: 'I will talk to her.' },
      { kind: 'ADDED', name: 'Ana Silva', words: 'It happened twice.' },
      { kind: 'CLOSED', name: 'Carla Vance', words: 'She has left your case.' },
    ])
    for (const late of [
      ana.refused(...write('addToComplaint', 'But')),
      carla.refused(...write('closeComplaint', 'So')),
    ])
      expect(await late).toMatchObject({ code: 'COMPLAINT_CLOSED' })
    expect(await waiting(carla, false)).toEqual([complaintId])

    const story = `query($id: ID!) { case(id: $id) { timeline(first: 100) { nodes { kind subjectId } } } }`
    for (const person of [mira, bruno])
      expect(JSON.stringify(await person.do(story, { id: caseId }))).not.toMatch(/COMPLAINT/)
    const audit = await world.platform.database.sql
      .selectFrom('audit_entries')
      .select(['operation', 'scope', 'scope_id', 'actor_id'])
      .where('operation', 'like', 'COMPLAINT%')
      .orderBy('seq')
      .execute()
    const { ana: anas, carla: carlas } = world.ids
    expect(audit.map(({ operation, scope, scope_id, actor_id }) => [operation, scope, scope_id, actor_id])).toEqual([
      ['COMPLAINT_MADE', 'PERSON', anas, anas],
      ['COMPLAINT_ANSWERED', 'PERSON', anas, carlas],
      ['COMPLAINT_ADDED_TO', 'PERSON', anas, anas],
      ['COMPLAINT_CLOSED', 'PERSON', anas, carlas],
    ])
  })

  it('is about the service where no one is named, and is refused where nobody could read it', async () => {
    const { makeComplaint: made } = await mira.do<{ makeComplaint: SeenComplaint }>(...make({}))
    expect(made).toMatchObject({ about: 'SERVICE', aboutName: null })
    expect(await ana.refused(...see(made.id))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await ana.refused(...make({ seatId: caseId }))).toMatchObject({ code: 'BAD_INPUT', field: 'seatId' })
    expect(await sam.refused(...make({}))).toMatchObject({ code: 'NOT_FOUND' })
    // Carla starts a case herself: who is left to read it there?
    const { id } = await startCase(world, carla, { name: 'Carla Vance' })
    await world.platform.database.sql
      .updateTable('program_staff')
      .set({ until: world.now() })
      .where('person_id', 'in', [world.ids.mira, world.ids.bruno])
      .execute()
    expect(await carla.refused(...make({ caseId: id }))).toMatchObject({ code: 'NOBODY_TO_READ' })
  })
})
