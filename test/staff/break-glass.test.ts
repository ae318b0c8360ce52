/** Emergency access, through GraphQL: one joint conversation, for one hour, to one person, and its parties know. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../server/context.ts'
import { nobody } from '../../server/jobs.ts'
import { look } from '../../server/look.ts'
import { discloseLater } from '../../server/staff/disclose-glass.ts'
import { key, type TestPerson } from '../person.ts'
import { mailsTo } from '../mails.ts'
import { proveIdentity } from '../offers/deals.ts'
import { upload } from '../conversations/threads.ts'
import {
  conversations,
  join,
  openPrivate,
  optIn,
  send,
  sendDocument,
  startCase,
  startCommunityCase,
  takeSeat,
} from '../steps.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson, carla: TestPerson, sam: TestPerson
let caseId: string
let otherCase: string
let fileUrl: string
let privateFileUrl: string

beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira, carla, sam] = (await Promise.all(
    (['ana', 'bruno', 'mira', 'carla', 'sam'] as const).map(name => world.person(name)),
  )) as [TestPerson, TestPerson, TestPerson, TestPerson, TestPerson]
  const takePart = async () => {
    const { id, code } = await startCommunityCase(world, ana)
    await optIn(ana, id)
    await join(bruno, code, 'Bruno Reyes')
    await optIn(bruno, id)
    return id
  }
  caseId = await takePart()
  otherCase = await takePart()
  await takeSeat(mira, caseId)
  await send(ana, caseId, 'JOINT', 'The drums go on till three.')
  fileUrl = await shareFile(bruno, 'JOINT')
  await send(bruno, otherCase, 'JOINT', 'Another quarrel.')
  await openPrivate(ana, caseId)
  await send(ana, caseId, 'PRIVATE', 'I would pay for carpets.')
  privateFileUrl = await shareFile(ana, 'PRIVATE')
})
afterAll(() => world.close())

async function shareFile(person: TestPerson, kind: 'JOINT' | 'PRIVATE'): Promise<string> {
  const to = (await conversations(person, caseId)).find(one => one.kind === kind)
  if (!to) throw new Error(`no ${kind} conversation`)
  const { id, url } = (await (await upload(person, to.id, 'notes.txt', Buffer.from('At three again.'))).json()) as {
    id: string
    url: string
  }
  await person.do(sendDocument, {
    input: { key: key(), conversationId: to.id, body: 'See this.', audience: to.audience, evidenceIds: [id] },
  })
  return url
}

const breaking = (of: string, more: Record<string, unknown> = {}) =>
  [
    `mutation($input: BreakGlassInput!) { breakGlass(input: $input) { id brokenGlass { openedBy isMine reason laterReason openedAt endsAt discloseAt disclosedAt } } }`,
    { input: { key: key(), caseId: of, reason: 'A threat was reported', ...more } },
  ] as const
const reading = (of: string, last = 30, before: string | null = null) =>
  [
    `query($id: ID!, $last: Int!, $before: String) { openedConversation(caseId: $id) { id endsAt
      messages(last: $last, before: $before) { nodes { body author evidence { url } } startCursor hasPreviousPage } } }`,
    { id: of, last, before },
  ] as const
interface Opened {
  openedConversation: {
    id: string
    endsAt: string
    messages: { nodes: { body: string; author: string }[]; startCursor: string; hasPreviousPage: boolean }
  }
}
const timelineOf = async (person: TestPerson) =>
  (
    await person.do<{ case: { timeline: { nodes: { kind: string }[] } } }>(
      `query($id: ID!) { case(id: $id) { timeline(first: 50) { nodes { kind } } } }`,
      { id: caseId },
    )
  ).case.timeline.nodes.map(({ kind }) => kind)

/** Everything that row-level security alone lets Carla read of these tables. */
async function walls(): Promise<string> {
  const session = await world.platform.database.sql
    .selectFrom('sessions')
    .select('id')
    .where('person_id', '=', world.ids.carla)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  const actor: Actor = { kind: 'PERSON', personId: world.ids.carla, sessionId: session.id }
  return look(world.platform, { actor, request: nobody }, async ctx => {
    const texts: (string | null)[] = []
    for (const table of ['conversations', 'messages', 'evidence', 'stored_files', 'data_keys']) {
      const { rows } = await sql<{ all: string | null }>`
        select string_agg(t.id::text || ' ' || to_jsonb(t)::text, E'\n') as "all" from ${sql.table(table)} t`.execute(
        ctx.sql,
      )
      texts.push(rows[0]?.all ?? '')
    }
    return texts.join('\n')
  })
}

const idsIn = async (person: TestPerson, of: string) => {
  const all = await conversations(person, of)
  return { joint: all.find(one => one.kind === 'JOINT')?.id ?? '', closed: all.find(one => one.kind === 'PRIVATE')?.id }
}
const NOT_FOUND = { code: 'NOT_FOUND' }

describe('emergency access', () => {
  it('is refused without a proof of identity, without a reason, to no staff, and where the program lets nobody read', async () => {
    expect(await carla.refused(...reading(caseId))).toMatchObject(NOT_FOUND)
    await world.platform.database.sql.updateTable('sessions').set({ identity_confirmed_at: null }).execute()
    expect(await carla.refused(...breaking(caseId))).toMatchObject({ code: 'IDENTITY_NEEDED' })
    await proveIdentity(world, carla)
    expect(await carla.refused(...breaking(caseId, { reason: ' ' }))).toMatchObject({
      code: 'BAD_INPUT',
      field: 'reason',
    })
    expect(await carla.refused(...breaking(caseId, { laterReason: '' }))).toMatchObject({
      code: 'BAD_INPUT',
      field: 'laterReason',
    })
    const { id: closedProgram } = await startCase(world, ana)
    expect(await carla.refused(...breaking(closedProgram))).toMatchObject({ code: 'CONTENT_CLOSED' })
    for (const person of [ana, bruno, mira, sam])
      expect(await person.refused(...breaking(caseId)), person.window).toMatchObject(NOT_FOUND)
    expect(await timelineOf(ana)).not.toContain('GLASS_DISCLOSED')
    const { joint } = await idsIn(ana, caseId)
    expect(await walls()).not.toContain(joint)
  })

  it('is nothing to staff of other programs', async () => {
    const rows = world.platform.database.sql.updateTable('program_staff').where('person_id', '=', world.ids.carla)
    const ofTheirs = rows.where('program_key', '=', 'ccr-community')
    await ofTheirs.set({ until: world.now() }).execute()
    expect(await carla.refused(...breaking(caseId))).toMatchObject(NOT_FOUND)
    await ofTheirs.set({ until: null }).execute()
  })

  it('opens the joint conversation with its files to the one who asked, and nothing else', async () => {
    const mailsBefore = (await mailsTo(world, 'bruno')).length
    const { breakGlass: opened } = await carla.do<{ breakGlass: { brokenGlass: unknown[] } }>(...breaking(caseId))
    const soon = new Date(world.now().getTime() + 60 * 60_000).toISOString()
    expect(opened.brokenGlass).toEqual([
      {
        openedBy: 'Carla Vance',
        isMine: true,
        reason: 'A threat was reported',
        laterReason: null,
        openedAt: world.now().toISOString(),
        endsAt: soon,
        discloseAt: world.now().toISOString(),
        disclosedAt: world.now().toISOString(),
      },
    ])
    const { openedConversation } = await carla.do<Opened>(...reading(caseId))
    expect(openedConversation.endsAt).toBe(soon)
    expect(openedConversation.messages.nodes).toEqual([
      { body: 'I am Mira Cho. I take no side.', author: 'Mira Cho', evidence: [] },
      { body: 'The drums go on till three.', author: 'Ana Silva', evidence: [] },
      { body: 'See this.', author: 'Bruno Reyes', evidence: [{ url: fileUrl }] },
    ])
    const last = await carla.do<Opened>(...reading(caseId, 1))
    expect(last.openedConversation.messages).toMatchObject({ nodes: [{ body: 'See this.' }], hasPreviousPage: true })
    const before = await carla.do<Opened>(...reading(caseId, 1, last.openedConversation.messages.startCursor))
    expect(before.openedConversation.messages).toMatchObject({
      nodes: [{ body: 'The drums go on till three.' }],
      hasPreviousPage: true,
    })
    expect(await (await carla.fetch(fileUrl)).text()).toBe('At three again.')

    expect((await carla.fetch(privateFileUrl)).status).toBe(404)
    expect(await carla.refused(...reading(otherCase))).toMatchObject(NOT_FOUND)
    for (const person of [ana, bruno, mira, sam])
      expect(await person.refused(...reading(caseId)), person.window).toMatchObject(NOT_FOUND)
    const { joint, closed } = await idsIn(ana, caseId)
    const other = await idsIn(ana, otherCase)
    // The usual doors stay closed to her: she reads where she is watched, and writes nowhere.
    for (const id of [joint, closed, other.joint])
      expect(
        await carla.refused(`query($id: ID!) { conversation(id: $id) { id messages { nodes { body } } } }`, { id }),
      ).toMatchObject(NOT_FOUND)
    expect(
      await carla.refused(sendDocument, { input: { key: key(), conversationId: joint, body: 'Stop', audience: [] } }),
    ).toMatchObject(NOT_FOUND)
    expect(await carla.refused(...breaking(caseId))).toMatchObject({ code: 'GLASS_IS_BROKEN' })

    const seen = await walls()
    expect(seen).toContain(joint)
    for (const id of [closed ?? '?', other.joint, otherCase, privateFileUrl.split('/').at(-1) ?? '?'])
      expect(seen).not.toContain(id)

    // Everybody on the case is told in its story, its parties by mail; nobody reads why.
    for (const person of [ana, bruno, mira]) expect(await timelineOf(person)).toContain('GLASS_DISCLOSED')
    const mails = await mailsTo(world, 'bruno')
    expect(mails.length).toBe(mailsBefore + 1)
    expect(mails[0]?.text).not.toMatch(/threat|Carla|drums/i)
  })

  it('ends with its hour', async () => {
    world.later({ minutes: 59 })
    await Promise.all([carla.signInAs('carla'), ana.signInAs('ana')])
    expect((await carla.do<Opened>(...reading(caseId))).openedConversation.messages.nodes).toHaveLength(3)
    world.later({ minutes: 1 })
    await carla.signInAs('carla')
    expect(await carla.refused(...reading(caseId))).toMatchObject(NOT_FOUND)
    expect((await carla.fetch(fileUrl)).status).toBe(404)
    const { joint } = await idsIn(ana, caseId)
    expect(await walls()).not.toContain(joint)
  })

  it('is told on the program’s day where telling at once would be dangerous, and once', async () => {
    const countOf = async (person: TestPerson) =>
      (await timelineOf(person)).filter(kind => kind === 'GLASS_DISCLOSED').length
    await proveIdentity(world, carla)
    await carla.do(...breaking(caseId, { laterReason: 'The police asked for it' }))
    expect((await carla.do<Opened>(...reading(caseId))).openedConversation.messages.nodes).toHaveLength(3)
    const mailsBefore = (await mailsTo(world, 'ana')).length
    await world.app.jobs.run()
    expect([await countOf(ana), (await mailsTo(world, 'ana')).length]).toEqual([1, mailsBefore])
    world.later({ days: 30 })
    await Promise.all([ana.signInAs('ana'), mira.signInAs('mira')])
    const beforeTold = (await mailsTo(world, 'ana')).length
    await discloseLater(world.platform)
    await discloseLater(world.platform)
    expect([await countOf(ana), await countOf(mira)]).toEqual([2, 2])
    expect((await mailsTo(world, 'ana')).length).toBe(beforeTold + 1)
    const entries = await world.platform.database.sql
      .selectFrom('audit_entries')
      .select(['operation', 'scope', 'actor_kind', 'actor_id'])
      .where('case_id', '=', caseId)
      .where('operation', 'like', 'GLASS%')
      .orderBy('at')
      .orderBy('operation')
      .execute()
    const byCarla = { actor_kind: 'PERSON', actor_id: world.ids.carla }
    expect(entries).toEqual([
      { operation: 'GLASS_BROKEN', scope: 'STAFF', ...byCarla },
      { operation: 'GLASS_DISCLOSED', scope: 'CASE', ...byCarla },
      { operation: 'GLASS_BROKEN', scope: 'STAFF', ...byCarla },
      { operation: 'GLASS_DISCLOSED', scope: 'CASE', actor_kind: 'JOB', actor_id: 'deadlines' },
    ])
  })
})
