/**
 * To which line of "who sees what" each field and each operation of the courts' schema belongs; beside those lines, `its own`
 * (the court's own programs, webhooks and places in its line) and `a part` (nothing by itself). What stands nowhere fails
 * the matrix by its name: add it under the line that it shows something of. A line that a court may not read fails too.
 */
import { mayRead, mayWrite, type Thing } from '../outsiders/who-sees-what.ts'

export type CourtRow = Thing | 'its own' | 'a part'
const theCase = 'Hearing, case number, parties'

const fields: Record<string, Partial<Record<CourtRow, string>>> = {
  Case: {
    [theCase]: 'caseNumber hearing id isClosedByCourt isReferred parties programKey',
    Outcome: 'outcome',
    'Filed agreement': 'filings',
    'its own': 'changedAt cursor',
  },
  CasePage: { 'a part': 'cursor hasMore nodes' },
  Change: { 'its own': 'at case cursor kind', 'Filed agreement': 'filingId' },
  ChangePage: { 'a part': 'cursor hasMore nodes' },
  Court: { 'its own': 'cursor key name programs' },
  CourtCaseTypePolicy: { 'its own': 'key sides' },
  Delivery: { 'its own': 'cursor id lastAnswer nextTryAt state tries webhookId' },
  Filing: { 'Filed agreement': 'attempt decidedAt documentHash id isLate purpose rejectionReason sentAt status' },
  FilingPacket: {
    'Filed agreement':
      'documentHash filingId isRequestOnly pdfBase64 pdfBytes pdfSha256 pdfUrl rejectionReason status xmlUrl',
    [theCase]: 'caseNumber parties',
    Outcome: 'outcome',
  },
  Hearing: { [theCase]: 'at department on vacatedAt' },
  OutcomeCount: { Outcome: 'count outcome', 'its own': 'programKey' },
  OutcomeStatistics: { Outcome: 'cells total' },
  Party: { [theCase]: 'kind name side' },
  ProgramPolicy: { 'its own': 'caseTypes filingActor hearingVacatedOn key name timeZone version' },
  Referral: { [theCase]: 'case status' },
  Webhook: { 'its own': 'createdAt disabledAt disabledBecause id url' },
  WebhookSecret: { 'its own': 'secret webhook' },
}

/** What a mutation writes, or a query and a subscription show. */
const operations: Partial<Record<CourtRow, string>> = {
  [theCase]: 'case cases changes recordCourtClosure recordHearing referCase',
  Outcome: 'outcomeRecorded outcomeStatistics',
  'Filed agreement': 'filingPacket recordFilingDecision',
  'its own': 'addWebhook court deliveries redeliver removeWebhook rotateWebhookSecret webhooks',
}

const linesOf = (rows: Partial<Record<CourtRow, string>>): [string, CourtRow][] =>
  Object.entries(rows).flatMap(([row, names]) =>
    names.split(' ').map((name): [string, CourtRow] => [name, row as CourtRow]),
  )

export const rowsOfCourtFields = new Map(
  Object.entries(fields).flatMap(([type, rows]) =>
    linesOf(rows).map(([name, row]): [string, CourtRow] => [`${type}.${name}`, row]),
  ),
)
export const rowsOfCourtOperations = new Map(linesOf(operations))

export const courtMayRead = (row: CourtRow): boolean =>
  row === 'its own' || row === 'a part' || mayRead(row, 'court') || mayWrite(row, 'court')
