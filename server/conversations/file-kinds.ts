/** The kinds of file that can be evidence. Everything else is refused: programs, archives, documents with macros. */

export interface FileKind {
  mediaType: string
  /** What detection by the first bytes may say of it; empty for plain text, which has no signature. */
  detectedAs: string[]
  /** A name inside the container that only this kind of office document has. */
  marker?: Buffer
}

const openXml = (kind: string, marker: string): Omit<FileKind, 'detectedAs'> => ({
  mediaType: `application/vnd.openxmlformats-officedocument.${kind}`,
  marker: Buffer.from(marker),
})
const binaryOffice = (kind: string, marker: string): FileKind => ({
  mediaType: `application/${kind}`,
  detectedAs: ['cfb'],
  marker: Buffer.from(marker, 'utf16le'),
})
const jpeg: FileKind = { mediaType: 'image/jpeg', detectedAs: ['jpg'] }
const heic: FileKind = { mediaType: 'image/heic', detectedAs: ['heic'] }

/** By extension, in small letters. */
export const fileKinds: ReadonlyMap<string, FileKind> = new Map(
  Object.entries({
    pdf: { mediaType: 'application/pdf', detectedAs: ['pdf'] },
    png: { mediaType: 'image/png', detectedAs: ['png', 'apng'] },
    jpg: jpeg,
    jpeg,
    gif: { mediaType: 'image/gif', detectedAs: ['gif'] },
    webp: { mediaType: 'image/webp', detectedAs: ['webp'] },
    heic,
    heif: heic,
    txt: { mediaType: 'text/plain', detectedAs: [] },
    csv: { mediaType: 'text/csv', detectedAs: [] },
    doc: binaryOffice('msword', 'WordDocument'),
    xls: binaryOffice('vnd.ms-excel', 'Workbook'),
    ppt: binaryOffice('vnd.ms-powerpoint', 'PowerPoint Document'),
    docx: { ...openXml('wordprocessingml.document', 'word/document'), detectedAs: ['docx', 'zip'] },
    xlsx: { ...openXml('spreadsheetml.sheet', 'xl/workbook'), detectedAs: ['xlsx', 'zip'] },
    pptx: { ...openXml('presentationml.presentation', 'ppt/presentation'), detectedAs: ['pptx', 'zip'] },
    odt: { mediaType: 'application/vnd.oasis.opendocument.text', detectedAs: ['odt'] },
    ods: { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', detectedAs: ['ods'] },
  } satisfies Record<string, FileKind>),
)

/** Pictures that every browser shows; a HEIC is one that most do not. */
export const isPreviewed = (mediaType: string): boolean =>
  ['image/png', 'image/jpeg', 'image/gif', 'image/webp'].includes(mediaType)
