import { graphql } from '../gql/gql.ts'

/** What pages about an agreement know of its case. */
export const agreementCase = graphql(`
  fragment AgreementCase on Case {
    id
    program {
      id
      kind
      timeZone
      languages
      beforeSigning
      consentToSign {
        version
        text
      }
    }
    parties {
      id
      name
      isYou
    }
    yourSeat {
      id
      partyId
    }
    mustAttend {
      text
    }
  }
`)
