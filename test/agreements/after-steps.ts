/** What people do, and see, after the last signature. */
import { key, type TestPerson } from '../person.ts'

export interface SeenFiling {
  id: string
  purpose: string
  attempt: number
  actor: string
  status: string
  dueOn: string | null
  isLate: boolean
  sentBy: string | null
  decidedAt: string | null
  reason: string | null
  lateText: string | null
  vacatedBy: string | null
  packUrl: string
  packHtmlUrl: string
  forms: { number: string | null; title: string }[]
  viewerCan: { report: boolean; refile: boolean }
}

interface SeenCents {
  amountCents: number
}

export interface SeenReceipt {
  id: string
  kind: string
  claim: string | null
  words: string | null
  canAnswer: boolean
  canTakeBack: boolean
  isMine: boolean
}

export interface SeenLedger {
  total: SeenCents
  paid: SeenCents
  left: SeenCents
  due: SeenCents
  overdue: SeenCents
  next: { due: string; state: string; canClaim: boolean; canConfirm: boolean } | null
  lines: { due: string; state: string; daysLate: number; left: SeenCents }[]
  actions: { termNumber: number; state: string; doneOn: string | null; canConfirm: boolean; canClaim: boolean }[]
  receipts: SeenReceipt[]
}

export interface Standing {
  status: string
  performedAt: string | null
  filings: SeenFiling[]
  ledger: SeenLedger | null
}

const money =
  'total { amountCents } paid { amountCents } left { amountCents } due { amountCents } overdue { amountCents }'
const line = 'due state daysLate left { amountCents } canClaim canConfirm'

const standingDocument = `query($id: ID!) { agreement(id: $id) { status performedAt
  filings { id purpose attempt actor status dueOn isLate sentBy decidedAt reason lateText vacatedBy packUrl packHtmlUrl
    forms { number title } viewerCan { report refile } }
  ledger { ${money} next { ${line} } lines { ${line} } actions { termNumber state doneOn canConfirm canClaim }
    receipts { id kind claim words canAnswer canTakeBack isMine } } } }`

export const standing = async (person: TestPerson, id: string): Promise<Standing> =>
  (await person.do<{ agreement: Standing }>(standingDocument, { id })).agreement

export const asIs = async (person: TestPerson, id: string): Promise<{ status: string }> =>
  (await person.do<{ case: { status: string } }>(`query($id: ID!) { case(id: $id) { status } }`, { id })).case

/** The words of the warning on the page of the case; null where there is none. */
export async function mustAttendOf(person: TestPerson, id: string): Promise<string | null> {
  const seen = await person.do<{ case: { mustAttend: { text: string } | null } }>(
    `query($id: ID!) { case(id: $id) { mustAttend { text } } }`,
    { id },
  )
  return seen.case.mustAttend?.text ?? null
}

export const filingInput = (filingId: string, more: Record<string, unknown> = {}) => ({
  input: { key: key(), filingId, ...more },
})

export const record = `mutation($input: RecordFilingDecisionInput!) { recordFilingDecision(input: $input) }`
export const onFiling = (mutation: 'reportFiling' | 'refileAgreement'): string =>
  `mutation($input: FilingInput!) { ${mutation}(input: $input) { id } }`
export const byStaff = (mutation: 'fileWithCourt' | 'refileWithCourt'): string =>
  `mutation($input: FilingInput!) { ${mutation}(input: $input) }`

export const filingsDueDocument = `query($first: Int!, $after: String) { filingsDue(first: $first, after: $after) {
  nodes { id caseId caseNumber programName caseTypeLabel partyNames hearingOn purpose attempt actor status dueOn isLate sentBy }
  endCursor hasNextPage } }`

export const confirmPayment = `mutation($input: ConfirmPaymentInput!) { confirmPayment(input: $input) { id performedAt } }`
export const disputeDocument = `mutation($input: DisputeClaimInput!) { disputeClaim(input: $input) { id } }`
export const takeBackDocument = `mutation($input: TakeBackReceiptInput!) { takeBackReceipt(input: $input) { id } }`

export const confirmDuty = (person: TestPerson, agreementId: string, termNumber: number, doneOn: string) =>
  person.do(`mutation($input: ConfirmDutyInput!) { confirmDuty(input: $input) { id performedAt } }`, {
    input: { key: key(), agreementId, termNumber, doneOn, claimId: null },
  })

export const surveyDocument = `query($caseId: ID!) { survey(caseId: $caseId) { id answeredAt questions { key kind text choice } } }`
export const answerSurveyDocument = `mutation($input: AnswerSurveyInput!) { answerSurvey(input: $input) { id answeredAt } }`
