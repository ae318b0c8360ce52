import type { AgreementFacts, SignatureFacts } from '../access/agreements.ts'
import { localized } from '../programs/language.ts'
import type { Program } from '../programs/program.ts'
import type { DocumentSignature } from './agreement-document.ts'

/** The standing signatures as the certificate and the web page show them, each with the consent that was read. */
export function documentSignatures(
  program: Program,
  { hash, termsHash, signatures, document }: AgreementFacts,
): DocumentSignature[] {
  const nameOf = (id: string): string => document.parties.find(party => party.id === id)?.name ?? ''
  return signatures.map(signature => ({
    partyId: signature.partyId,
    typedName: signature.typedName,
    signedAt: new Date(signature.signedAt).toISOString(),
    method: signature.method,
    sessionId: signature.sessionId,
    isByRepresentative: signature.isByRepresentative,
    consent: consentOf(program, signature),
    ink: signature.ink && {
      signedOn: signature.ink.signedOn,
      scanSha256: signature.ink.scanSha256,
      addedBy: nameOf(signature.ink.addedByPartyId),
      checkedBy: nameOf(signature.ink.checkedByPartyId),
      checkedAt: new Date(signature.ink.checkedAt).toISOString(),
    },
    documentHash: hash,
    termsHash,
  }))
}

function consentOf(
  { clauses }: Program,
  { consentVersion, consentLanguage }: SignatureFacts,
): DocumentSignature['consent'] {
  if (consentVersion === null || consentLanguage === null) return null
  const text = localized(clauses.consentToSign.text, consentLanguage)
  return { version: consentVersion, language: consentLanguage, text }
}
