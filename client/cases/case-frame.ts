import { graphql } from '../gql/gql.ts'

/** What every page of a case shows around its own part. */
export const caseFrameParts = graphql(`
  fragment CaseFrameParts on Case {
    id
    caseNumber
    safetyMode
    ...SafetyNoticeParts
    status
    unread
    caseType {
      label
    }
    program {
      id
      name
      timeZone
      supportPhone
      supportEmail
      supportHours
    }
    parties {
      id
      name
      isYou
      status
    }
    yourSeat {
      id
      role
    }
    mustAttend {
      ...MustAttendParts
    }
    hearing {
      ...HearingParts
    }
    responseDue {
      ...ResponseDueParts
    }
    agreements {
      id
      status
    }
    offers {
      id
      status
      viewerCan {
        answer
      }
    }
  }
`)

export const caseFrameQuery = graphql(`
  query CaseFrame($caseId: ID!) {
    case(id: $caseId) {
      ...CaseFrameParts
    }
  }
`)
