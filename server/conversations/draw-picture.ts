/**
 * Draws a picture anew, so that only what is seen is kept: no place, no device, no bytes behind it, no program in the
 * skin of a picture. It stands upright afterwards. Moving pictures keep all their frames.
 */
import type { default as sharp, Sharp } from 'sharp'
import { BadInput } from '../errors.ts'
import { createTurnstile } from '../platform/turnstile.ts'
import type { PictureFormat } from './file-kinds.ts'

/** Of all frames together. A phone's full sensor has 50 million; 30,000 × 30,000 would take gigabytes. */
export const MOST_PIXELS = 64_000_000
const MOST_SECONDS = 20

/** How each is written; the next way when a picture became larger than it may be. */
const ways: Record<PictureFormat, ((upright: Sharp) => Sharp)[]> = {
  jpeg: [88, 75, 60].map(quality => upright => upright.jpeg({ quality })),
  webp: [88, 75, 60].map(quality => upright => upright.webp({ quality })),
  png: [6, 9].map(compressionLevel => upright => upright.png({ compressionLevel })),
  gif: [upright => upright.gif()],
}

/** Loaded at the first picture. */
let loaded: Promise<typeof sharp> | null = null
const loadSharp = (): Promise<typeof sharp> =>
  (loaded ??= import('sharp').then(({ default: library }) => {
    // Nothing is drawn twice, and each picture by one thread: what it takes is known.
    library.cache(false)
    library.concurrency(1)
    // Whatever a file says of itself, nothing but these four is ever read: no SVG, no PDF, no camera formats.
    library.block({ operation: ['VipsForeignLoad'] })
    library.unblock({
      operation: ['JpegBuffer', 'PngBuffer', 'NsgifBuffer', 'WebpBuffer'].map(one => `VipsForeignLoad${one}`),
    })
    return library
  }))

const turnstile = createTurnstile(2, 30)

/** Throws BadInput for what is no whole picture, has too many pixels, or stays larger than `maxBytes`; BUSY. */
export function drawPicture(bytes: Buffer, format: PictureFormat, maxBytes: number): Promise<Buffer> {
  return turnstile.pass(async () => {
    const open = await loadSharp()
    await checkPixels(open, bytes, format)
    for (const write of ways[format]) {
      const drawn = await write(readPicture(open, bytes, format))
        .toBuffer()
        .catch(unreadable)
      if (drawn.length <= maxBytes) return drawn
    }
    throw new BadInput('file', 'PICTURE_TOO_LARGE', 'This picture is too large. Make it smaller, and share that.')
  })
}

const limits = { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true } as const
const moves = (format: PictureFormat): boolean => format === 'gif' || format === 'webp'

/** Reads the first bytes only: nothing is unpacked yet. */
async function checkPixels(open: typeof sharp, bytes: Buffer, format: PictureFormat): Promise<void> {
  const head = await open(bytes, { limitInputPixels: false, animated: moves(format) })
    .metadata()
    .catch(unreadable)
  if (head.format !== format) throw unreadable()
  if (head.width * head.height > MOST_PIXELS)
    throw new BadInput(
      'file',
      'PICTURE_TOO_MANY_PIXELS',
      `This picture has more than ${MOST_PIXELS / 1_000_000} million points. Make it smaller, or share a screenshot of it.`,
      { max: MOST_PIXELS / 1_000_000 },
    )
}

const readPicture = (open: typeof sharp, bytes: Buffer, format: PictureFormat): Sharp =>
  open(bytes, { ...limits, animated: moves(format) })
    .autoOrient()
    .timeout({ seconds: MOST_SECONDS })

const unreadable = (): never => {
  throw new BadInput(
    'file',
    'PICTURE_UNREADABLE',
    'This picture cannot be read. Save it again, or share a screenshot of it.',
  )
}
