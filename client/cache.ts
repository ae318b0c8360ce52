import { InMemoryCache, type FieldReadFunction, type Reference } from '@apollo/client'
import { messagePages } from './live/message-pages.ts'
import { pages } from './live/pages.ts'

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
      Case: {
        fields: { viewerCan: { merge: true }, mediation: { merge: true }, timeline: pages(['first']) },
      },
      Conversation: { fields: { messages: messagePages, viewerCan: { merge: true } } },
      Offer: { fields: { viewerCan: { merge: true } } },
      Agreement: { fields: { viewerCan: { merge: true }, document: { merge: true } } },
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
