import { Document, Page, View } from '@react-pdf/renderer'
import { say } from './document-words.ts'
import type { FilingPack, PackFact } from './filing-pack.ts'
import { Footer, Heading, Words } from './pdf-parts.tsx'
import { factNameWidth, styles, textWidth } from './pdf-styles.ts'

interface FilingPackPdfProps {
  /** With every text made printable. */
  pack: FilingPack
  notice: string | null
  dated: Date
}

/** The cover sheet, then a page of data for each form. */
export function FilingPackPdf({ pack, notice, dated }: FilingPackPdfProps) {
  const { language, title } = pack
  return (
    <Document
      title={title}
      subject={pack.caseLabel}
      author={pack.author}
      creator="Parley"
      producer="Parley"
      language={language}
      creationDate={dated}
      modificationDate={dated}
    >
      <Page size="LETTER" style={styles.page} experimentalPagination>
        <Footer
          text={(page, pages) => say(language, 'pack.footer', { case: pack.caseLabel, hash: pack.hash, page, pages })}
        />
        <Words style={styles.program}>{pack.programLine}</Words>
        <Words style={styles.communityTitle}>{title}</Words>
        <Words style={styles.certificateIntro}>{pack.intro}</Words>
        {notice !== null && <Words style={styles.notice}>{notice}</Words>}
        {[
          { heading: say(language, 'heading.mustAttend'), text: pack.mustAttend },
          { heading: say(language, 'pack.heading.late'), text: pack.late },
        ].map(
          ({ heading, text }) =>
            text !== null && (
              <View key={heading} style={styles.box} wrap={false}>
                <Words style={styles.boxHeading}>{heading}</Words>
                <Words style={styles.paragraph} width={textWidth - 24}>
                  {text}
                </Words>
              </View>
            ),
        )}
        <Facts facts={pack.facts} />
        {pack.how !== null && (
          <>
            <Heading>{say(language, 'pack.heading.how')}</Heading>
            <Words style={styles.paragraph}>{pack.how}</Words>
          </>
        )}
        <Heading>{say(language, 'pack.heading.enclosed')}</Heading>
        {pack.enclosed.map(line => (
          <Words key={line} style={styles.paragraph}>
            {`•  ${line}`}
          </Words>
        ))}
        {pack.forms.map(form => (
          <View key={form.heading} break>
            <Words style={styles.communityTitle}>{form.heading}</Words>
            <Words style={styles.certificateIntro}>{form.note}</Words>
            <Facts facts={form.facts} />
            {form.link !== null && (
              <>
                <Heading>{say(language, 'pack.form.link')}</Heading>
                <Words style={styles.paragraph}>{form.link}</Words>
              </>
            )}
          </View>
        ))}
      </Page>
    </Document>
  )
}

const Facts = ({ facts }: { facts: PackFact[] }) => (
  <View>
    {facts.map(({ name, value }, index) => (
      <View key={index} style={styles.factRow} wrap={false}>
        <Words style={styles.factName} width={factNameWidth}>
          {name}
        </Words>
        <Words style={styles.factValue} width={textWidth - factNameWidth}>
          {value}
        </Words>
      </View>
    ))}
  </View>
)
