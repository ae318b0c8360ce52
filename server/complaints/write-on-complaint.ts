import { complaintReaders, readComplaint, type ComplaintFacts } from '../access/complaints.ts'
import { personOf, type ActCtx } from '../context.ts'
import { NotAllowed, RuleBroken } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { checkText } from '../platform/check-text.ts'
import { keyIdOf } from '../platform/seal.ts'
import type { ComplaintEntryKind } from './complaint.entity.ts'
import { COMPLAINT_MAX, tellReaders } from './make-complaint.ts'

export interface WriteOnComplaint {
  complaintId: string
  words: string
}

/** Its author adds something; staff are to answer again. */
export async function addToComplaint(ctx: ActCtx, input: WriteOnComplaint): Promise<string> {
  return write(ctx, input, 'ADDED')
}

/** Staff answer. Its author may still add to it. */
export async function answerComplaint(ctx: ActCtx, input: WriteOnComplaint): Promise<string> {
  return write(ctx, input, 'ANSWERED')
}

/** Staff close it and say what came of it. */
export async function closeComplaint(ctx: ActCtx, input: WriteOnComplaint): Promise<string> {
  return write(ctx, input, 'CLOSED')
}

const after = {
  ADDED: { status: 'OPEN', event: 'COMPLAINT_ADDED_TO' },
  ANSWERED: { status: 'ANSWERED', event: 'COMPLAINT_ANSWERED' },
  CLOSED: { status: 'CLOSED', event: 'COMPLAINT_CLOSED' },
} as const

/**
 * Adds to the history; nothing of it is ever changed. Who wrote is named; the others are told that there is news, without
 * a word. Throws COMPLAINT_CLOSED. Locks: the complaint.
 */
async function write(ctx: ActCtx, input: WriteOnComplaint, kind: ComplaintEntryKind): Promise<string> {
  const complaint = await readComplaint(ctx, input.complaintId)
  if (complaint.isYours !== (kind === 'ADDED'))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'Its author adds to a complaint; staff answer and close it.')
  const words = checkText('words', input.words, COMPLAINT_MAX)
  const changed = await ctx.sql
    .updateTable('complaints')
    .set({ status: after[kind].status })
    .where('id', '=', complaint.id)
    .where('status', '<>', 'CLOSED')
    .returning('words')
    .executeTakeFirst()
  if (!changed) throw new RuleBroken('COMPLAINT_CLOSED', 'This complaint is closed. Make a new one.')
  const id = ctx.newId()
  const { keys } = ctx.platform
  await ctx.sql
    .insertInto('complaint_entries')
    .values({
      id,
      complaint_id: complaint.id,
      person_id: personOf(ctx),
      name: complaint.isYours ? complaint.name : await staffName(ctx, complaint.programKey),
      kind,
      words: keys.seal(keyIdOf(changed.words), `complaint_entries.words:${id}`, words),
      at: ctx.now,
    })
    .execute()
  const { event } = after[kind]
  const { caseId, personId } = complaint
  ctx.record({ kind: event, scope: 'PERSON', scopeId: personId, caseId, subjectId: complaint.id })
  await (complaint.isYours ? tellStaff(ctx, complaint) : queueNews(ctx, [personId], 'AT_ONCE'))
  return complaint.id
}

async function tellStaff(ctx: ActCtx, { caseId, aboutPersonId, programKey }: ComplaintFacts): Promise<void> {
  const program = (await ctx.platform.programs.current(ctx.sql)).find(one => one.program.key === programKey)?.program
  if (program) await tellReaders(ctx, program, await complaintReaders(ctx, caseId, aboutPersonId))
}

/** As the program names them: the author is to know who answers. */
async function staffName(ctx: ActCtx, programKey: string): Promise<string> {
  const row = await ctx.sql
    .selectFrom('program_staff')
    .innerJoin('persons', 'persons.id', 'program_staff.person_id')
    .select(['program_staff.name', 'persons.name as own'])
    .where('program_key', '=', programKey)
    .where('person_id', '=', personOf(ctx))
    .where('until', 'is', null)
    .executeTakeFirstOrThrow()
  return row.name || row.own
}
