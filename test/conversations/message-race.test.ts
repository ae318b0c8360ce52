/** A message that has to wait for its conversation is judged by what is true when its turn comes. */
import { sql, type ControlledTransaction } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { key, type TestPerson } from '../person.ts'
import { activeCase, conversations, mediatedCase, onCase, sendDocument, signedIn } from '../steps.ts'
import type { Db } from '../../server/platform/tables.ts'
import { isOnPostgres, openWorld, type World } from '../world.ts'
import { readThread } from './threads.ts'

describe.runIf(isOnPostgres())('a message that waits for its turn', () => {
  let world: World
  let ana: TestPerson, bruno: TestPerson, mira: TestPerson
  beforeAll(async () => {
    world = await openWorld()
    ;[ana, bruno, mira] = await signedIn(world, 'ana', 'bruno', 'mira')
  })
  afterAll(() => world.close())

  /** Bruno's message waits for a lock that somebody else holds; `meanwhile` is committed before it is let go. */
  async function whileItWaits(caseId: string, meanwhile: (other: ControlledTransaction<Db>) => Promise<unknown>) {
    const joint = (await conversations(bruno, caseId)).find(one => one.kind === 'JOINT')
    const other = await world.platform.database.sql.startTransaction().execute()
    await sql`select 1 from conversations where id = ${joint?.id} for update`.execute(other)
    const input = { key: key(), conversationId: joint?.id, body: 'At the last moment', audience: joint?.audience }
    const asked = bruno.raw(sendDocument, { input })
    await untilItWaits()
    await meanwhile(other)
    await other.commit().execute()
    const { errors, data } = await asked
    const nodes = (await readThread(ana, joint?.id)).nodes.map(node => node.body)
    const stamp = (data?.sendMessage as { stamp: string } | undefined)?.stamp
    return { code: errors?.[0]?.extensions.code ?? 'SENT', stamp, isThere: nodes.includes('At the last moment') }
  }

  async function untilItWaits(): Promise<void> {
    await expect
      .poll(async () => {
        const { rows } = await sql<{ n: number }>`
          select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
          world.platform.database.sql,
        )
        return rows[0]?.n
      })
      .toBeGreaterThan(0)
  }

  it('is refused when its author has left meanwhile', async () => {
    const caseId = await activeCase(world, ana, bruno)
    const seen = await whileItWaits(caseId, async other => {
      await other
        .updateTable('parties')
        .set({ status: 'WITHDRAWN', left_at: world.now() })
        .where('case_id', '=', caseId)
        .where('name', '=', 'Bruno Reyes')
        .execute()
    })
    expect(seen).toMatchObject({ code: 'NOT_YOURS_TO_DO', isThere: false })
  })

  it('is refused when the case was closed meanwhile', async () => {
    const caseId = await activeCase(world, ana, bruno)
    const seen = await whileItWaits(caseId, other =>
      other
        .updateTable('cases')
        .set({ status: 'CLOSED', outcome: 'NO_AGREEMENT', closed_at: world.now() })
        .where('id', '=', caseId)
        .execute(),
    )
    expect(seen).toMatchObject({ code: 'CASE_CLOSED', isThere: false })
  })

  it('is stamped as what it is when the mediation has ended meanwhile', async () => {
    const caseId = await mediatedCase(world, ana, bruno, mira)
    const seen = await whileItWaits(caseId, other =>
      other.updateTable('mediations').set({ status: 'ENDED' }).where('case_id', '=', caseId).execute(),
    )
    expect(seen).toMatchObject({ code: 'SENT', stamp: 'NEGOTIATION', isThere: true })
  })

  it('comes before a leave that waits for it, and its author reads it', async () => {
    const caseId = await activeCase(world, ana, bruno)
    const joint = (await conversations(bruno, caseId))[0]
    const results = await Promise.all([
      ...Array.from({ length: 8 }, () =>
        bruno.raw(sendDocument, {
          input: { key: key(), conversationId: joint?.id, body: 'Racing', audience: joint?.audience },
        }),
      ),
      onCase(bruno, 'withdrawFromCase', caseId),
    ])
    const sent = results.filter(result => 'data' in result && result.data).length
    const atBruno = (await readThread(bruno, joint?.id)).nodes.filter(node => node.body === 'Racing').length
    const atAna = (await readThread(ana, joint?.id)).nodes.filter(node => node.body === 'Racing').length
    expect([atBruno, atAna]).toEqual([sent, sent])
  })
})
