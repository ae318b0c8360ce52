import { graphql } from '../../gql/gql.ts'

export const staffCourtQuery = graphql(`
  query StaffCourt($key: String!) {
    staffCourt(key: $key) {
      key
      name
      viewerCanManage
      programs {
        key
        name
      }
      clients {
        id
        label
        ...CourtClientParts
      }
      webhooks {
        id
        ...CourtWebhookParts
      }
      outcomes {
        ...CourtOutcomesParts
      }
    }
    viewer {
      id
      ...SecondFactorParts
    }
  }
`)
