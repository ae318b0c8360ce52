import { StyleSheet } from '@react-pdf/renderer'
import { fontFamilies } from './pdf-fonts.ts'

/** All lengths in points: US Letter is 612 by 792. */
export const pageWidth = 612
export const margin = { top: 58, side: 72, bottom: 68 }
export const textWidth = pageWidth - 2 * margin.side
export const bodySize = 10.5
export const smallSize = 9
export const termIndent = 24

/** The columns of the schedule; they sum to `textWidth`. */
export const columns = { number: 28, term: 50, due: 116, payer: 95, payee: 95, amount: 84 }
export const cellPadding = 4
export const captionLeft = 252
export const factNameWidth = 150

const ink = '#14181f'
const grey = '#4a5160'
const line = '#8a909c'
const shade = '#eef0f3'

// Two traps of @react-pdf 4.9: a lineHeight on the page throws with a fixed page number, and a lineHeight beside an
// inherited fontSize is taken of 18 points. So each text style sets both.
export const styles = StyleSheet.create({
  page: {
    paddingTop: margin.top,
    paddingHorizontal: margin.side,
    paddingBottom: margin.bottom,
    fontFamily: fontFamilies,
    // Glyph composition takes letters such as ị apart, and the loose part then has no letter: copied from the PDF, a
    // name would hold a stray control character.
    fontFeatureSettings: { ccmp: 0 },
    fontSize: bodySize,
    color: ink,
  },
  court: { fontSize: 12, fontWeight: 700, textAlign: 'center', lineHeight: 1.3, textTransform: 'uppercase' },
  program: { fontSize: smallSize, textAlign: 'center', lineHeight: 1.4, color: grey, marginTop: 2 },
  caption: { flexDirection: 'row', marginTop: 18, marginBottom: 18 },
  captionParties: {
    width: captionLeft,
    paddingRight: 14,
    paddingBottom: 12,
    paddingTop: 4,
    borderRightWidth: 1,
    borderBottomWidth: 1,
    borderColor: ink,
  },
  captionCase: { flexGrow: 1, width: textWidth - captionLeft, paddingLeft: 18, paddingTop: 4 },
  captionName: { fontSize: bodySize, fontWeight: 700, lineHeight: 1.35 },
  captionSide: { fontSize: bodySize, lineHeight: 1.35, marginLeft: 36, marginTop: 2 },
  captionVersus: { fontSize: bodySize, lineHeight: 1.35, marginVertical: 6, marginLeft: 18 },
  title: { fontSize: 13, fontWeight: 700, lineHeight: 1.3, marginBottom: 8, textTransform: 'uppercase' },
  captionFact: { fontSize: bodySize, lineHeight: 1.4 },
  communityTitle: { fontSize: 17, fontWeight: 700, lineHeight: 1.3, textAlign: 'center', marginTop: 16 },
  communityFact: { fontSize: bodySize, lineHeight: 1.4, textAlign: 'center' },
  communityHead: { marginBottom: 14 },
  box: { borderWidth: 1.2, borderColor: ink, padding: 10, marginBottom: 12 },
  boxHeading: { fontSize: bodySize, fontWeight: 700, lineHeight: 1.4, marginBottom: 2 },
  notice: { fontSize: smallSize, lineHeight: 1.4, color: grey, marginBottom: 10 },
  heading: { fontSize: 11.5, fontWeight: 700, lineHeight: 1.35, marginTop: 10, marginBottom: 3 },
  paragraph: { fontSize: bodySize, lineHeight: 1.4, marginBottom: 4 },
  term: { flexDirection: 'row', marginBottom: 6 },
  termNumber: { fontSize: bodySize, width: termIndent, fontWeight: 700, lineHeight: 1.4 },
  termText: { fontSize: bodySize, width: textWidth - termIndent, lineHeight: 1.4 },
  table: { marginTop: 4, marginBottom: 6 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderColor: line },
  headRow: { flexDirection: 'row', backgroundColor: shade, borderTopWidth: 1, borderBottomWidth: 1, borderColor: ink },
  totalRow: { flexDirection: 'row', borderTopWidth: 1, borderBottomWidth: 1, borderColor: ink, backgroundColor: shade },
  cell: { padding: cellPadding, fontSize: smallSize, lineHeight: 1.35 },
  headCell: { padding: cellPadding, fontSize: smallSize, lineHeight: 1.35, fontWeight: 700 },
  amount: { textAlign: 'right' },
  bold: { fontWeight: 700 },
  beforeSigning: { fontSize: bodySize, fontWeight: 700, lineHeight: 1.4, marginBottom: 8 },
  signatory: { marginTop: 8, marginBottom: 4 },
  signatureLines: { flexDirection: 'row', justifyContent: 'space-between', marginTop: 4 },
  signatureLine: {
    width: 300,
    borderBottomWidth: 1,
    borderColor: ink,
    paddingBottom: 2,
    minHeight: 26,
    justifyContent: 'flex-end',
  },
  dateLine: { width: 140, borderBottomWidth: 1, borderColor: ink, paddingBottom: 2, minHeight: 26 },
  lineLabels: { flexDirection: 'row', justifyContent: 'space-between', marginTop: 2 },
  lineLabel: { fontSize: 8, lineHeight: 1.3, color: grey },
  electronic: { fontSize: smallSize, lineHeight: 1.3, color: grey },
  fingerprint: { fontSize: smallSize, lineHeight: 1.4 },
  certificateIntro: { fontSize: bodySize, lineHeight: 1.4, marginTop: 10, marginBottom: 10 },
  factRow: { flexDirection: 'row', borderBottomWidth: 0.5, borderColor: line, paddingVertical: 3 },
  factName: { width: factNameWidth, fontSize: smallSize, lineHeight: 1.4, color: grey },
  factValue: { width: textWidth - factNameWidth, fontSize: smallSize, lineHeight: 1.4 },
  hashValue: { width: textWidth - factNameWidth, fontSize: 8, lineHeight: 1.575 },
  footer: {
    position: 'absolute',
    bottom: 34,
    left: margin.side,
    right: margin.side,
    borderTopWidth: 0.5,
    borderColor: line,
    paddingTop: 6,
  },
  footerText: { fontSize: 8, color: grey },
})
