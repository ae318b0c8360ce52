/**
 * `tsx test/bench/court-feed.ts [cases]`: what a page of 100 of a court's change feed costs at the beginning, in the middle
 * and at the end, beside each other in one run. Needs a PostgreSQL (DATABASE_URL) and makes a database of its own there.
 */
import 'reflect-metadata'
import { act } from '../../server/act.ts'
import { courtCasesChangedSince } from '../../server/courts/court-cases.ts'
import { makeCourtClient } from '../../server/courts/make-court-client.ts'
import { registerCourt } from '../../server/courts/register-court.ts'
import { jobWho, nobody } from '../../server/jobs.ts'
import { look, type Who } from '../../server/look.ts'
import { openThrowAway, type ThrowAway } from './throw-away.ts'

const PROGRAM = 'lasc-small-claims'
const PAGE = 100
const ROUNDS = 40

const cases = Number(process.argv[2] ?? 100_000)
const url = process.env.DATABASE_URL
if (!url || !(cases >= 1_000)) throw new Error('Set DATABASE_URL, and give a number of cases from 1000 on.')
const room = await openThrowAway(url)
try {
  await seedCourtCases(room, cases)
  await room.client.query('vacuum analyze')
  const { clientId } = await act(room.platform, jobWho('start-up'), ctx =>
    makeCourtClient(ctx, { courtKey: 'bench', label: 'Bench' }),
  )
  const who: Who = { actor: { kind: 'COURT', clientId, courtKey: '', programKeys: [] }, request: nobody }
  const page = async (after: number): Promise<number> => {
    const startedAt = performance.now()
    const { nodes } = await look(room.platform, who, ctx => courtCasesChangedSince(ctx, String(after), PAGE))
    const took = performance.now() - startedAt
    if (nodes.length !== PAGE || nodes.some(node => node.parties.length !== 2 || !node.hearing))
      throw new Error(`the page after ${after} is not whole`)
    return took
  }
  const places = { start: 0, middle: Math.floor(cases / 2), end: cases - PAGE }
  const times: Record<keyof typeof places, number[]> = { start: [], middle: [], end: [] }
  for (const after of Object.values(places)) await page(after)
  // In turn, so that whatever else the machine does meets all of them alike.
  for (let round = 0; round < ROUNDS; round++)
    for (const place of ['start', 'middle', 'end'] as const) times[place].push(await page(places[place]))
  const median = (all: number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN
  const start = median(times.start)
  console.log(`${cases} cases, pages of ${PAGE}, median of ${ROUNDS}:`)
  for (const place of ['start', 'middle', 'end'] as const) {
    const took = median(times[place])
    console.log(`  ${place.padEnd(6)} ${took.toFixed(2)} ms  ratio to the start ${(took / start).toFixed(2)}`)
  }
} finally {
  await room.close()
}

/** Rows as referrals leave them, in bulk; keys are not read here, so they are ids of no meaning, and there are no stories. */
async function seedCourtCases({ platform, client }: ThrowAway, count: number): Promise<void> {
  await act(platform, jobWho('start-up'), ctx =>
    registerCourt(ctx, { key: 'bench', name: 'Bench', programKeys: [PROGRAM] }),
  )
  const many = [count, PROGRAM]
  await client.query('begin')
  await client.query(`set local session_replication_role = replica`)
  await client.query(
    `insert into cases (id, program_version_id, case_type, case_number, status, outcome, claim_cents, data_key_id, started_by_party_id, started_at, active_at, closed_at)
     select gen_random_uuid(), (select id from program_versions where key = $2 order by version desc limit 1), 'SMALL_CLAIMS',
       'B' || lpad(n::text, 8, '0'), 'INVITED', null, 100000, gen_random_uuid(), gen_random_uuid(), now(), null, null
     from generate_series(1, $1::int) n`,
    many,
  )
  await client.query(
    `insert into parties (id, case_id, position, side, kind, name, status)
     select gen_random_uuid(), c.id, p, case p when 0 then 'PLAINTIFF' else 'DEFENDANT' end, 'PERSON', 'Party ' || p, 'INVITED'
     from cases c cross join generate_series(0, 1) p`,
  )
  await client.query(
    `insert into hearings (id, case_id, held_on, source, recorded_at)
     select gen_random_uuid(), c.id, '2027-06-15', 'COURT_SYSTEM', now() from cases c`,
  )
  await client.query(
    `insert into court_cases (case_id, court_key, program_key, case_number, look_up_number, is_referred, outcome, is_closed_by_court, seq, released_at)
     select c.id, 'bench', $1, c.case_number, c.case_number, true, 'PENDING', false, row_number() over (order by c.case_number), now() from cases c`,
    [PROGRAM],
  )
  await client.query('commit')
}
