/** What staff see of a case by row-security alone: what surrounds it, of their own programs, and never a word. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readStaffCase, requireStaff, staffProgramKeys } from '../../server/access/staff.ts'
import { act } from '../../server/act.ts'
import type { Actor } from '../../server/context.ts'
import { nobody } from '../../server/jobs.ts'
import { look } from '../../server/look.ts'
import type { DemoKey } from '../../server/demo/people.ts'
import { populatedCase, type Populated } from '../outsiders/populated-case.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let populated: Populated
let carla: Actor
let sam: Actor

beforeAll(async () => {
  world = await openWorld()
  populated = await populatedCase(world)
  await Promise.all([world.person('carla'), world.person('sam')])
  ;[carla, sam] = [await actorOf('carla'), await actorOf('sam')]
})
afterAll(() => world.close())

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

const textOf = (table: string, actor: Actor): Promise<string> =>
  look(world.platform, { actor, request: nobody }, async ctx => {
    const { rows } = await sql<{ all: string | null }>`
      select string_agg(t::text, E'\n') as "all" from ${sql.table(table)} t`.execute(ctx.sql)
    return rows[0]?.all ?? ''
  })

const worded = ['messages', 'evidence', 'offers', 'offer_terms', 'offer_recipients', 'term_answers', 'agreements']
const about = ['agreement_revisions', 'agreement_signatories', 'agreement_files', 'signatures', 'stored_files']
const around = [
  'conversations',
  'conversation_seats',
  'read_positions',
  'drafts',
  'conflict_declarations',
  'case_cards',
]

/** Carla works for no program while `work` runs, or for this one. */
async function withCarlaIn(program: string | null, work: () => Promise<void>): Promise<void> {
  const rows = world.platform.database.sql
  const others = rows.updateTable('program_staff').where('person_id', '=', world.ids.carla)
  await others.set({ until: world.now() }).execute()
  if (program) await others.where('program_key', '=', program).set({ until: null }).execute()
  await work().finally(() => others.set({ until: null }).execute())
}

describe('row-security, for staff', () => {
  it('shows what surrounds the cases of their programs', async () => {
    for (const table of ['cases', 'parties', 'seats', 'hearings', 'invitations'])
      expect(await textOf(table, carla), table).toContain(populated.ids.caseId)
    expect(await textOf('persons', carla)).toContain(world.ids.ana)
    expect(await textOf('program_neutrals', carla)).toContain(world.ids.mira)
  })

  it('shows no conversation, message, offer, agreement or draft, and no key that would open one', async () => {
    for (const table of [...worded, ...about, ...around]) expect(await textOf(table, carla), table).toBe('')
    expect(await textOf('data_keys', carla)).not.toContain(populated.ids.caseId)
    for (const id of populated.hidden) expect(await textOf('events', carla)).not.toContain(id)
  })

  it('shows nothing at all of the cases of another program', async () => {
    await withCarlaIn('ccr-community', async () => {
      for (const table of ['cases', 'parties', 'seats', 'hearings', 'invitations', 'mediations'])
        expect(await textOf(table, carla), table).toBe('')
      expect(await textOf('persons', carla)).not.toContain(world.ids.ana)
    })
  })

  it('shows a person without a program nothing, and lets them make nobody staff', async () => {
    for (const table of ['cases', 'parties', 'program_staff', 'program_neutrals'])
      expect(await textOf(table, sam), table).toBe('')
    const adding = (table: 'program_staff' | 'program_neutrals') =>
      act(world.platform, { actor: sam, request: nobody }, ctx =>
        sql`insert into ${sql.table(table)} (id, program_key, person_id, since${sql.raw(table === 'program_neutrals' ? ', organisation' : '')})
          values (${ctx.newId()}, 'lasc-small-claims', ${world.ids.sam}, now()${sql.raw(table === 'program_neutrals' ? `, 'Nobody'` : '')})`.execute(
          ctx.sql,
        ),
      )
    await expect(adding('program_staff')).rejects.toThrow(/row-level security/)
    await expect(adding('program_neutrals')).rejects.toThrow(/row-level security/)
  })
})

describe('the doors of staff', () => {
  const asCarla = <T>(work: Parameters<typeof act<T>>[2]): Promise<T> =>
    act(world.platform, { actor: carla, request: nobody }, work)

  it('open to the programs that one works for', async () => {
    expect(await asCarla(staffProgramKeys)).toContain('lasc-small-claims')
    const { entity, program } = await asCarla(ctx => readStaffCase(ctx, populated.ids.caseId))
    expect([entity.caseNumber, program.key]).toEqual(['27SC01482', 'lasc-small-claims'])
  })

  it('answer alike for a case of another program, for none, and for whoever is no staff', async () => {
    const nothing = { extensions: { code: 'NOT_FOUND' } }
    await withCarlaIn('ccr-community', async () => {
      expect(await asCarla(staffProgramKeys)).toEqual(['ccr-community'])
      await expect(asCarla(ctx => readStaffCase(ctx, populated.ids.caseId))).rejects.toMatchObject(nothing)
      await expect(asCarla(ctx => requireStaff(ctx, 'lasc-small-claims'))).rejects.toMatchObject(nothing)
    })
    await expect(asCarla(ctx => requireStaff(ctx, 'of-nobody'))).rejects.toMatchObject(nothing)
    await expect(asCarla(ctx => readStaffCase(ctx, world.ids.sam))).rejects.toMatchObject(nothing)
    const asAna = act(world.platform, { actor: await actorOf('ana'), request: nobody }, ctx =>
      readStaffCase(ctx, populated.ids.caseId),
    )
    await expect(asAna).rejects.toMatchObject(nothing)
  })
})
