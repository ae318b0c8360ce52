import { graphql } from '../gql/gql.ts'

/** Whether an agreement may become public, where everybody who signs is asked: the viewer's own answer, and what came of it. */
export const publicationView = graphql(`
  fragment PublicationView on Agreement {
    id
    hash
    publication {
      question
      questionVersion
      yourAnswer
      outcome
      agreedText
      viewerCanAnswer
    }
  }
`)

export const answerPublicationDocument = graphql(`
  mutation AnswerPublication($input: AnswerPublicationInput!) {
    answerPublication(input: $input) {
      id
      ...PublicationView
    }
  }
`)

export type MayPublish = 'yes' | 'no'

export const asAnswer = (consents: boolean | null): MayPublish | null =>
  consents === null ? null : consents ? 'yes' : 'no'
