/** What the simulated court does: refers, listens, pulls packets, decides, and takes the hearing off. */
import { createHash, randomUUID } from 'node:crypto'
import type { CourtClient } from './court-client.ts'
import * as ask from './documents.ts'

export interface Play {
  court: CourtClient
  say: (line: string) => void
  /** Rejects the first packet of each case, with a reason. */
  rejectsFirst: boolean
  cursor: string
  /** Numbers of the cases whose hearing was taken off. */
  done: Set<string>
}

export interface Referred {
  id: string
  caseNumber: string
}

/** Refers one case; `people` are the addresses of plaintiff and defendant. */
export async function refer(
  { court, say }: Play,
  program: string,
  caseType: { key: string; sides: string[] },
  people: [string, string],
  hearingOn: string,
): Promise<Referred> {
  const caseNumber = `SIM-${randomUUID().slice(0, 8).toUpperCase()}`
  const input = {
    messageId: randomUUID(),
    caseNumber,
    programKey: program,
    caseType: caseType.key,
    claimCents: 220_000,
    hearing: { on: hearingOn, time: '08:30', department: '4' },
    parties: [
      { name: 'Ana Silva', side: caseType.sides[0], email: people[0] },
      { name: 'Bruno Reyes', side: caseType.sides[1], email: people[1] },
    ],
  }
  const { referCase } = await court.do<{ referCase: { status: string; case: Referred } }>(ask.referCase, { input })
  say(`refers ${caseNumber} to ${program}, hearing ${hearingOn}: ${referCase.status}`)
  const again = await court.do<{ referCase: { case: Referred } }>(ask.referCase, { input })
  say(`sends the same message again: the same case, ${again.referCase.case.id === referCase.case.id ? 'yes' : 'NO'}`)
  return referCase.case
}

/** Reads what it was not told yet, and acts on it. The webhook said only that there is something. */
export async function catchUp(play: Play): Promise<void> {
  for (;;) {
    const { changes } = await play.court.do<{ changes: { cursor: string; hasMore: boolean; nodes: ask.Change[] } }>(
      ask.changes,
      { after: play.cursor },
    )
    for (const change of changes.nodes) await meet(play, change)
    play.cursor = changes.cursor
    if (!changes.hasMore) return
  }
}

async function meet(play: Play, { cursor, kind, filingId, case: of }: ask.Change): Promise<void> {
  play.say(`change ${cursor}: ${kind} ${of.caseNumber}${kind === 'OUTCOME_RECORDED' ? `: ${of.outcome}` : ''}`)
  if (kind === 'FILING_SENT' && filingId) await decide(play, of.caseNumber, filingId)
}

async function decide({ court, say, rejectsFirst, done }: Play, caseNumber: string, filingId: string): Promise<void> {
  const { filingPacket: packet } = await court.do<{
    filingPacket: { pdfBase64: string; pdfSha256: string; documentHash: string; outcome: string; status: string }
  }>(ask.filingPacket, { caseNumber, filingId })
  // What was decided before this run is not decided again.
  if (packet.status !== 'SENT') return
  const pdf = Buffer.from(packet.pdfBase64, 'base64')
  const isWhole = createHash('sha256').update(pdf).digest('hex') === packet.pdfSha256
  say(
    `pulls the packet of ${caseNumber}: ${pdf.length} bytes of PDF, SHA-256 ${isWhole ? 'matches' : 'DOES NOT MATCH'}`,
  )
  const isRejected = rejectsFirst || !isWhole
  const decision = isRejected
    ? { decision: 'REJECTED', reason: 'The case number is missing on page 1.' }
    : { decision: 'ACCEPTED' }
  await court.do(ask.decide, { input: { caseNumber, messageId: `decision-${filingId}`, filingId, ...decision } })
  say(`${isRejected ? 'rejects' : 'accepts'} the filing of ${caseNumber}`)
  if (isRejected) return
  const { recordHearing } = await court.do<{ recordHearing: { hearing: { on: string; vacatedAt: string | null } } }>(
    ask.recordHearing,
    { input: { caseNumber, messageId: `vacate-${filingId}`, isVacated: true } },
  )
  say(`vacates the hearing of ${caseNumber} on ${recordHearing.hearing.on}`)
  if (recordHearing.hearing.vacatedAt) done.add(caseNumber)
}
