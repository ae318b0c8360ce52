import type { HearingPartsFragment } from '../gql/graphql.ts'

export interface HearingAnswers {
  /** `YYYY-MM-DD` or empty. */
  hearingOn: string
  /** `HH:MM` or empty. */
  hearingTime: string
  department: string
}

/** The answers as the server takes them. */
export function hearingInput({ hearingOn, hearingTime, department }: HearingAnswers) {
  return { on: hearingOn, time: hearingTime || null, department: department.trim() || null }
}

/** What is known of a hearing, as answers that can be corrected. The time is the court's own. */
export function knownHearing(hearing: HearingPartsFragment | null | undefined): HearingAnswers {
  return {
    hearingOn: hearing?.on ?? '',
    hearingTime: hearing?.at ? timeIn(hearing.timeZone, hearing.at) : '',
    department: hearing?.department ?? '',
  }
}

function timeIn(timeZone: string, at: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(at))
}
