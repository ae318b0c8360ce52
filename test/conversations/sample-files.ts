/** Small files of each kind, made here: enough for their real type to be recognised. */
import { crc32 } from 'node:zlib'

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const gif = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const webp = 'UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA'
const contentTypes = (main: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${main}"/></Types>`
const openXml = (type: string, part: string, more: Record<string, string> = {}): Buffer =>
  zipOf({ '[Content_Types].xml': contentTypes(`${type}.main+xml`), [part]: '<x/>', ...more })
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const samples: Record<string, Buffer> = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
  png: Buffer.from(png, 'base64'),
  jpg: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9]),
  gif: Buffer.from(gif, 'base64'),
  webp: Buffer.from(webp, 'base64'),
  heic: Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')]),
  txt: Buffer.from('Señor, مرحبا, 👋\n'),
  csv: Buffer.from('day,amount\n2027-03-15,900.00\n'),
  doc: binaryOffice('WordDocument'),
  xls: binaryOffice('Workbook'),
  ppt: binaryOffice('PowerPoint Document'),
  docx: openXml(wordType, 'word/document.xml'),
  xlsx: openXml('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xl/workbook.xml'),
  pptx: openXml('application/vnd.openxmlformats-officedocument.presentationml.presentation', 'ppt/presentation.xml'),
  odt: zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
  ods: zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
}

export const withMacros = {
  docm: openXml('application/vnd.ms-word.document.macroEnabled', 'word/document.xml', { 'word/vbaProject.bin': 'x' }),
  renamedToDocx: openXml(wordType, 'word/document.xml', { 'word/vbaProject.bin': 'x' }),
  oldDoc: Buffer.concat([binaryOffice('WordDocument'), Buffer.from('_VBA_PROJECT', 'utf16le')]),
}

export const plainZip = zipOf({ 'a.txt': 'text' })
export const windowsProgram = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200), Buffer.from('PE\0\0')])

function binaryOffice(stream: string): Buffer {
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  return Buffer.concat([head, Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)])
}

/** A zip whose entries are stored as they are. */
export function zipOf(entries: Record<string, string>): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)]
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(content.length, 14)
    facts.writeUInt32LE(content.length, 18)
    facts.writeUInt16LE(path.length, 22)
    locals.push(Buffer.from('PK\x03\x04'), facts, path, content)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), facts, tail, path)
    offset += 30 + path.length + content.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(entries).length, 8)
  end.writeUInt16LE(Object.keys(entries).length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, index, end])
}
