import { graphql } from '../gql/gql.ts'

export const complaintCardParts = graphql(`
  fragment ComplaintCardParts on Complaint {
    id
    reference
    programName
    caseNumber
    name
    isYours
    about
    aboutName
    status
    madeAt
    timeZone
  }
`)

export const complaintParts = graphql(`
  fragment ComplaintParts on Complaint {
    id
    reference
    programName
    caseId
    caseNumber
    name
    isYours
    about
    aboutName
    words
    status
    madeAt
    timeZone
    entries {
      id
      kind
      name
      words
      at
    }
    viewerCan {
      add
      answer
    }
  }
`)

export const complaintTones = { OPEN: 'wait', ANSWERED: 'agreed', CLOSED: 'done' } as const
