/**
 * The documents of Parley's own client, known when it was built: a client names them by the SHA-256 of their text. In
 * production whoever is not signed in can run these and no others.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Actor, Platform } from '../context.ts'
import { BadInput, SignInNeeded } from '../errors.ts'

/** SHA-256 of each document's text, in hex, and the text. */
export type TrustedDocuments = ReadonlyMap<string, string>

const manifest = z.record(z.string(), z.string())
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Reads what the build wrote beside the client; none where the client runs from its sources. Throws if it was changed. */
export function readTrustedDocuments(clientFolder: string | undefined): TrustedDocuments {
  const file = join(clientFolder ?? '', '..', 'trusted-documents.json')
  if (clientFolder === undefined || !existsSync(file)) return new Map()
  const documents = new Map(Object.entries(manifest.parse(JSON.parse(readFileSync(file, 'utf8')))))
  for (const [hash, text] of documents)
    if (hashOf(text) !== hash) throw new Error(`${file} was changed after the build: build again`)
  return documents
}

/** Throws BAD_INPUT for a name that is of no document here: most likely a page of an older Parley. */
export function trustedText(trusted: TrustedDocuments, hash: string): string {
  const text = trusted.get(hash)
  if (text === undefined) throw new BadInput('query', 'UNKNOWN_DOCUMENT', 'This document is not known here.')
  return text
}

/** Throws SIGN_IN_NEEDED for a document of one's own, in production, before sign-in. A court's system is signed in. */
export function mayRun({ config }: Pick<Platform, 'config'>, actor: Actor, isTrusted: boolean): void {
  if (config.production && !isTrusted && actor.kind !== 'PERSON' && actor.kind !== 'COURT') throw new SignInNeeded()
}
