/** Small files of each kind, made here: enough for their real type to be recognised. */
import { crc32, deflateRawSync } from 'node:zlib'

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const gif = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const webp = 'UklGRjgAAABXRUJQVlA4ICwAAACQAQCdASoCAAIAAUAmJaACdLoAA5gA/vDEC/G7LOHB7/6tD/1aH/q0P4AAAA=='
const jpg =
  '/9j/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAACAAIDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCUAMuP/9k='
const contentTypes = (main: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${main}"/></Types>`
const openXml = (type: string, part: string, more: Record<string, string> = {}): Buffer =>
  zipOf({ '[Content_Types].xml': contentTypes(`${type}.main+xml`), [part]: '<x/>', ...more })
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const samples: Record<string, Buffer> = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
  png: Buffer.from(png, 'base64'),
  jpg: Buffer.from(jpg, 'base64'),
  gif: Buffer.from(gif, 'base64'),
  webp: Buffer.from(webp, 'base64'),
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
  /** The part has an innocent name; what it is stands in the list of types, packed. */
  renamedPart: zipOf(
    {
      '[Content_Types].xml': contentTypes('application/vnd.ms-office.vbaProject'),
      'word/document.xml': '<x/>',
      'word/picture.bin': 'x',
    },
    ['[Content_Types].xml'],
  ),
  odt: zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': '<x/>',
    'Basic/Standard/x.xml': 'x',
  }),
  oldDoc: Buffer.concat([binaryOffice('WordDocument'), Buffer.from('_VBA_PROJECT', 'utf16le')]),
}

/** As a phone of Apple keeps its photos. */
export const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')])
export const plainZip = zipOf({ 'a.txt': 'text' })
export const windowsProgram = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200), Buffer.from('PE\0\0')])

function binaryOffice(stream: string): Buffer {
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  return Buffer.concat([head, Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)])
}

/** A zip whose entries are stored as they are, but for those that are named to be packed. */
export function zipOf(entries: Record<string, string>, packed: string[] = []): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const [path, plain] = [Buffer.from(name), Buffer.from(text)]
    const isPacked = packed.includes(name)
    const content = isPacked ? deflateRawSync(plain) : plain
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(isPacked ? 8 : 0, 4)
    facts.writeUInt32LE(crc32(plain), 10)
    facts.writeUInt32LE(content.length, 14)
    facts.writeUInt32LE(plain.length, 18)
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
