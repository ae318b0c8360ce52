import { isUtf8 } from 'node:buffer'
import { fileTypeFromBuffer } from 'file-type'
import { BadInput } from '../errors.ts'
import { checkOffice } from './check-office.ts'
import { checkPdf } from './check-pdf.ts'
import { cleanFileName } from './clean-file-name.ts'
import { fileKinds, phonePhotos, type FileKind, type PictureFormat } from './file-kinds.ts'

export interface CheckedFile {
  name: string
  mediaType: string
  /** In which form a picture is to be drawn anew; null for what is kept as it came. */
  picture: PictureFormat | null
}

/** What a file really is: its name and its bytes must say the same, and it must do nothing. Throws BadInput with what is wrong. */
export async function checkFile(fileName: string, bytes: Buffer): Promise<CheckedFile> {
  const name = cleanFileName(fileName)
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const kind = fileKinds.get(extension)
  if (phonePhotos.includes(extension))
    throw new BadInput(
      'file',
      'PICTURE_IS_HEIC',
      'Save this photo as JPEG, or take a screenshot of it, and share that.',
    )
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
  if (extension === 'pdf') await checkPdf(bytes)
  if (kind.marker || kind.mediaType.includes('opendocument')) await checkOffice(bytes)
  return { name, mediaType: kind.mediaType, picture: kind.picture ?? null }
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
