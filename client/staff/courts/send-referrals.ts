import { problemOf, type Problem } from '../../errors/problem.ts'
import { accessToken } from '../../session/session.ts'
import { sessionHeaders } from '../../session/session-headers.ts'

export interface TakenLine {
  line: number
  caseNumber: string
  status: string
}

export interface RefusedLine {
  line: number
  column: string | null
  code: string
  /** In English, for a code that has no sentence here. */
  reason: string
}

export interface ReferralReport {
  lines: number
  taken: TakenLine[]
  known: TakenLine[]
  refused: RefusedLine[]
}

/** Sends a file of referrals in the court's name: what became of each line, or why the file was not taken at all. */
export async function sendReferrals(
  courtKey: string,
  file: File,
): Promise<{ report: ReferralReport } | { problem: Problem }> {
  try {
    const response = await fetch(`/referrals/${encodeURIComponent(courtKey)}`, {
      method: 'POST',
      headers: { ...sessionHeaders(await accessToken()), 'content-type': 'application/octet-stream' },
      body: file,
    })
    const answer: unknown = await response.json()
    return response.ok ? { report: answer as ReferralReport } : { problem: problemOf(answer) }
  } catch {
    return { problem: { code: 'OFFLINE', field: null, reason: null, data: {} } }
  }
}
