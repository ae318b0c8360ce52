/** Referrals as a file, for courts without programmers. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readCsv } from '../../server/courts/read-csv.ts'
import { importReferrals, type ReferralReport } from '../../server/courts/import-referrals.ts'
import { nobody } from '../../server/jobs.ts'
import type { Who } from '../../server/look.ts'
import { openWorld, type World } from '../world.ts'
import { casesDocument, courtOf, seenByCourt, type CourtSystem, type SeenCase } from './court-system.ts'

let world: World
let court: CourtSystem

beforeAll(async () => {
  world = await openWorld('2027-02-20T18:00:00.000Z')
  court = await courtOf(world, 'santa-clara', ['santa-clara-small-claims'])
})
afterAll(() => world.close())

const send = async (body: string, type = 'text/csv'): Promise<ReferralReport> => {
  const answer = await court.fetch('/court/referrals', { method: 'POST', headers: { 'content-type': type }, body })
  expect(answer.status).toBe(200)
  return (await answer.json()) as ReferralReport
}

const header =
  'case_number,program,case_type,claim,hearing_date,hearing_time,department,plaintiff_name,plaintiff_kind,plaintiff_email,defendant_name,defendant_email'
const line = (changes: Record<string, string> = {}): string => {
  const usual: Record<string, string> = {
    case_number: '24CSV1',
    program: 'santa-clara-small-claims',
    case_type: 'small claims',
    claim: '"2,200.00"',
    hearing_date: '2027-04-20',
    hearing_time: '08:30',
    department: '"4, upstairs"',
    plaintiff_name: 'Ana Silva',
    plaintiff_kind: '',
    plaintiff_email: 'ana@demo.parley.example',
    defendant_name: '"Bruno ""B"" Reyes"',
    defendant_email: 'bruno@demo.parley.example',
  }
  return header
    .split(',')
    .map(name => changes[name] ?? usual[name] ?? '')
    .join(',')
}

const bad: [changes: Record<string, string>, column: string | null, code: string][] = [
  [{ case_number: '' }, 'case_number', 'REQUIRED'],
  [{ case_number: '24CSV3', program: 'lasc-small-claims' }, 'program', 'PROGRAM_UNKNOWN'],
  [{ case_number: '24CSV4', case_type: 'UNLAWFUL_DETAINER' }, 'case_type', 'CASE_TYPE_NOT_TAKEN'],
  [{ case_number: '24CSV5', claim: 'a lot' }, 'claim', 'AMOUNT_INVALID'],
  [{ case_number: '24CSV6', hearing_date: '2027-02-31' }, 'hearing_date', 'DATE_INVALID'],
  [{ case_number: '24CSV7', hearing_date: '2027-01-05' }, 'hearing_date', 'DATE_PAST'],
  [{ case_number: '24CSV8', hearing_time: 'noon' }, 'hearing_time', 'TIME_INVALID'],
  [{ case_number: '24CSV9', defendant_email: 'nobody' }, 'defendant_email', 'EMAIL_INVALID'],
  [{ case_number: '24CSV10', plaintiff_kind: 'robot' }, 'plaintiff_kind', 'KIND_INVALID'],
  [{ case_number: '24CSV11', defendant_name: '', defendant_email: '' }, null, 'REQUIRED'],
]

it('takes the good lines, and names line, column and reason of the bad ones', async () => {
  const file = [
    header,
    line(),
    '',
    ...bad.map(([changes]) => line(changes)),
    line({ case_number: '24CSV2', defendant_email: '' }),
  ]
  const report = await send(`\uFEFF${file.join('\r\n')}\r\n`)
  expect(report.lines).toBe(bad.length + 2)
  expect(report.taken).toEqual([
    { line: 2, caseNumber: '24CSV1', status: 'FORWARDED' },
    { line: bad.length + 4, caseNumber: '24CSV2', status: 'WAITING_FOR_EMAIL' },
  ])
  expect(report.refused.map(({ line: at, column, code }) => [at, column, code])).toEqual(
    bad.map(([, column, code], index) => [index + 4, column, code]),
  )
  for (const { reason } of report.refused) expect(reason).toMatch(/\w.+\.$/s)
  expect(await seenByCourt(court, '24CSV1')).toMatchObject({
    parties: [{ name: 'Ana Silva' }, { name: 'Bruno "B" Reyes' }],
    hearing: { department: '4, upstairs', at: '2027-04-20T15:30:00.000Z' },
  })
})

it('the same file again changes nothing; a changed line is named', async () => {
  const before = await court.do<{ cases: { cursor: string; nodes: SeenCase[] } }>(casesDocument)
  const again = await send([header, line(), line({ case_number: '24CSV2', defendant_email: '' })].join('\n'))
  expect(again).toMatchObject({ taken: [], refused: [] })
  expect(again.known.map(({ caseNumber }) => caseNumber)).toEqual(['24CSV1', '24CSV2'])
  const changed = await send([header, line({ department: '5' })].join('\n'))
  expect(changed).toMatchObject({ taken: [], known: [], refused: [{ line: 2, code: 'CASE_ALREADY_REFERRED' }] })
  expect(await court.do(casesDocument)).toEqual(before)
})

it('says what is wrong with a file that cannot be read', async () => {
  expect((await send('')).refused).toMatchObject([{ code: 'COLUMN_MISSING', column: 'case_number' }])
  expect((await send(`${header},judge\n`)).refused).toMatchObject([{ column: 'judge', code: 'COLUMN_UNKNOWN' }])
  expect((await send(`${header}\n"never closed,1\n2\n`)).refused).toMatchObject([{ line: 2, code: 'QUOTE_OPEN' }])
  expect((await send(`${header}\n${line()},one,more`)).refused).toMatchObject([{ line: 2, code: 'TOO_MANY_CELLS' }])
  const notText = await court.fetch('/court/referrals', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  expect(notText.status).toBe(400)
})

it('staff of its programs may send the file in the court’s name, and nobody else', async () => {
  await world.person('carla')
  await world.person('sam')
  const file = [header, line({ case_number: '24CSV20' })].join('\n')
  const report = await importReferrals(world.platform, await whoIs('carla'), 'santa-clara', file)
  expect(report).toMatchObject({ taken: [{ line: 2, caseNumber: '24CSV20', status: 'FORWARDED' }], refused: [] })
  expect(await importReferrals(world.platform, await whoIs('carla'), 'santa-clara', file)).toMatchObject({ taken: [] })
  expect(await seenByCourt(court, '24CSV20')).toMatchObject({ isReferred: true })
  const bySam = importReferrals(world.platform, await whoIs('sam'), 'santa-clara', file)
  await expect(bySam).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const ofNoCourt = importReferrals(world.platform, await whoIs('carla'), 'los-angeles', file)
  await expect(ofNoCourt).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

async function whoIs(key: 'carla' | 'sam'): Promise<Who> {
  const { id } = await world.platform.database.sql
    .selectFrom('sessions')
    .select('id')
    .where('person_id', '=', world.ids[key])
    .where('ended_at', 'is', null)
    .limit(1)
    .executeTakeFirstOrThrow()
  return { actor: { kind: 'PERSON', personId: world.ids[key], sessionId: id }, request: nobody }
}

it('reads what spreadsheets write', () => {
  expect(readCsv('a;b\r1;"x\r\ny"\r\r2;""""\n').rows).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1', 'x\r\ny'] },
    { line: 5, cells: ['2', '"'] },
  ])
})
