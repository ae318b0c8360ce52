/** The kinds of file that can be evidence. Everything else is refused: programs, archives, documents with macros. */

export interface FileKind {
  mediaType: string
  /** Pictures are drawn anew in this form; the other kinds are kept as they came. */
  picture?: PictureFormat
  /** What detection by the first bytes may say of it; empty for plain text, which has no signature. */
  detectedAs: string[]
  /** A name inside the container that only this kind of office document has. */
  marker?: Buffer
}

export type PictureFormat = 'jpeg' | 'png' | 'gif' | 'webp'

const openXml = (kind: string, marker: string): Omit<FileKind, 'detectedAs'> => ({
  mediaType: `application/vnd.openxmlformats-officedocument.${kind}`,
  marker: Buffer.from(marker),
})
const binaryOffice = (kind: string, marker: string): FileKind => ({
  mediaType: `application/${kind}`,
  detectedAs: ['cfb'],
  marker: Buffer.from(marker, 'utf16le'),
})
const jpeg: FileKind = { mediaType: 'image/jpeg', detectedAs: ['jpg'], picture: 'jpeg' }

/** By extension, in small letters. */
export const fileKinds: ReadonlyMap<string, FileKind> = new Map(
  Object.entries({
    pdf: { mediaType: 'application/pdf', detectedAs: ['pdf'] },
    // Not `apng`: all but its first frame would be lost when it is drawn anew.
    png: { mediaType: 'image/png', detectedAs: ['png'], picture: 'png' },
    jpg: jpeg,
    jpeg,
    gif: { mediaType: 'image/gif', detectedAs: ['gif'], picture: 'gif' },
    webp: { mediaType: 'image/webp', detectedAs: ['webp'], picture: 'webp' },
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

/** Photos as many phones keep them. Nobody can draw them anew for free, and most browsers do not show them. */
export const phonePhotos: readonly string[] = ['heic', 'heif']

/** Pictures that every browser shows. */
export const isPreviewed = (mediaType: string): boolean =>
  ['image/png', 'image/jpeg', 'image/gif', 'image/webp'].includes(mediaType)
