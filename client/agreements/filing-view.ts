import { graphql } from '../gql/gql.ts'

/** How an agreement reaches its court, and how that stands. */
export const filingView = graphql(`
  fragment FilingView on Filing {
    id
    purpose
    attempt
    isLast
    actor
    status
    dueOn
    timeZone
    isLate
    sentAt
    sentBy
    decidedAt
    reason
    how
    lateText
    notAcceptedText
    vacatedBy
    forms {
      number
      title
      url
    }
    packUrl
    packHtmlUrl
    viewerCan {
      report
      refile
    }
  }
`)
