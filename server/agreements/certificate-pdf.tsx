import { Document, Page, View } from '@react-pdf/renderer'
import { shortHash, type AgreementDocument, type DocumentSignature } from './agreement-document.ts'
import { caseLabel } from './document-sections.ts'
import { say, sayDay, sayMoment } from './document-words.ts'
import { Footer, Heading, Words } from './pdf-parts.tsx'
import { factNameWidth, styles, textWidth } from './pdf-styles.ts'

interface CertificatePdfProps {
  document: AgreementDocument
  hash: string
  signatures: DocumentSignature[]
  notice: string | null
  dated: Date
}

/** Who signed which document, when and how. A second file: the agreement's own PDF is never touched again. */
export function CertificatePdf({ document, hash, signatures, notice, dated }: CertificatePdfProps) {
  const { language, program } = document
  const title = say(language, 'certificate.title')
  return (
    <Document
      title={title}
      subject={caseLabel(document)}
      author={program.organisation}
      creator="Parley"
      producer="Parley"
      language={language}
      creationDate={dated}
      modificationDate={dated}
    >
      <Page size="LETTER" style={styles.page}>
        <Words style={styles.program}>
          {say(language, 'program', { name: program.name, organisation: program.organisation })}
        </Words>
        <Words style={styles.communityTitle}>{title}</Words>
        <Words style={styles.certificateIntro}>{say(language, 'certificate.intro')}</Words>
        {notice !== null && <Words style={styles.notice}>{notice}</Words>}
        <Fact name={say(language, 'certificate.agreement')} value={document.agreementId} />
        <Fact name={say(language, 'certificate.case')} value={document.caseNumber ?? document.caseId} />
        <Fact name={say(language, 'certificate.documentHash')} value={hash} isHash />
        <Fact name={say(language, 'certificate.clauseVersion')} value={document.clauseVersion} />
        {signatures.map((signature, index) => (
          <View key={signature.partyId} wrap={(signature.consent?.text.length ?? 0) > longConsent}>
            <Heading>
              {say(language, 'certificate.signature', { number: index + 1, count: document.signatories.length })}
            </Heading>
            {factsOf(signature, document).map(({ name, value, isHash = false }) => (
              <Fact key={name} name={name} value={value} isHash={isHash} />
            ))}
          </View>
        ))}
        <Footer
          text={(page, pages) =>
            say(language, 'certificate.footer', { hash: shortHash(hash), case: caseLabel(document), page, pages })
          }
        />
      </Page>
    </Document>
  )
}

/** Beyond this many characters a signature may go over to the next page. */
const longConsent = 1200

interface FactProps {
  name: string
  value: string
  /** 64 digits, which are to stand on one line. */
  isHash?: boolean
}

function factsOf(signature: DocumentSignature, document: AgreementDocument): FactProps[] {
  const { language, timeZone, signatories } = document
  const signatory = signatories.find(({ partyId }) => partyId === signature.partyId)
  if (!signatory) throw new Error('a certificate shows only the signatures of the signatories')
  const moment = (instant: string) => sayMoment(language, new Date(instant), timeZone)
  const how = {
    name: say(language, 'certificate.method'),
    value: say(language, `certificate.method.${signature.method}`),
  }
  const hashes = [
    { name: say(language, 'certificate.documentHash'), value: signature.documentHash, isHash: true },
    { name: say(language, 'certificate.termsHash'), value: signature.termsHash, isHash: true },
  ]
  const party = { name: say(language, 'certificate.party'), value: `${signatory.name}, ${signatory.capacity}` }
  if (signature.ink) {
    const { signedOn, addedBy, checkedBy, checkedAt, scanSha256 } = signature.ink
    return [
      party,
      { name: say(language, 'certificate.ink.signedOn'), value: sayDay(language, signedOn) },
      how,
      { name: say(language, 'certificate.ink.addedBy'), value: addedBy },
      { name: say(language, 'certificate.ink.checkedBy'), value: `${checkedBy}, ${moment(checkedAt)}` },
      { name: say(language, 'certificate.ink.scan'), value: scanSha256, isHash: true },
      ...hashes,
    ]
  }
  return [
    party,
    { name: say(language, 'certificate.typedName'), value: signature.typedName },
    ...(signature.isByRepresentative
      ? [
          {
            name: say(language, 'certificate.for'),
            value: say(language, 'certificate.forParty', { name: signatory.name }),
          },
        ]
      : []),
    { name: say(language, 'certificate.signedAt'), value: moment(signature.signedAt) },
    { name: say(language, 'certificate.signedAtUtc'), value: signature.signedAt },
    how,
    { name: say(language, 'certificate.session'), value: shortSession(signature.sessionId) },
    ...(signature.consent
      ? [{ name: say(language, 'certificate.consent'), value: consentWords(document, signature.consent) }]
      : []),
    ...hashes,
  ]
}

function consentWords({ language }: AgreementDocument, consent: NonNullable<DocumentSignature['consent']>): string {
  const read = say(language, `language.${consent.language}`)
  return `${say(language, 'certificate.consentVersion', { version: consent.version, language: read })}: ${consent.text}`
}

const shortSession = (sessionId: string): string => sessionId.replaceAll('-', '').slice(-8)

function Fact({ name, value, isHash = false }: FactProps) {
  return (
    <View style={styles.factRow} wrap={false}>
      <Words style={styles.factName} width={factNameWidth}>
        {name}
      </Words>
      <Words style={isHash ? styles.hashValue : styles.factValue} width={textWidth - factNameWidth}>
        {value}
      </Words>
    </View>
  )
}
