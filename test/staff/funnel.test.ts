/** How far cases came: counted right, of one's own programs, and with small numbers hidden. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { createIntl } from 'react-intl'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { funnelCsv } from '../../client/staff/figures/funnel-csv.ts'
import type { TestPerson } from '../person.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let carla: TestPerson
beforeAll(async () => {
  world = await openWorld()
  carla = await world.person('carla')
  // 60 small claims: 40 came in on both sides, 40 took part, 25 have an agreement, 12 of these are signed.
  await seedCases({
    program: 'lasc-small-claims',
    caseType: 'SMALL_CLAIMS',
    count: 60,
    joined: 40,
    agreed: 25,
    signed: 12,
  })
  await seedCases({ program: 'ccr-community', caseType: 'COMMUNITY', count: 30, joined: 4, agreed: 0, signed: 0 })
})
afterAll(() => world.close())

interface Seed {
  program: string
  caseType: string
  count: number
  joined: number
  agreed: number
  signed: number
}

/** Rows alone: what is counted is the rows. */
async function seedCases({ program, caseType, count, joined, agreed, signed }: Seed): Promise<void> {
  await world.platform.database.sql.transaction().execute(async db => {
    await sql`select set_config('session_replication_role', 'replica', true)`.execute(db)
    const version = await db
      .selectFrom('program_versions')
      .select('id')
      .where('key', '=', program)
      .executeTakeFirstOrThrow()
    const at = world.now()
    for (let n = 0; n < count; n++) {
      const [id, one, two] = [randomUUID(), randomUUID(), randomUUID()]
      await sql`insert into cases (id, program_version_id, case_type, status, data_key_id, started_by_party_id, started_at, active_at, safety_mode)
        values (${id}, ${version.id}, ${caseType}, ${n < joined ? 'ACTIVE' : 'INVITED'}, ${randomUUID()}, ${one}, ${at}, ${n < joined ? at : null}, false)`.execute(
        db,
      )
      for (const [position, party] of [one, two].entries())
        await sql`insert into parties (id, case_id, position, side, kind, name, status, joined_at)
          values (${party}, ${id}, ${position}, 'PARTICIPANT', 'PERSON', 'Somebody', 'JOINED', ${position === 0 || n < joined ? at : null})`.execute(
          db,
        )
      if (n < agreed)
        await sql`insert into agreements (id, case_id, from_offer_id, status, revision, document, hash, language, assembled_at, binding_at)
          values (${randomUUID()}, ${id}, ${randomUUID()}, ${n < signed ? 'BINDING' : 'SIGNING'}, 1, '\\x00', '', 'en', ${at}, ${n < signed ? at : null})`.execute(
          db,
        )
    }
  })
}

type Row = Record<string, number | string | null>
const funnel = async (by: string, more: Record<string, unknown> = {}) =>
  (
    await carla.do<{ staffFunnel: { rows: Row[]; total: Row } }>(
      `query($by: FunnelDivision!, $programKey: String, $from: Date!, $until: Date!) {
        staffFunnel(by: $by, programKey: $programKey, from: $from, until: $until) {
          rows { key invited joined takingPart agreed signed filed performed } total { key invited joined takingPart agreed signed filed performed } } }`,
      { by, from: '2027-01-01', until: '2027-01-31', ...more },
    )
  ).staffFunnel

describe('the figures of staff', () => {
  it('count every stage right, and hide what is small', async () => {
    const { rows, total } = await funnel('CASE_TYPE', { programKey: 'lasc-small-claims' })
    const counted = { invited: 60, joined: 40, takingPart: 40, agreed: 25, signed: 12, filed: null, performed: null }
    expect(rows).toEqual([{ key: 'SMALL_CLAIMS', ...counted }])
    expect(total).toEqual({ key: 'TOTAL', ...counted })
  })

  it('hide a second number where the total would give the small one away', async () => {
    const { rows, total } = await funnel('PROGRAM')
    expect(rows.map(row => [row['key'], row['invited'], row['joined']])).toEqual([
      ['ccr-community', 30, null],
      ['lasc-small-claims', 60, null],
    ])
    expect([total['invited'], total['joined']]).toEqual([90, 44])
  })

  it('are those of the asked time and divided as asked', async () => {
    expect((await funnel('MONTH')).rows.map(row => row['key'])).toEqual(['2027-01'])
    expect((await funnel('LANGUAGE')).rows.map(row => row['key'])).toEqual(['UNKNOWN'])
    expect((await funnel('REPRESENTATION')).rows.map(row => row['key'])).toEqual(['ALONE'])
    expect((await funnel('MONTH', { from: '2026-01-01', until: '2026-12-31' })).rows).toEqual([])
    expect(
      await carla.refused(`{ staffFunnel(by: MONTH, from: "2027-02-01", until: "2027-01-01") { total { key } } }`),
    ).toMatchObject({ code: 'BAD_INPUT', field: 'until' })
  })

  it('are counted by one statement', async () => {
    const statements = await world.statements(() => funnel('PROGRAM'))
    expect(statements.filter(text => /staff_funnel/.test(text))).toHaveLength(1)
    expect(statements.length).toBeLessThanOrEqual(2)
  })

  it('become a file that no spreadsheet runs', () => {
    const intl = createIntl({
      locale: 'en',
      messages: { 'staff.figures.hidden': 'hidden', 'staff.figures.group': 'Group' } as never,
    })
    const rows = [{ key: 'a', label: '=cmd("x"), Inc', counts: [60, null] }]
    expect(funnelCsv(rows, ['Invited', 'Joined'], intl)).toBe(
      `Group,Invited,Joined\r\n"'=cmd(""x""), Inc",60,hidden\r\n`,
    )
  })
})
