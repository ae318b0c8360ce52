import { graphql } from '../gql/gql.ts'

export const remoteSessionParts = graphql(`
  fragment RemoteSessionParts on RemoteSession {
    id
    kind
    status
    minutes
    proposedBy
    startsAt
    timeZone
    how
    suitsNobody
    calendar
    slots {
      id
      startsAt
      canCome
      cannotCome
      youCanCome
    }
    viewerCan {
      answer
      move
      cancel
      giveLink
      recordOutcome
    }
  }
`)

export const caseSessionsParts = graphql(`
  fragment CaseSessionsParts on Case {
    id
    remoteSessions {
      text
      kinds
      hoursNotice
      canPropose
      nodes {
        id
        ...RemoteSessionParts
      }
    }
  }
`)

export const sessionsQuery = graphql(`
  query RemoteSessions($caseId: ID!) {
    case(id: $caseId) {
      id
      program {
        id
        timeZone
      }
      yourSeat {
        id
        role
      }
      ...CaseSessionsParts
    }
  }
`)

export const proposeSessionDocument = graphql(`
  mutation ProposeSession($input: ProposeSessionInput!) {
    proposeSession(input: $input) {
      ...CaseSessionsParts
    }
  }
`)

export const moveSessionDocument = graphql(`
  mutation MoveSession($input: MoveSessionInput!) {
    moveSession(input: $input) {
      ...CaseSessionsParts
    }
  }
`)

export const answerSessionDocument = graphql(`
  mutation AnswerSession($input: AnswerSessionInput!) {
    answerSession(input: $input) {
      ...CaseSessionsParts
    }
  }
`)

export const giveSessionLinkDocument = graphql(`
  mutation GiveSessionLink($input: GiveSessionLinkInput!) {
    giveSessionLink(input: $input) {
      ...CaseSessionsParts
    }
  }
`)

export const cancelSessionDocument = graphql(`
  mutation CancelSession($input: RemoteSessionInput!) {
    cancelSession(input: $input) {
      ...CaseSessionsParts
    }
  }
`)

export const recordSessionOutcomeDocument = graphql(`
  mutation RecordSessionOutcome($input: RecordSessionOutcomeInput!) {
    recordSessionOutcome(input: $input) {
      ...CaseSessionsParts
    }
  }
`)
