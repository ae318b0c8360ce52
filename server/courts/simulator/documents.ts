/** What the simulated court asks, as an integrator writes it beside server/courts/court.graphql. */
export const courtQuery = `{ court { key name cursor programs { key filingActor caseTypes { key sides } } } }`
export const addWebhook = `mutation($url: String!) { addWebhook(input: { url: $url }) { secret webhook { id } } }`
export const removeWebhook = `mutation($id: ID!) { removeWebhook(input: { webhookId: $id }) { id } }`
export const referCase = `mutation($input: ReferCaseInput!) { referCase(input: $input) { status case { id caseNumber } } }`
export const caseOfNumber = `query($caseNumber: String!) { case(caseNumber: $caseNumber) { id caseNumber } }`
export const changes = `query($after: String) { changes(after: $after) { cursor hasMore
  nodes { cursor kind filingId case { id caseNumber outcome hearing { on vacatedAt } } } } }`
export const filingPacket = `query($caseNumber: String!, $filingId: ID!) { filingPacket(caseNumber: $caseNumber, filingId: $filingId) {
  filingId status outcome documentHash pdfSha256 pdfBase64 parties { name side } } }`
export const decide = `mutation($input: RecordFilingDecisionInput!) { recordFilingDecision(input: $input) { caseNumber filings { id status } } }`
export const recordHearing = `mutation($input: RecordHearingInput!) { recordHearing(input: $input) { caseNumber hearing { on vacatedAt } } }`

export interface Change {
  cursor: string
  kind: string
  filingId: string | null
  case: { id: string; caseNumber: string; outcome: string; hearing: { on: string; vacatedAt: string | null } | null }
}
