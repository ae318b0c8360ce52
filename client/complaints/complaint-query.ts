import { graphql } from '../gql/gql.ts'

export const complaintQuery = graphql(`
  query Complaint($id: ID!) {
    complaint(id: $id) {
      id
      reference
      ...ComplaintParts
    }
  }
`)
