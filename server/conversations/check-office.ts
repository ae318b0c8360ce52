/**
 * Office files that would run something are refused: macros are programs, whoever wrote them. An archive is judged by
 * its own list of contents and by the types that it declares, because a part with macros can have any name.
 */
import { inflateRaw } from 'node:zlib'
import { promisify } from 'node:util'
import { BadInput } from '../errors.ts'

const unpack = promisify(inflateRaw)

/** In files of before 2007. */
const oldMacros = Buffer.from('_VBA_PROJECT', 'utf16le')
const activeParts = /vbaProject|vbaData|\/macrosheets\/|\/activeX\/|^Basic\/|^Scripts\//i
const activeTypes = /vbaProject|macroEnabled|macrosheet|activeX/i
/** A document unpacks to tens of megabytes; what claims more was made to fill a disk. */
const MOST_UNPACKED = 300 * 1024 * 1024
const MOST_PARTS = 10_000
const MOST_TYPES = 2 * 1024 * 1024

/** Throws BadInput for a file with macros, and for an archive that is none. */
export async function checkOffice(bytes: Buffer): Promise<void> {
  if (bytes.includes(oldMacros)) throw hasMacros()
  if (bytes.readUInt16LE(0) !== 0x4b50) return
  const parts = partsOf(bytes)
  if (parts.some(({ name }) => activeParts.test(name))) throw hasMacros()
  const types = parts.find(({ name }) => name === '[Content_Types].xml')
  if (types && activeTypes.test(await textOf(bytes, types))) throw hasMacros()
}

interface Part {
  name: string
  isPacked: boolean
  packedBytes: number
  at: number
}

/** The directory at the end of a zip. Throws when there is none that can be read. */
function partsOf(bytes: Buffer): Part[] {
  const end = bytes.lastIndexOf('PK\x05\x06')
  try {
    let at = bytes.readUInt32LE(end + 16)
    const count = bytes.readUInt16LE(end + 10)
    if (end < 0 || count > MOST_PARTS) throw unreadable()
    let unpacked = 0
    return Array.from({ length: count }, () => {
      if (bytes.readUInt32LE(at) !== 0x0201_4b50) throw unreadable()
      const [nameBytes, extra, comment] = [at + 28, at + 30, at + 32].map(place => bytes.readUInt16LE(place))
      unpacked += bytes.readUInt32LE(at + 24)
      if (unpacked > MOST_UNPACKED) throw unreadable()
      const part = {
        name: bytes.toString('latin1', at + 46, at + 46 + (nameBytes ?? 0)).replaceAll('\\', '/'),
        isPacked: bytes.readUInt16LE(at + 10) !== 0,
        packedBytes: bytes.readUInt32LE(at + 20),
        at: bytes.readUInt32LE(at + 42),
      }
      at += 46 + (nameBytes ?? 0) + (extra ?? 0) + (comment ?? 0)
      return part
    })
  } catch {
    throw unreadable()
  }
}

async function textOf(bytes: Buffer, { at, packedBytes, isPacked }: Part): Promise<string> {
  try {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    const packed = bytes.subarray(start, start + packedBytes)
    return (isPacked ? await unpack(packed, { maxOutputLength: MOST_TYPES }) : packed).toString('latin1')
  } catch {
    throw unreadable()
  }
}

const hasMacros = (): BadInput =>
  new BadInput('file', 'FILE_HAS_MACROS', 'Files with macros cannot be shared: save it without them, or as a PDF.')

const unreadable = (): BadInput =>
  new BadInput('file', 'FILE_UNREADABLE', 'This file cannot be read. Save it again, or share it as a PDF.')
