import type { Platform } from '../context.ts'
import { BadInput, Refusal } from '../errors.ts'
import { factsOf } from '../platform/log.ts'
import { ScannerAway } from '../platform/scanner.ts'
import { checkFile } from './check-file.ts'
import { drawPicture } from './draw-picture.ts'

export interface ReceivedFile {
  name: string
  mediaType: string
  /** What is kept: a picture drawn anew, every other file as it came. */
  content: Buffer
}

const ASK_AGAIN_SECONDS = 60

/**
 * A file as it may be kept: of a kind that we take, doing nothing, scanned where there is a scanner, pictures drawn anew.
 * Throws BadInput with what is wrong with it, BUSY, and FILES_NOT_CHECKED when the scanner does not answer.
 */
export async function receiveFile(
  platform: Platform,
  name: string,
  bytes: Buffer,
  maxBytes: number,
): Promise<ReceivedFile> {
  const checked = await checkFile(name, bytes)
  await scan(platform, bytes)
  return {
    name: checked.name,
    mediaType: checked.mediaType,
    content: checked.picture ? await drawPicture(bytes, checked.picture, maxBytes) : bytes,
  }
}

async function scan({ scanner, log }: Platform, bytes: Buffer): Promise<void> {
  const found = await scanner.scan(bytes).catch((error: unknown) => {
    if (!(error instanceof ScannerAway)) throw error
    log.error('scanner_away', { error: factsOf(error) })
    throw new Refusal(
      'FILES_NOT_CHECKED',
      'Files cannot be checked at this moment: nothing was kept. Try again soon.',
      {
        retryAfterSeconds: ASK_AGAIN_SECONDS,
      },
    )
  })
  if (found === 'HARMFUL')
    throw new BadInput('file', 'FILE_HARMFUL', 'This file carries something harmful. It was not kept.')
}
