import { Document, Page, View } from '@react-pdf/renderer'
import { shortHash, type AgreementDocument, type Signatory } from './agreement-document.ts'
import { caseLabel, closingSections, openingSections } from './document-sections.ts'
import { say } from './document-words.ts'
import { Caption } from './pdf-caption.tsx'
import { Footer, Heading, Section, Words } from './pdf-parts.tsx'
import { Schedule } from './pdf-schedule.tsx'
import { styles, termIndent, textWidth } from './pdf-styles.ts'

interface AgreementPdfProps {
  /** With every text made printable. */
  document: AgreementDocument
  hash: string
  /** What the fonts could not show, in a sentence. */
  notice: string | null
  /** Both dates of the file come from the document: two renderings are one and the same file. */
  dated: Date
}

export function AgreementPdf({ document, hash, notice, dated }: AgreementPdfProps) {
  const { language } = document
  return (
    <Document
      title={say(language, 'title')}
      subject={caseLabel(document)}
      author={document.program.organisation}
      creator="Parley"
      producer="Parley"
      language={language}
      creationDate={dated}
      modificationDate={dated}
    >
      {/* The newer pagination measures once: the older one lays out all that is left anew for each page, 20 seconds for
          60 payments between people of long names. It repeats the foot on each page only if it stands first. */}
      <Page size="LETTER" style={styles.page} experimentalPagination>
        <Footer
          text={(page, pages) =>
            say(language, 'footer', { hash: shortHash(hash), case: caseLabel(document), page, pages })
          }
        />
        <Caption document={document} />
        {document.mustAttend !== null && (
          <View style={styles.box} wrap={false}>
            <Words style={styles.boxHeading}>{say(language, 'heading.mustAttend')}</Words>
            <Words style={styles.paragraph} width={textWidth - 24}>
              {document.mustAttend}
            </Words>
          </View>
        )}
        {notice !== null && <Words style={styles.notice}>{notice}</Words>}
        {openingSections(document).map(section => (
          <Section key={section.heading} heading={section.heading} paragraphs={section.paragraphs} />
        ))}
        <Heading>{say(language, 'heading.terms')}</Heading>
        {document.terms.map(({ number, sentence }) => (
          <View key={number} style={styles.term}>
            <Words style={styles.termNumber}>{`${number}.`}</Words>
            <Words style={styles.termText} width={textWidth - termIndent}>
              {sentence}
            </Words>
          </View>
        ))}
        {document.schedule.length > 0 && <Schedule document={document} />}
        {closingSections(document).map(section => (
          <Section key={section.heading} heading={section.heading} paragraphs={section.paragraphs} />
        ))}
        <Signatures document={document} hash={hash} />
      </Page>
    </Document>
  )
}

/** All signatures on one page, unless they are many, and above them the fingerprint of what is signed. */
function Signatures({ document, hash }: { document: AgreementDocument; hash: string }) {
  const { language, signatories } = document
  return (
    <View wrap={signatories.length > 4}>
      <Heading>{say(language, 'heading.fingerprint')}</Heading>
      <Words style={styles.fingerprint}>{hash}</Words>
      <Words style={styles.fingerprint}>{say(language, 'fingerprint.text')}</Words>
      <Heading>{say(language, 'heading.signatures')}</Heading>
      <Words style={styles.beforeSigning}>{document.beforeSigning}</Words>
      {signatories.map(signatory => (
        <SignatureBlock key={signatory.partyId} signatory={signatory} document={document} />
      ))}
    </View>
  )
}

function SignatureBlock({ signatory, document }: { signatory: Signatory; document: AgreementDocument }) {
  const { language, signatureMethod } = document
  return (
    <View style={styles.signatory} wrap={false}>
      <Words style={styles.captionName}>{signatory.name}</Words>
      <Words style={styles.captionFact}>{signatory.capacity}</Words>
      <View style={styles.signatureLines}>
        <View style={styles.signatureLine}>
          {signatureMethod === 'ESIGN' && (
            <Words style={styles.electronic} width={300}>
              {say(language, 'signature.electronic')}
            </Words>
          )}
        </View>
        <View style={styles.dateLine} />
      </View>
      <View style={styles.lineLabels}>
        <Words style={{ ...styles.lineLabel, width: 300 }}>{say(language, 'signature.line')}</Words>
        <Words style={{ ...styles.lineLabel, width: 140 }}>{say(language, 'signature.date')}</Words>
      </View>
    </View>
  )
}
