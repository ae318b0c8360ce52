/** The documents of the client, as it sends them. */
import { addTypenameToDocument } from '@apollo/client/utilities'
import { print, type DocumentNode } from 'graphql'
import * as generated from '../../client/gql/graphql.ts'

export const clientDocuments: { name: string; text: string }[] = Object.entries(generated)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, document]) => ({ name, text: print(addTypenameToDocument(document as unknown as DocumentNode)) }))
