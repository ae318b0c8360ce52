/** A file of referrals from a court that has no programmers. Good lines are taken, bad ones named; again changes nothing. */
import { createHash } from 'node:crypto'
import { act } from '../act.ts'
import type { ActCtx, Platform } from '../context.ts'
import { BadInput, NotFound, Refusal } from '../errors.ts'
import { look, type Who } from '../look.ts'
import { stableText } from '../once.ts'
import { onceForCourt } from './once-from-court.ts'
import { readCsv } from './read-csv.ts'
import { referForCourt } from './refer-from-court.ts'
import { columnOf, readHeader, readLine, type LineProblem, type ReadLine } from './referral-lines.ts'

const MOST_LINES = 2_000

export interface ReferralReport {
  /** Lines with something on them, the header aside. */
  lines: number
  taken: { line: number; caseNumber: string; status: string }[]
  /** Taken before, from this file or another. */
  known: { line: number; caseNumber: string; status: string }[]
  refused: LineProblem[]
}

/**
 * Takes each line in a transaction of its own. For the court itself, and for staff of its programs, who name the court.
 * Throws NotFound for a court that is not the actor's, BadInput for a file that cannot be read at all.
 */
export async function importReferrals(
  platform: Platform,
  who: Who,
  courtKey: string | null,
  text: string,
): Promise<ReferralReport> {
  const court = await look(platform, who, async ctx => {
    const key = ctx.actor.kind === 'COURT' ? ctx.actor.courtKey : (courtKey ?? '')
    const rows = await ctx.sql.selectFrom('court_programs').select('program_key').where('court_key', '=', key).execute()
    if (rows.length === 0) throw new NotFound()
    return { key, programKeys: rows.map(row => row.program_key) }
  })
  const { rows, unclosedAt } = readCsv(text)
  const [header, ...lines] = rows
  if (lines.length > MOST_LINES)
    throw new BadInput('file', 'TOO_LONG', `A file has ${MOST_LINES} lines at most: divide it.`, { max: MOST_LINES })
  const read = readHeader(header)
  const report: ReferralReport = { lines: lines.length, taken: [], known: [], refused: [] }
  if ('problem' in read) return { ...report, refused: [read.problem] }
  if (unclosedAt !== null) return { ...report, refused: [quoteProblem(unclosedAt)] }
  for (const row of lines) {
    const line = readLine(read.columns, row)
    if ('problem' in line) report.refused.push(line.problem)
    else await takeLine(platform, who, court, line, report)
  }
  return report
}

async function takeLine(
  platform: Platform,
  who: Who,
  court: { key: string; programKeys: string[] },
  line: ReadLine,
  report: ReferralReport,
): Promise<void> {
  try {
    const { kept, isNew } = await act(platform, who, ctx => refer(ctx, court, line))
    const list = isNew ? report.taken : report.known
    list.push({ line: line.line, caseNumber: line.referral.caseNumber, status: kept.status })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    report.refused.push(problemOf(error, line))
  }
}

function refer(ctx: ActCtx, court: { key: string; programKeys: string[] }, { referral }: ReadLine) {
  const clientId = ctx.actor.kind === 'COURT' ? ctx.actor.clientId : null
  // The line itself is the message: the same line is the same message, in whatever file it comes.
  const messageId = `csv:${createHash('sha256').update(stableText(referral)).digest('hex')}`
  return onceForCourt(ctx, { courtKey: court.key, clientId }, 'referCase', { ...referral, messageId }, () =>
    referForCourt(ctx, court.key, court.programKeys, referral, clientId),
  )
}

function problemOf(error: Refusal, { line, partyColumns }: ReadLine): LineProblem {
  const { field, reason } = error.extensions
  if (error instanceof NotFound)
    return { line, column: 'program', code: 'PROGRAM_UNKNOWN', reason: 'This is no program of this court.' }
  return {
    line,
    column: typeof field === 'string' ? columnOf(field, partyColumns) : null,
    code: typeof reason === 'string' ? reason : error.code,
    reason: error.message,
  }
}

const quoteProblem = (line: number): LineProblem => ({
  line,
  column: null,
  code: 'QUOTE_OPEN',
  reason: 'A quotation mark is opened here and never closed: nothing of the file was read.',
})
