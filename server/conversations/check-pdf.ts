/**
 * A PDF may show, and nothing else: one that carries scripts, starts programs, sends forms or holds other files is
 * refused with what to do. It is searched for the names of such actions: in its bytes, and in everything packed in it
 * that unpacks, whatever it says of itself, because readers find objects by their place. Names may be written with #.
 */
import { promisify } from 'node:util'
import { constants, inflate } from 'node:zlib'
import { BadInput } from '../errors.ts'

const unpack = promisify(inflate)

const activeNames = [
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'Rendition',
  'ImportData',
  'SubmitForm',
  'GoToE',
  'XFA',
]
/** A letter of a name, or its number. */
const spelled = (name: string): string =>
  [...name]
    .map(
      letter =>
        `(?:${letter}|#${letter
          .charCodeAt(0)
          .toString(16)
          .replace(/[a-f]/, digit => `[${digit}${digit.toUpperCase()}]`)})`,
    )
    .join('')
/** Addresses of links hold such words too: "(https://example.org/JavaScript". */
const active = new RegExp(
  `/(?:${activeNames.map(spelled).join('|')})(?=[\\s\\0()<>\\[\\]{}/%]|$)(?<!\\(https?://[^\\s\\0()<>\\[\\]]{0,500})`,
)

const MOST_IN_ONE = 64 * 1024 * 1024
const MOST_IN_ALL = 192 * 1024 * 1024
const MOST_STREAMS = 20_000

/** Throws BadInput for a PDF that does something, and for one that cannot be searched. */
export async function checkPdf(bytes: Buffer): Promise<void> {
  const text = bytes.toString('latin1')
  if (active.test(text)) throw isActive()
  // An archive behind a PDF opens as one.
  if (text.includes('PK\x05\x06', Math.max(0, text.length - 65_557))) throw isActive()
  if (/\/Encrypt[\s/<]/.test(text) && /\/ObjStm\b/.test(text)) throw unsearchable()
  let [unpacked, streams] = [0, 0]
  for (const { index, 0: keyword } of text.matchAll(/stream\r?\n/g)) {
    const start = index + keyword.length
    if (!isPacked(bytes, start)) continue
    if (++streams > MOST_STREAMS) throw unsearchable()
    // Where it ends is for the packed bytes themselves to say; of what is cut off, as much is searched as there is.
    const content = await unpack(bytes.subarray(start), {
      maxOutputLength: MOST_IN_ONE,
      finishFlush: constants.Z_SYNC_FLUSH,
    }).catch(tooLarge)
    unpacked += content.length
    if (unpacked > MOST_IN_ALL) throw unsearchable()
    if (active.test(content.toString('latin1'))) throw isActive()
  }
}

/** The first two bytes of what zlib packs. */
function isPacked(bytes: Buffer, at: number): boolean {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
  return (first & 15) === 8 && ((first << 8) | second) % 31 === 0
}

/** What does not unpack shows nothing in a reader either; what unpacks without an end cannot be searched. */
function tooLarge(error: unknown): Buffer {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw unsearchable()
  return Buffer.alloc(0)
}

const isActive = (): BadInput =>
  new BadInput(
    'file',
    'PDF_IS_ACTIVE',
    'This PDF carries a script, a form that sends itself or another file. Print it to a plain PDF, and share that.',
  )

const unsearchable = (): BadInput =>
  new BadInput('file', 'PDF_UNREADABLE', 'This PDF is locked or damaged. Print it to a plain PDF, and share that.')
