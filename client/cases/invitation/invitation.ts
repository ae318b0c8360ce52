import { graphql } from '../../gql/gql.ts'

/** What whoever holds the code may know: which program invites, and nothing about the case. */
export const invitationQuery = graphql(`
  query Invitation($code: String!) {
    invitation(code: $code) {
      programName
      organisation
      supportPhone
      supportEmail
      state
      needsCaseNumber
    }
  }
`)

/** What only the invited person may know, after a proof. */
export const invitationDetailsQuery = graphql(`
  query InvitationDetails($code: String!, $caseNumber: String) {
    invitationDetails(code: $code, caseNumber: $caseNumber) {
      programName
      organisation
      caseTypeLabel
      caseNumber
      invitedBy
      invitedName
      mustAttend {
        ...MustAttendParts
      }
      respondBy
      timeZone
    }
  }
`)

export const joinCaseDocument = graphql(`
  mutation JoinCase($input: JoinCaseInput!) {
    joinCase(input: $input) {
      id
    }
  }
`)

export const notThisPersonDocument = graphql(`
  mutation NotThisPerson($input: CodeInput!) {
    notThisPerson(input: $input)
  }
`)

/** How an invitation's code is set out on paper: ABCD-EFGH-JKLM. */
export const invitationGroups = [4, 4, 4] as const
