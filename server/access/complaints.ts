/**
 * The door to complaints: each to who made it, and to the staff of its program. Invariant: nobody who sits or sat on its
 * case reads it as staff, so never the neutral whom it is about and never the other side; and no court.
 */
import { sql } from 'kysely'
import type { ComplaintAbout, ComplaintEntryKind, ComplaintStatus } from '../complaints/complaint.entity.ts'
import { personOf, type Ctx } from '../context.ts'
import { BadInput, NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import type { Language } from '../programs/language.ts'
import { checkCount, pageOf } from './keyset.ts'

export interface ComplaintFacts {
  id: string
  reference: string
  programKey: string
  caseId: string
  caseNumber: string | null
  personId: string
  isYours: boolean
  name: string
  about: ComplaintAbout
  aboutPersonId: string | null
  aboutName: string | null
  words: string
  status: ComplaintStatus
  madeAt: string
  entries: ComplaintEntryFacts[]
}

export interface ComplaintEntryFacts {
  id: string
  kind: ComplaintEntryKind
  name: string
  words: string
  at: string
}

export interface ComplaintPage {
  nodes: ComplaintFacts[]
  endCursor: string | null
  hasNextPage: boolean
}

/** In a statement on `complaints`. */
const isMine = (ctx: Ctx) => sql<boolean>`complaints.person_id = ${personOf(ctx)}`
export const complaintIsForStaff = (personId: string) => sql<boolean>`(
  exists (select 1 from program_staff t where t.program_key = complaints.program_key and t.person_id = ${personId} and t.until is null)
  and complaints.about_person_id is distinct from ${personId}::uuid
  and not exists (select 1 from seats s where s.case_id = complaints.case_id and s.person_id = ${personId}))`

/** Throws NotFound alike for none and for one that is neither the viewer's nor for them to answer. */
export async function readComplaint(ctx: Ctx, id: string): Promise<ComplaintFacts> {
  const rows = isId(id)
    ? await complaints(ctx)
        .where('complaints.id', '=', id)
        .where(sql<boolean>`(${isMine(ctx)} or ${complaintIsForStaff(personOf(ctx))})`)
        .execute()
    : []
  const [found] = await opened(ctx, rows)
  if (!found) throw new NotFound()
  return found
}

/** The viewer's own, the newest first. */
export async function listOwnComplaints(ctx: Ctx): Promise<ComplaintFacts[]> {
  return opened(ctx, await complaints(ctx).where(isMine(ctx)).orderBy('complaints.id', 'desc').limit(100).execute())
}

/** What the viewer answers as staff, the oldest first where one waits, else the newest first. */
export async function listStaffComplaints(
  ctx: Ctx,
  search: { programKey: string | null; isWaiting: boolean },
  first: number,
  after: string | null,
): Promise<ComplaintPage> {
  checkCount('first', first)
  if (after !== null && !isId(after)) throw new BadInput('after', 'UNKNOWN', 'This cursor was not given by Parley.')
  const { programKey, isWaiting } = search
  const rows = await complaints(ctx)
    .where(complaintIsForStaff(personOf(ctx)))
    .$if(programKey !== null, query => query.where('complaints.program_key', '=', programKey))
    .where('complaints.status', isWaiting ? '=' : '<>', 'OPEN')
    .$if(after !== null, query => query.where('complaints.id', isWaiting ? '>' : '<', after))
    .orderBy('complaints.id', isWaiting ? 'asc' : 'desc')
    .limit(first + 1)
    .execute()
  const { shown, ...place } = pageOf(rows, first, last => last.id)
  return { nodes: await opened(ctx, shown), ...place }
}

export interface ComplaintReader {
  name: string
  email: string
  locale: Language
}

/** Who would read a complaint about a case of the viewer: not whom it is about, and nobody of the case. */
export async function complaintReaders(ctx: Ctx, caseId: string, about: string | null): Promise<ComplaintReader[]> {
  const { rows } = await sql<ComplaintReader>`
    select name, email, locale from complaint_readers(${caseId}, ${about})`.execute(ctx.sql)
  return rows
}

const entries = sql<ComplaintEntryFacts[]>`(
  select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'name', e.name, 'words', encode(e.words, 'base64'), 'at', e.at) order by e.id), '[]')
  from complaint_entries e where e.complaint_id = complaints.id)`.as('entries')

const complaints = (ctx: Ctx) =>
  ctx.sql
    .selectFrom('complaints')
    .leftJoin('cases', 'cases.id', 'complaints.case_id')
    .selectAll('complaints')
    .select('cases.case_number')
    .select(entries)

type Row = Awaited<ReturnType<ReturnType<typeof complaints>['execute']>>[number]

async function opened(ctx: Ctx, rows: Row[]): Promise<ComplaintFacts[]> {
  const { keys } = ctx.platform
  await keys.ready(
    ctx.sql,
    rows.map(row => row.words),
  )
  return rows.map(row => ({
    id: row.id,
    reference: row.reference,
    programKey: row.program_key,
    caseId: row.case_id,
    caseNumber: row.case_number,
    personId: row.person_id,
    isYours: row.person_id === personOf(ctx),
    name: row.name,
    about: row.about,
    aboutPersonId: row.about_person_id,
    aboutName: row.about_name,
    words: keys.openText(`complaints.words:${row.id}`, row.words),
    status: row.status,
    madeAt: row.made_at,
    entries: row.entries.map(({ words, ...entry }) => ({
      ...entry,
      words: keys.openText(`complaint_entries.words:${entry.id}`, Buffer.from(words, 'base64')),
    })),
  }))
}
