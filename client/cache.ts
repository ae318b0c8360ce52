import { InMemoryCache, type FieldReadFunction, type Reference } from '@apollo/client'
import { messagePages } from './live/message-pages.ts'
import { pages } from './live/pages.ts'

/** Things without an id live inside another; two pages that ask for different fields of them add to each other. */
const partsOfOthers = [
  'AgreementActions',
  'AgreementDocument',
  'CaseActions',
  'CaseType',
  'ConversationActions',
  'Hearing',
  'Mediation',
  'MustAttend',
  'NextStep',
  'OfferActions',
  'ReadBack',
]

/** What the page remembers of the server's answers. Things with an id are kept once, however many pages show them. */
export function makeCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: { Term: ['MoneyTerm', 'ActionTerm', 'DispositionTerm'] },
    typePolicies: {
      Query: {
        fields: {
          case: { read: known('Case') },
          conversation: { read: known('Conversation') },
          offer: { read: known('Offer') },
          agreement: { read: known('Agreement') },
          myCases: pages([]),
          caseload: pages([]),
        },
      },
      Case: { fields: { timeline: pages(['first']) } },
      Conversation: { fields: { messages: messagePages } },
      ...Object.fromEntries(partsOfOthers.map(typename => [typename, { merge: true }])),
      Draft: { keyFields: ['slot'] },
      MediationRequest: { keyFields: ['caseId'] },
      // The same party stands in several documents, perhaps by another name: each document keeps its own.
      DocumentParty: { keyFields: false },
    },
  })
}

/** What another page has already loaded is shown at once, without asking for it by its id again. */
function known(typename: string): FieldReadFunction<Reference | null, Reference | null | undefined> {
  return (existing, { args, toReference }) => {
    if (existing !== undefined) return existing
    const id: unknown = args?.['id']
    return typeof id === 'string' ? toReference({ __typename: typename, id }) : undefined
  }
}
