/** What is kept of an uploaded file: pictures drawn anew, nothing that acts, what the scanner lets through. */
import { createServer, type Server } from 'node:net'
import type { AddressInfo } from 'node:net'
import { crc32 as crcOf, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { activeCase, conversations, signedIn } from '../steps.ts'
import type { TestPerson } from '../person.ts'
import { openWorld, type World } from '../world.ts'
import { heic, plainZip, samples } from './sample-files.ts'
import { upload } from './threads.ts'

let world: World
let ana: TestPerson, bruno: TestPerson
let clamd: Clamd
let joint: string
beforeAll(async () => {
  clamd = await startClamd()
  world = await openWorld(undefined, { scanner: `clamd://127.0.0.1:${clamd.port}` })
  ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
  joint = (await conversations(ana, await activeCase(world, ana, bruno)))[0]?.id ?? ''
})
afterAll(async () => {
  await world.close()
  await clamd.stop()
})

interface Answer {
  status: number
  id?: string
  url?: string
  bytes?: number
  error?: { code: string; reason?: string; retryAfterSeconds?: number }
}
const send = async (name: string, bytes: Uint8Array): Promise<Answer> => {
  const answer = await upload(ana, joint, name, bytes)
  return { status: answer.status, ...((await answer.json()) as Omit<Answer, 'status'>) }
}
const kept = async ({ url = '' }: Answer): Promise<Buffer> => Buffer.from(await (await ana.fetch(url)).arrayBuffer())
const reasonOf = async (name: string, bytes: Uint8Array) => (await send(name, bytes)).error?.reason ?? 'KEPT'

const photo = () => sharp({ create: { width: 40, height: 20, channels: 3, background: '#a33' } })
/** Lies on its side, and says where it was taken. */
const withPlace = () =>
  photo()
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'GPSCANARY' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 3/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '118/1 14/1 0/1' },
    })
    .toBuffer()

describe('a picture', () => {
  it('is kept without the place, the device and what hung behind it, upright, with the size of what is kept', async () => {
    const raw = Buffer.concat([await withPlace(), Buffer.from('<script>alert("CANARY")</script>'), plainZip])
    expect((await sharp(raw).metadata()).exif?.includes('GPSCANARY')).toBe(true)
    const answer = await send('photo.jpg', raw)
    const bytes = await kept(answer)
    expect([answer.status, answer.bytes]).toEqual([201, bytes.length])
    const facts = await sharp(bytes).metadata()
    expect([facts.format, facts.width, facts.height, facts.exif, facts.orientation]).toEqual([
      'jpeg',
      20,
      40,
      undefined,
      undefined,
    ])
    for (const word of ['CANARY', 'script', 'PK', 'Exif']) expect([word, bytes.includes(word)]).toEqual([word, false])
  })

  it('is the same evidence when it comes again under its key', async () => {
    const [raw, key] = [await withPlace(), crypto.randomUUID()]
    const twice = [await upload(ana, joint, 'a.jpg', raw, key), await upload(ana, joint, 'a.jpg', raw, key)]
    const [first, second] = await Promise.all(twice.map(answer => answer.json() as Promise<{ id: string }>))
    expect(second?.id).toBe(first?.id)
  })

  it('that moves keeps its frames, and loses what was written into it', async () => {
    const frames = sharp(Buffer.alloc(8 * 24 * 3, 90), { raw: { width: 8, height: 24, channels: 3, pageHeight: 8 } })
    frames.composite([
      { input: Buffer.alloc(8 * 8 * 3, 200), raw: { width: 8, height: 8, channels: 3 }, top: 8, left: 0 },
    ])
    const gif = await frames.gif({ delay: [100, 100, 100] }).toBuffer()
    const bytes = await kept(await send('moves.gif', Buffer.concat([gif, Buffer.from('CANARY')])))
    expect([(await sharp(bytes, { animated: true }).metadata()).pages, bytes.includes('CANARY')]).toEqual([3, false])
  })

  it('that would fill the memory is refused by its first bytes', async () => {
    const started = performance.now()
    expect(await reasonOf('bomb.png', pngHead(30_000, 30_000))).toBe('PICTURE_TOO_MANY_PIXELS')
    expect(await reasonOf('bomb.gif', gifHead(65_000, 65_000))).toBe('PICTURE_TOO_MANY_PIXELS')
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it('that is broken off, or a program in the skin of one, is refused with what to do', async () => {
    const whole = await sharp(Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, at) => (at * 7919) % 256)), {
      raw: { width: 64, height: 64, channels: 3 },
    })
      .png()
      .toBuffer()
    expect(await reasonOf('half.png', whole.subarray(0, whole.length / 2))).toBe('PICTURE_UNREADABLE')
    expect(await reasonOf('a.gif', Buffer.from('GIF89a/*CANARY*/=1;alert(1)'))).toBe('PICTURE_UNREADABLE')
    expect(await reasonOf('a.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('FILE_TYPE_MISMATCH')
    expect(await reasonOf('photo.heic', heic)).toBe('PICTURE_IS_HEIC')
  })
})

describe('a PDF', () => {
  it('that only shows is kept to the byte', async () => {
    const plain = pdf('<</Type/Catalog/OpenAction[3 0 R/Fit]>>', '<</S/URI/URI(https://example.org/docs/JavaScript)>>')
    expect(await kept(await send('letter.pdf', plain))).toEqual(plain)
  })

  it.each([
    ['runs a script', pdf('<</OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>')],
    ['runs one by another spelling', pdf('<</OpenAction<</S /Java#53cript/JS(x)>>>>')],
    ['starts a program', pdf('<</AA<</O<</S/Launch/F(cmd.exe)>>>>>>')],
    ['sends a form', pdf('<</A<</S/SubmitForm/F(https://evil.example)>>>>')],
    ['holds a file', pdf('<</Names<</EmbeddedFiles 5 0 R>>>>')],
    ['hides a script in a packed object', packed('6 0 7 40 <</S/JavaScript/JS(x)>>')],
    ['hides it behind another packed part', Buffer.concat([packed('q Q'), packed('<</S /JavaScript /JS 4 0 R>>')])],
    ['is an archive, too', Buffer.concat([samples.pdf ?? plainZip, plainZip])],
  ])('that %s is refused', async (_, bytes) => {
    expect(await reasonOf('letter.pdf', bytes)).toBe('PDF_IS_ACTIVE')
  })

  it('that cannot be searched is refused: packed to fill the memory, or locked', async () => {
    expect(await reasonOf('bomb.pdf', packed('0'.repeat(70_000_000)))).toBe('PDF_UNREADABLE')
    expect(await reasonOf('locked.pdf', pdf('<</Encrypt 4 0 R>>', '<</Type/ObjStm>>'))).toBe('PDF_UNREADABLE')
  })
})

describe('the scanner', () => {
  it('refuses what it knows as harmful, and was given every byte', async () => {
    const harmful = Buffer.concat([Buffer.alloc(200_000, 'a'), Buffer.from('HARMFUL-TEST')])
    expect(await reasonOf('notes.txt', harmful)).toBe('FILE_HARMFUL')
    expect(clamd.lastBytes()).toBe(harmful.length)
    expect(await reasonOf('notes.txt', Buffer.from('harmless'))).toBe('KEPT')
  })

  it('that is away keeps files out, says when to come back, and takes them then', async () => {
    await clamd.stop()
    const away = await upload(ana, joint, 'notes.txt', Buffer.from('words'))
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '60'])
    expect(((await away.json()) as Answer).error).toMatchObject({ code: 'FILES_NOT_CHECKED', retryAfterSeconds: 60 })
    await clamd.start()
    expect(await reasonOf('notes.txt', Buffer.from('words'))).toBe('KEPT')
  })
})

/** A PDF of these objects, written plainly. */
function pdf(...objects: string[]): Buffer {
  const body = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join('')
  return Buffer.from(`%PDF-1.7\n${body}trailer<</Root 1 0 R>>\n%%EOF\n`, 'latin1')
}

/** A PDF that holds this text in a packed stream. */
function packed(text: string): Buffer {
  const stream = deflateSync(text)
  const head = `%PDF-1.7\n4 0 obj<</Type/ObjStm/Filter/FlateDecode/Length ${stream.length}>>stream\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), stream, Buffer.from('\nendstream endobj\n%%EOF\n')])
}

function pngHead(width: number, height: number): Buffer {
  const head = Buffer.from(samples.png ?? [])
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  head.writeUInt32BE(crcOf(head.subarray(12, 29)), 29)
  return head
}

function gifHead(width: number, height: number): Buffer {
  const head = Buffer.from(samples.gif ?? [])
  // Of the screen, and of the one frame in it.
  for (const at of [6, 32]) {
    head.writeUInt16LE(width, at)
    head.writeUInt16LE(height, at + 2)
  }
  return head
}

interface Clamd {
  port: number
  lastBytes: () => number
  start: () => Promise<void>
  stop: () => Promise<void>
}

/** Speaks clamd's INSTREAM, and knows one harmful word. */
async function startClamd(): Promise<Clamd> {
  let last = 0
  let port = 0
  let server: Server
  const start = async (): Promise<void> => {
    server = createServer(socket => {
      let heard = Buffer.alloc(0)
      socket.on('error', () => undefined)
      socket.on('data', chunk => {
        heard = Buffer.concat([heard, chunk])
        const file = streamed(heard)
        if (!file) return
        last = file.length
        socket.end(file.includes('HARMFUL-TEST') ? 'stream: Test-Signature FOUND\0' : 'stream: OK\0')
      })
    })
    await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  }
  await start()
  return { port, lastBytes: () => last, start, stop: () => new Promise(resolve => server.close(() => resolve())) }
}

/** The file once its end has come. */
function streamed(heard: Buffer): Buffer | null {
  const command = 'zINSTREAM\0'
  if (heard.length < command.length) return null
  if (!heard.toString('latin1').startsWith(command)) throw new Error('not INSTREAM')
  const portions: Buffer[] = []
  for (let at = command.length; at + 4 <= heard.length;) {
    const length = heard.readUInt32BE(at)
    if (length === 0) return Buffer.concat(portions)
    portions.push(heard.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
