import { graphql } from '../gql/gql.ts'

/** An agreement with its text, who signed it, and what can be done about it. */
export const agreementWhole = graphql(`
  fragment AgreementWhole on Agreement {
    id
    caseId
    status
    revision
    hash
    signBy
    bindingAt
    isSealed
    pdfUrl
    htmlUrl
    certificateUrl
    performedAt
    ...PublicationView
    canAddCounterpart
    counterparts {
      id
      ...PagesView
    }
    filings {
      id
      isLast
      ...FilingView
    }
    ledger {
      ...LedgerView
    }
    signatories {
      partyId
      name
      hasSigned
      typedName
      signedAt
    }
    viewerCan {
      sign
      revise
      reopen
      abandon
    }
    document {
      language
      recitals
      terms {
        number
        sentence
      }
      schedule {
        number
        termNumber
        due
        payer
        payee
        amount {
          amountCents
          currency
        }
      }
      total {
        amountCents
        currency
      }
      ...AgreementText
    }
  }
`)
