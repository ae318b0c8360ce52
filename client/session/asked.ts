import { addTypenameToDocument } from '@apollo/client/utilities'
import { print, type DocumentNode } from 'graphql'

/** What a request sends for a document: its name, which the build gave it and the server knows, or else its text. */
export type Asked =
  | { query: string; extensions?: undefined }
  | { query?: undefined; extensions: { persistedQuery: { version: 1; sha256Hash: string } } }

export function asked(document: DocumentNode): Asked {
  const name = nameOf(document)
  return name
    ? { extensions: { persistedQuery: { version: 1, sha256Hash: name } } }
    : { query: print(addTypenameToDocument(document)) }
}

/** Apollo adds to a document before it is sent; what the build wrote on it stays. */
export function nameOf(document: DocumentNode): string | null {
  return 'documentId' in document && typeof document.documentId === 'string' ? document.documentId : null
}

const tryAgainAfter = 60_000

/** This page is older than the server, or newer: a fresh one fits. Loads it, and not for ever. */
export function loadFreshPage(): void {
  const before = Number(sessionStorage.getItem('parley-fresh-page'))
  if (Date.now() - before < tryAgainAfter) return
  sessionStorage.setItem('parley-fresh-page', String(Date.now()))
  location.reload()
}

/** The server does not know the document by this name. */
export const isUnknownDocument = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'extensions' in error &&
  (error.extensions as { reason?: unknown } | null)?.reason === 'UNKNOWN_DOCUMENT'
