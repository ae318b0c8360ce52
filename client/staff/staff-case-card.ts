import { graphql } from '../gql/gql.ts'

export const staffCaseCard = graphql(`
  fragment StaffCaseCardParts on StaffCaseCard {
    id
    programKey
    programName
    caseTypeLabel
    caseNumber
    status
    waitsFor
    outcome
    startedAt
    timeZone
    legalHoldAt
    parties {
      id
      name
      status
    }
    hearing {
      ...HearingParts
    }
    mediation {
      status
      answerBy
    }
  }
`)
