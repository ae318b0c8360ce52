import type { MessagePartsFragment } from '../../gql/graphql.ts'

/** A file as a message shows it. */
export type EvidenceParts = MessagePartsFragment['evidence'][number]
