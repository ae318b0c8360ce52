/** What the product is asked. Everything in it is a row of the database, so that one statement could answer it too. */

export const messageFields = 'id conversationId seatId author role body stamp sentAt key evidence { id }'

/** The page of cards, without the day that binds next: that is a rule of the program, not a row. */
export const caseloadDocument = `query Caseload { caseload(first: 50) { nodes {
  id title programName caseTypeLabel caseNumber status yourRole partyNames unread lastActivityAt waitingFor
  waitingForNames openOffers mediation } hasNextPage } }`

export const pageDocument = `query Page($id: ID!) { case(id: $id) {
  id caseNumber status outcome story startedAt claim { amountCents currency }
  parties { id name side kind status isYou }
  seats { id role name partyId startedAt endedAt isYou }
  conversations { id kind partyId audience unread lastMessageAt readUpTo
    messages(last: 100) { nodes { ${messageFields} } startCursor hasPreviousPage } }
  offers { id round status fromPartyId fromName toPartyIds answersOfferId explanation hash madeAt expiresAt closedAt
    total { amountCents currency }
    terms { id carriedFromTermId term { __typename
      ... on MoneyTerm { payerPartyId payeePartyId amount { amountCents currency } graceDays onDefault
        instalments { number due amount { amountCents currency } } }
      ... on ActionTerm { partyId what due howToTell } } }
    answers { partyId partyName answeredAt terms { termId verdict explanation } } }
  agreements { id status revision hash signBy bindingAt signatories { partyId name hasSigned typedName signedAt } }
} }`

export const sendDocument = `mutation Send($input: SendMessageInput!) { sendMessage(input: $input) { ${messageFields} } }`

export const changesDocument = `subscription Changes($after: String) { changes(after: $after) {
  kind at caseId conversationId subjectId message { ${messageFields} } } }`
