import { graphql } from '../../gql/gql.ts'
import type { StartProgramsQuery } from '../../gql/graphql.ts'

/** The programs that one can start a case in, with what each needs to know. */
export const startProgramsQuery = graphql(`
  query StartPrograms {
    programs {
      id
      key
      kind
      name
      organisation
      courtName
      timeZone
      fee
      supportPhone
      supportEmail
      supportHours
      initiation
      gettingIn {
        unknownEmail
      }
      safety {
        notRestrainingOrder
        orderQuestion
      }
      caseTypes {
        key
        label
        sides
        needsCaseNumber
        claimLimitIndividual {
          amountCents
          currency
        }
        claimLimitEntity {
          amountCents
          currency
        }
      }
    }
  }
`)

export const startCaseDocument = graphql(`
  mutation StartCase($input: StartCaseInput!) {
    startCase(input: $input) {
      id
      status
    }
  }
`)

export type StartProgram = StartProgramsQuery['programs'][number]
export type StartCaseType = StartProgram['caseTypes'][number]
