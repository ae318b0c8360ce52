import { graphql } from '../gql/gql.ts'

export const staffCaseQuery = graphql(`
  query StaffCase($caseId: ID!) {
    staffCase(id: $caseId) {
      id
      programName
      caseTypeLabel
      caseNumber
      status
      outcome
      startedAt
      closedAt
      timeZone
      legalHoldAt
      waitsFor
      screenedOutReason
      safetyMode
      fee {
        amountCents
      }
      claim {
        amountCents
      }
      mediation {
        status
        requestedAt
        answerBy
        seatedAt
        endedAt
      }
      mustAttend {
        ...MustAttendParts
      }
      deadlines {
        key
        endsAt
      }
      duplicateOf
      likelyDuplicates {
        id
        caseNumber
        status
        startedAt
        partyNames
        hasSameNumber
        viewerCanClose
      }
      canBreakGlass
      brokenGlass {
        id
        openedBy
        isMine
        reason
        laterReason
        openedAt
        endsAt
        discloseAt
        disclosedAt
      }
      legalHolds {
        id
        reason
        placedAt
        placedBy
        liftedAt
        liftedBy
        liftReason
      }
      ...StaffPeople
      ...StaffHearings
      ...StaffFilings
      ...StaffExemptions
      ...StaffSafety
    }
  }
`)
