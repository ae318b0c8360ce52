import { graphql } from '../gql/gql.ts'

export const mediatorQuery = graphql(`
  query Mediator($caseId: ID!) {
    case(id: $caseId) {
      id
      safetyMode
      yourSeat {
        id
        role
      }
      program {
        id
        timeZone
        neutralTitle
        neutralMode
        neutralHours
        neutralIntroduction
      }
      mediation {
        introduction
        neutralNames
        ...MediationParts
        answerIfAskedNow
      }
      viewerCan {
        requestMediator
        cancelMediatorRequest
        endMediation
      }
    }
  }
`)

export const requestMediatorDocument = graphql(`
  mutation RequestMediator($input: CaseInput!) {
    requestMediator(input: $input) {
      id
      mediation {
        ...MediationParts
      }
    }
  }
`)

export const cancelMediatorRequestDocument = graphql(`
  mutation CancelMediatorRequest($input: CaseInput!) {
    cancelMediatorRequest(input: $input) {
      id
      mediation {
        ...MediationParts
      }
    }
  }
`)

export const endMediationDocument = graphql(`
  mutation EndMediation($input: CaseInput!) {
    endMediation(input: $input) {
      id
      mediation {
        ...MediationParts
      }
    }
  }
`)
