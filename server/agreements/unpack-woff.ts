import { inflateSync } from 'node:zlib'

const woffHeader = 44
const woffEntry = 20
const sfntHeader = 12
const sfntEntry = 16

interface Table {
  tag: string
  checksum: number
  bytes: Buffer
}

/**
 * A WOFF 1 file as the plain font inside it (https://www.w3.org/TR/WOFF/). The PDF library would unpack a table each
 * time that it looks up a letter, which is most of its time. Throws when the file is no WOFF.
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF font')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, woffHeader + index * woffEntry))
  return writeFont(woff.readUInt32BE(4), tables)
}

function readTable(woff: Buffer, at: number): Table {
  const offset = woff.readUInt32BE(at + 4)
  const packedLength = woff.readUInt32BE(at + 8)
  const length = woff.readUInt32BE(at + 12)
  const packed = woff.subarray(offset, offset + packedLength)
  return {
    tag: woff.toString('latin1', at, at + 4),
    checksum: woff.readUInt32BE(at + 16),
    bytes: packedLength < length ? inflateSync(packed) : packed,
  }
}

function writeFont(flavour: number, tables: readonly Table[]): Buffer {
  const header = Buffer.alloc(sfntHeader + tables.length * sfntEntry)
  const power = Math.floor(Math.log2(tables.length))
  header.writeUInt32BE(flavour, 0)
  header.writeUInt16BE(tables.length, 4)
  header.writeUInt16BE(2 ** power * sfntEntry, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE((tables.length - 2 ** power) * sfntEntry, 10)

  const parts: Buffer[] = [header]
  let offset = header.length
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const at = sfntHeader + index * sfntEntry
    header.write(tag, at, 'latin1')
    header.writeUInt32BE(checksum, at + 4)
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(bytes.length, at + 12)
    // Each table begins on a multiple of four.
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4)
    parts.push(bytes, padding)
    offset += bytes.length + padding.length
  })
  return Buffer.concat(parts)
}
