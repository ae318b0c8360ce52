/**
 * The second wall alone: no door, no predicate, every row of every table asked for under the actor of each person. What
 * row-level security gives then is all that a forgotten door could ever show. (Every other kind of actor, on three cases:
 * matrix.test.ts; courts: test/courts/confidentiality.test.ts.)
 */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../server/context.ts'
import { jobWho, nobody } from '../../server/jobs.ts'
import { look } from '../../server/look.ts'
import { act } from '../../server/act.ts'
import { endMediation } from '../../server/cases/end-mediation.ts'
import { requestMediator } from '../../server/cases/request-mediator.ts'
import { takeSeat } from '../../server/cases/take-seat.ts'
import type { DemoKey } from '../../server/demo/people.ts'
import { openWorld, type World } from '../world.ts'
import { populatedCase, type Populated } from './populated-case.ts'

/** What everybody may read: rules of programs, and which migrations were made. */
const open = ['program_versions', 'migrations']

let world: World
let populated: Populated
let tables: string[]

beforeAll(async () => {
  world = await openWorld()
  populated = await populatedCase(world)
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege('parley_app', oid, 'select') order by 1`.execute(
    world.platform.database.sql,
  )
  tables = rows.map(row => row.name).filter(name => !open.includes(name))
})
afterAll(() => world.close())

/** All rows of a table, as text, that this actor gets without any door. */
const everythingIn = (table: string, actor: Actor): Promise<string> =>
  look(world.platform, { actor, request: nobody }, async ctx => {
    const { rows } = await sql<{ all: string | null }>`
      select string_agg(t::text, E'\n') as "all" from ${sql.table(table)} t`.execute(ctx.sql)
    return rows[0]?.all ?? ''
  })

async function actorOf(who: DemoKey): Promise<Actor> {
  const row = await world.platform.database.sql
    .selectFrom('sessions')
    .select('id')
    .where('person_id', '=', world.ids[who])
    .where('ended_at', 'is', null)
    .limit(1)
    .executeTakeFirstOrThrow()
  return { kind: 'PERSON', personId: world.ids[who], sessionId: row.id }
}

async function everything(actor: Actor): Promise<string> {
  const found: string[] = []
  for (const table of tables) found.push(await everythingIn(table, actor))
  return found.join('\n')
}

describe('row-level security alone', () => {
  it('is forced on every table that holds anything about people', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`.execute(
      world.platform.database.sql,
    )
    expect(rows.map(row => row.name).filter(name => !open.includes(name))).toEqual([])
  })

  it('gives the ones concerned what is theirs', async () => {
    const { ids } = populated
    const anas = await everything(await actorOf('ana'))
    for (const id of [ids.caseId, ids.privateMessage, ids.jointMessage, ids.offer, ids.agreement, ids.unsentEvidence])
      expect(anas).toContain(id)
    const miras = await everything(await actorOf('mira'))
    for (const id of [ids.caseId, ids.privateMessage, ids.sharedEvidence, ids.offer, ids.agreement])
      expect(miras).toContain(id)
    expect(miras).not.toContain(ids.unsentEvidence)
  })

  it('gives another party of the case nothing private, and nothing that is between two others', async () => {
    const lenas = await everything(await actorOf('lena'))
    expect(lenas).toContain(populated.ids.jointMessage)
    for (const id of populated.hidden) expect(lenas).not.toContain(id)
    const brunos = await everything(await actorOf('bruno'))
    expect(brunos).toContain(populated.ids.offer)
    for (const id of [populated.ids.privateConversation, populated.ids.privateMessage, populated.ids.unsentEvidence])
      expect(brunos).not.toContain(id)
  })

  it('gives a stranger nothing of the case', async () => {
    await world.person('sam')
    const { ids, hidden } = populated
    const sams = await everything(await actorOf('sam'))
    for (const id of [ids.caseId, ids.jointConversation, ids.jointMessage, ids.jointEvidence, ...hidden])
      expect(sams, id).not.toContain(id)
    expect(sams).toContain(world.ids.sam)
  })

  it('gives one whose seat was taken away no more than what they did themselves', async () => {
    const { ids, hidden } = populated
    const iris = await actorOf('iris')
    const hers = await everything(iris)
    for (const id of [ids.jointConversation, ids.jointMessage, ids.jointEvidence, ...hidden])
      expect(hers, id).not.toContain(id)
    for (const table of ['cases', 'parties', 'case_cards', 'hearings', 'events', 'mediations'])
      expect(await everythingIn(table, iris), table).toBe('')
  })

  it('gives a browser before sign-in nothing at all', async () => {
    for (const table of tables)
      expect(await everythingIn(table, { kind: 'BROWSER', browserId: 'of nobody' }), table).toBe('')
  })

  it('gives each job the ids it works on, and never a word', async () => {
    const worded = [
      'messages',
      'evidence',
      'offer_terms',
      'term_answers',
      'drafts',
      'conversations',
      'conflict_declarations',
    ]
    for (const name of ['courts', 'deadlines', 'sealing', 'mail', 'keys', 'start-up'] as const)
      for (const table of worded) expect(await everythingIn(table, { kind: 'JOB', name }), table).toBe('')
  })

  it('gives a neutral who stood up what there was then, and nothing that came later', async () => {
    const { ids } = populated
    const [mira, bruno] = [await actorOf('mira'), await actorOf('bruno')]
    const kept = ['hearings', 'seats', 'events', 'signatures', 'term_answers', 'mediations', 'agreement_revisions']
    const all = async (): Promise<Record<string, string>> =>
      Object.fromEntries(await Promise.all(kept.map(async table => [table, await everythingIn(table, mira)] as const)))
    await act(world.platform, { actor: mira, request: nobody }, ctx => endMediation(ctx, ids.caseId))
    const then = await all()
    for (const table of kept)
      if (table !== 'agreement_revisions' && table !== 'signatures') expect(then[table], table).not.toBe('')
    world.later({ minutes: 1 })
    await act(world.platform, jobWho('start-up'), ctx =>
      takeSeat(ctx, {
        caseId: ids.caseId,
        personId: world.ids.omar,
        role: 'SUPPORT',
        partyId: ids.anasParty,
        name: 'Omar Haddad',
      }),
    )
    await world.platform.database.sql
      .updateTable('program_neutrals')
      .set({ until: world.now() })
      .where('person_id', '=', world.ids.mira)
      .execute()
    await act(world.platform, { actor: bruno, request: nobody }, ctx => requestMediator(ctx, ids.caseId))
    const { sql: owner } = world.platform.database
    await sql`insert into hearings (id, case_id, source, recorded_at)
      values (${world.platform.clock.newId()}, ${ids.caseId}, 'STAFF', ${world.now()})`.execute(owner)
    await sql`insert into signatures (id, agreement_id, revision, hash, party_id, seat_id, session_id, typed_name, consent_version, consent_language, method, client_key, signed_at)
      select ${world.platform.clock.newId()}, ${ids.agreement}, 1, '', s.party_id, s.id, (select id from sessions where person_id = s.person_id limit 1), 'Ana Silva', '1', 'en', 'ESIGN', 'signed-later', ${world.now()}
      from seats s where s.person_id = ${world.ids.ana} and s.case_id = ${ids.caseId}`.execute(owner)
    await sql`insert into agreement_revisions (agreement_id, revision, document, hash, language, replaced_at)
      select ${ids.agreement}, n, '\\x00', 'of revision ' || n, 'en', ${world.now()} from generate_series(1, 2) n`.execute(
      owner,
    )
    expect(await everything(await actorOf('ana'))).toContain(world.ids.omar)
    const { agreement_revisions: revisions, ...now } = await all()
    expect({ ...now, agreement_revisions: '' }).toEqual(then)
    // The text that was current when she stood up has been replaced since; the one after it is not hers to read.
    expect(revisions).toContain('of revision 1')
    expect(revisions).not.toContain('of revision 2')
  })

  it('lets nobody write in the place of another', async () => {
    const { ids } = populated
    const request = { actor: await actorOf('lena'), request: nobody }
    const insert = look(world.platform, request, ctx =>
      sql`insert into messages (id, conversation_id, case_id, seq, seat_id, client_key, stamp, body, sent_at)
        select ${world.platform.clock.newId()}, ${ids.jointConversation}, ${ids.caseId}, 999, s.id, 'forged-key', 'MEDIATION', '\\x00', now()
        from seats s where s.person_id = ${world.ids.ana} and s.case_id = ${ids.caseId}`.execute(ctx.sql),
    )
    await expect(insert).rejects.toThrow(/row-level security/)
  })

  it('is not taken down by code that forgets the actor', async () => {
    const forgotten = world.platform.database.sql.transaction().execute(async transaction => {
      await sql`select set_config('role', 'parley_app', true)`.execute(transaction)
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from messages`.execute(transaction)
      return rows[0]?.count
    })
    expect(await forgotten).toBe(0)
  })
})
