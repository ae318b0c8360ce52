import { createHash } from 'node:crypto'
import type { IsoDate, Term } from '../offers/term.ts'
import { canonicalJson } from '../platform/canonical-json.ts'
import type { Language } from '../programs/language.ts'
import type { Side } from '../programs/program.ts'

/**
 * A settlement agreement as plain JSON: everything that is hashed and signed, and all that the PDF and the web page
 * are drawn from. No figure is computed after this point.
 */
export interface AgreementDocument {
  format: 'parley-agreement/1'
  agreementId: string
  caseId: string
  /** A community agreement has no word of a court in it, even where its program serves a court in other cases. */
  kind: 'COURT' | 'COMMUNITY'
  program: { key: string; version: number; name: string; organisation: string; courtName: string | null }
  clauseVersion: string
  /** The controlling language: the one in which all of this is written. */
  language: Language
  signatureMethod: SignatureMethod
  caseNumber: string | null
  caseTypeLabel: string
  /** IANA name; all days in the document are days there. */
  timeZone: string
  preparedOn: IsoDate
  parties: DocumentParty[]
  recitals: string[]
  terms: DocumentTerm[]
  /** Every payment of every term, by date. */
  schedule: DocumentPayment[]
  totals: { byPayer: DocumentTotal[]; amountCents: number; currency: 'USD' }
  defaultAndCure: string[]
  disposition: string[]
  /** That the agreement is binding, enforceable and admissible (EC 1123), or null in a non-binding one. */
  binding: string | null
  nonBinding: string | null
  publicRecord: string
  /** That the hearing still stands, or null where there is none. */
  mustAttend: string | null
  controllingLanguage: string
  beforeSigning: string
  signatories: Signatory[]
}

export type SignatureMethod = 'ESIGN' | 'WET_PRINTED'

export interface DocumentParty {
  id: string
  name: string
  side: Side
  sideLabel: string
}

export interface DocumentTerm {
  /** Counts from 1, as printed. */
  number: number
  term: Term
  /** The whole term in words. */
  sentence: string
}

export interface DocumentPayment {
  /** Counts from 1 through the whole schedule. */
  number: number
  termNumber: number
  due: IsoDate
  payer: string
  payee: string
  amountCents: number
}

export interface DocumentTotal {
  payer: string
  payee: string
  amountCents: number
}

export interface Signatory {
  partyId: string
  name: string
  /** In which role they sign, in the document's language: "Plaintiff". */
  capacity: string
}

/** One signature, as the certificate and the web page show it. Plain data, so that it can be handed to a worker. */
export interface DocumentSignature {
  partyId: string
  typedName: string
  /** ISO 8601, UTC. */
  signedAt: string
  method: SignatureMethod
  sessionId: string
  /** An attorney or officer signed for the party. */
  isByRepresentative: boolean
  /** What the signatory agreed to by signing on screen, word for word, in the language in which they read it. */
  consent: { version: string; language: Language; text: string } | null
  /** Of a signature by hand: the day in ink, the scan, who added it and who looked at it. */
  ink: { signedOn: IsoDate; scanSha256: string; addedBy: string; checkedBy: string; checkedAt: string } | null
  documentHash: string
  termsHash: string
}

/** Throws when a signature is on another document, or is not of a signatory: showing it here would be false. */
export function checkSignatures(document: AgreementDocument, hash: string, signatures: DocumentSignature[]): void {
  const expected = new Set(document.signatories.map(({ partyId }) => partyId))
  if (signatures.some(signature => signature.documentHash !== hash))
    throw new Error('a signature is on another document')
  if (signatures.some(({ partyId }) => !expected.delete(partyId))) {
    throw new Error('a signature is of somebody who was not to sign, or stands there twice')
  }
}

/** SHA-256 of the canonical JSON, as 64 hex digits: what is signed, and what the PDF prints. */
export const documentHash = (document: AgreementDocument): string =>
  createHash('sha256').update(canonicalJson(document)).digest('hex')

/** The first digits of the hash, enough to tell one version of an agreement from another. */
export const shortHash = (hash: string): string => hash.slice(0, 16)
