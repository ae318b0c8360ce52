import type { SafetyAnswers } from '../SafetyFields.tsx'
import type { CaseTypeKey, PartyKind, Side } from '../../gql/graphql.ts'

export interface OtherParty {
  name: string
  kind: PartyKind
  side: Side | null
  email: string
}

/** Everything that starting a case asks, as it was answered so far. Amounts and days as they were typed. */
export interface StartAnswers extends SafetyAnswers {
  programKey: string | null
  caseType: CaseTypeKey | null
  side: Side | null
  name: string
  kind: PartyKind
  others: readonly OtherParty[]
  story: string
  amount: string
  caseNumber: string
  hearingKnown: 'yes' | 'no' | null
  hearingOn: string
  hearingTime: string
  department: string
}

export const noOther: OtherParty = { name: '', kind: 'PERSON', side: null, email: '' }

export const noAnswers: StartAnswers = {
  programKey: null,
  caseType: null,
  side: null,
  name: '',
  kind: 'PERSON',
  others: [noOther],
  story: '',
  amount: '',
  caseNumber: '',
  hearingKnown: null,
  hearingOn: '',
  hearingTime: '',
  department: '',
  orderInForce: null,
  safetyNeeds: '',
}

/** What was kept of a draft. Keys that are not known any more are dropped, and missing ones begin empty. */
export function readAnswers(kept: unknown): StartAnswers | null {
  if (typeof kept !== 'object' || kept === null) return null
  const known = Object.entries(kept).filter(([key]) => key in noAnswers)
  const answers: StartAnswers = { ...noAnswers, ...Object.fromEntries(known) }
  return Array.isArray(answers.others) && answers.others.length > 0 ? answers : { ...answers, others: [noOther] }
}
