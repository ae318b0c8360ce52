import { isUtf8 } from 'node:buffer'
import { fileTypeFromBuffer } from 'file-type'
import { BadInput } from '../errors.ts'
import { cleanFileName } from './clean-file-name.ts'
import { fileKinds, type FileKind } from './file-kinds.ts'

/** Macros are programs: in today's office files, and in those of before 2007. */
const macros = [Buffer.from('vbaProject.bin'), Buffer.from('_VBA_PROJECT', 'utf16le')]

/** What a file really is: its name and its bytes must say the same. Throws BadInput with what is wrong. */
export async function checkFile(fileName: string, bytes: Buffer): Promise<{ name: string; mediaType: string }> {
  const name = cleanFileName(fileName)
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const kind = fileKinds.get(extension)
  if (!kind)
    throw new BadInput(
      'file',
      'FILE_TYPE_NOT_ALLOWED',
      `Files of this type cannot be shared. These can: ${[...fileKinds.keys()].join(', ')}.`,
    )
  if (bytes.length === 0) throw new BadInput('file', 'FILE_EMPTY', 'This file is empty.')
  const detected = await detect(bytes)
  if (!(kind.detectedAs.length === 0 ? isPlainText(bytes, detected) : isOfKind(kind, bytes, detected))) {
    throw new BadInput(
      'file',
      'FILE_TYPE_MISMATCH',
      'The content of this file is not what its name says. Save it again under its real type.',
    )
  }
  if (macros.some(macro => bytes.includes(macro)))
    throw new BadInput('file', 'FILE_TYPE_NOT_ALLOWED', 'Files with macros cannot be shared: save it without them.')
  return { name, mediaType: kind.mediaType }
}

const detect = (bytes: Buffer): Promise<string | undefined> =>
  fileTypeFromBuffer(bytes).then(
    type => type?.ext,
    () => undefined,
  )

const isOfKind = ({ detectedAs, marker }: FileKind, bytes: Buffer, detected: string | undefined): boolean =>
  detected !== undefined && detectedAs.includes(detected) && (!marker || bytes.includes(marker))

/** Text that happens to begin like some other kind ("BM", "MZ") is text still; one of the kinds that we take is not. */
function isPlainText(bytes: Buffer, detected: string | undefined): boolean {
  const isAnotherKind =
    detected !== undefined && [...fileKinds.values()].some(kind => kind.detectedAs.includes(detected))
  return !isAnotherKind && isUtf8(bytes) && !bytes.includes(0)
}
