import type { AgreementFacts } from '../access/agreements.ts'
import { localized } from '../programs/language.ts'
import type { Program } from '../programs/program.ts'
import type { DocumentSignature } from './agreement-document.ts'

/** The standing signatures as the certificate and the web page show them, each with the consent that was read. */
export function documentSignatures(
  program: Program,
  { hash, termsHash, signatures }: AgreementFacts,
): DocumentSignature[] {
  const { consentToSign } = program.clauses
  return signatures.map(({ partyId, typedName, signedAt, method, sessionId, consentVersion, consentLanguage }) => ({
    partyId,
    typedName,
    signedAt: new Date(signedAt).toISOString(),
    method,
    sessionId,
    consent: {
      version: consentVersion,
      language: consentLanguage,
      text: localized(consentToSign.text, consentLanguage),
    },
    documentHash: hash,
    termsHash,
  }))
}
