import type { ReactNode } from 'react'
import { Text, View } from '@react-pdf/renderer'
import type { Styles } from '@react-pdf/renderer'
import { neverHyphenate } from './pdf-fonts.ts'
import { bodySize, styles, textWidth } from './pdf-styles.ts'
import { breakLongWords } from './printable-text.ts'

type Style = Styles[string]

/** Text in a column of known width (points), so that no word of whatever length leaves it. */
export function Words({ children, style, width = textWidth }: { children: string; style: Style; width?: number }) {
  const fontSize = typeof style.fontSize === 'number' ? style.fontSize : bodySize
  const lines = breakLongWords(children, width, fontSize, style.fontWeight === 700 ? 700 : 400).split('\n')
  if (lines.length === 1) return <Paragraph style={style}>{children}</Paragraph>
  // A line break inside one Text is a character that no font has, and @react-pdf would draw it in Helvetica.
  return (
    <View style={style}>
      {lines.map((line, index) => (
        <Paragraph key={index}>{line}</Paragraph>
      ))}
    </View>
  )
}

const unstyled: Style = {}

const Paragraph = ({ children, style = unstyled }: { children: string; style?: Style }) => (
  <Text style={style} hyphenationPenalty={neverHyphenate} orphans={2} widows={2}>
    {children}
  </Text>
)

/** In points: more would tie short paragraphs and their headings into a chain that leaves half a page empty. */
const oneLine = 16

/**
 * A heading goes to the next page rather than stand alone at a page's foot. That works only beside earlier content of
 * the same parent: hence the fragments, not boxes, around a heading and its text.
 */
export function Heading({ children, onNewPage = false }: { children: string; onNewPage?: boolean }) {
  return (
    <View minPresenceAhead={oneLine} break={onNewPage}>
      <Words style={styles.heading}>{children}</Words>
    </View>
  )
}

export function Section({ heading, paragraphs }: { heading: string; paragraphs: string[] }) {
  return (
    <>
      <Heading>{heading}</Heading>
      {paragraphs.map((paragraph, index) => (
        <Words key={index} style={styles.paragraph}>
          {paragraph}
        </Words>
      ))}
    </>
  )
}

/**
 * At the foot of every page. `text` gets the number of the page and of all pages: while the pages are still being
 * counted it is called once without the latter, whatever the types of @react-pdf say.
 */
export function Footer({ text }: { text: (page: number, pages: number) => string }): ReactNode {
  return (
    <View style={styles.footer} fixed>
      <Text
        style={styles.footerText}
        render={({ pageNumber, totalPages }) => text(pageNumber, Number.isInteger(totalPages) ? totalPages : 0)}
      />
    </View>
  )
}
