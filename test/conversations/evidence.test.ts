import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { key, type TestPerson } from '../person.ts'
import {
  activeCase,
  conversations,
  mediatedCase,
  openPrivate,
  sendDocument,
  startCase,
  startCommunityCase,
  join,
  optIn,
  type SeenConversation,
  signedIn,
} from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { samples } from './sample-files.ts'
import { readThread, upload } from './threads.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson, sam: TestPerson
beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira, sam] = await signedIn(world, 'ana', 'bruno', 'mira', 'sam')
})
afterAll(() => world.close())

interface Stored {
  id: string
  name: string
  mediaType: string
  bytes: number
  isImage: boolean
  url: string
}
interface Problem {
  error: { code: string; field?: string; reason?: string; max?: number; message: string }
}

const stored = async (answer: Response): Promise<Stored> => {
  expect(answer.status).toBe(201)
  return (await answer.json()) as Stored
}
const problem = async (answer: Response) => ({ status: answer.status, ...((await answer.json()) as Problem).error })
const share = (person: TestPerson, { id, audience }: SeenConversation, evidenceIds: string[], body = '') =>
  person.do<{ sendMessage: { id: string } }>(sendDocument, {
    input: { key: key(), conversationId: id, body, audience, evidenceIds },
  })
const pdf = samples.pdf ?? Buffer.alloc(0)
const png = samples.png ?? Buffer.alloc(0)

describe('evidence', () => {
  let caseId: string, joint: SeenConversation
  beforeAll(async () => {
    caseId = await activeCase(world, ana, bruno)
    joint = (await conversations(ana, caseId))[0] as SeenConversation
  })

  it('is its owner’s alone until a message shares it; then the readers of that message have it', async () => {
    const file = await stored(await upload(ana, joint.id, 'Lease – depósito.pdf', pdf))
    expect(file).toMatchObject({
      name: 'Lease – depósito.pdf',
      mediaType: 'application/pdf',
      bytes: pdf.length,
      isImage: false,
      url: `/evidence/${file.id}`,
    })
    expect((await ana.fetch(file.url)).status).toBe(200)
    const notThere = await problem(await bruno.fetch('/evidence/01890000-0000-7000-8000-000000000000'))
    expect(await problem(await bruno.fetch(file.url))).toEqual(notThere)
    await share(ana, joint, [file.id])
    const message = (await readThread(bruno, joint.id)).nodes.at(-1)
    expect([message?.body, message?.evidence]).toEqual(['', [{ id: file.id, name: 'Lease – depósito.pdf' }]])
    expect(Buffer.from(await (await bruno.fetch(file.url)).arrayBuffer())).toEqual(pdf)
    expect((await sam.fetch(file.url)).status).toBe(404)
    expect(await problem(await world.anonymous().fetch(file.url))).toMatchObject({
      status: 401,
      code: 'SIGN_IN_NEEDED',
    })
  })

  it('is handed out so that no browser runs it, guesses its type or keeps it', async () => {
    const { url } = await stored(await upload(ana, joint.id, "it's (1)*.png", png))
    const headers = (await ana.fetch(url)).headers
    expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''it%27s%20%281%29%2A.png")
    expect(headers.get('content-type')).toBe('image/png')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe('sandbox')
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect((await ana.fetch(`${url}?inline=1`)).headers.get('content-disposition')).toMatch(/^inline/)
    const text = await stored(await upload(ana, joint.id, 'notes.txt', samples.txt ?? png))
    expect((await ana.fetch(`${text.url}?inline=1`)).headers.get('content-disposition')).toMatch(/^attachment/)
  })

  it('is shown as a picture where every browser can', async () => {
    const isImage = async (name: string) =>
      (await stored(await upload(ana, joint.id, `p.${name}`, samples[name] ?? png))).isImage
    expect([await isImage('png'), await isImage('jpg'), await isImage('webp'), await isImage('pdf')]).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  it('is one file under one key, and no other can come under it', async () => {
    const same = key()
    const [first, second] = [
      await stored(await upload(ana, joint.id, 'a.pdf', pdf, same)),
      await stored(await upload(ana, joint.id, 'a.pdf', pdf, same)),
    ]
    expect(second).toEqual(first)
    expect(await problem(await upload(ana, joint.id, 'a.png', png, same))).toMatchObject({ code: 'KEY_REUSED' })
    expect(await problem(await upload(ana, joint.id, 'a.pdf', pdf, 'short'))).toMatchObject({
      code: 'BAD_INPUT',
      field: 'key',
    })
  })

  it('can be shared once, by its owner, in its own conversation', async () => {
    const file = await stored(await upload(ana, joint.id, 'a.pdf', pdf))
    const [atBruno] = await conversations(bruno, caseId)
    const attempt = (person: TestPerson, { id, audience }: SeenConversation, evidenceIds: string[]) =>
      person.refused(sendDocument, { input: { key: key(), conversationId: id, body: 'x', audience, evidenceIds } })
    const unknown = { code: 'BAD_INPUT', field: 'evidenceIds', reason: 'UNKNOWN' }
    expect(await attempt(bruno, atBruno as SeenConversation, [file.id])).toMatchObject(unknown)
    const other = (await conversations(ana, await activeCase(world, ana, bruno)))[0] as SeenConversation
    expect(await attempt(ana, other, [file.id])).toMatchObject(unknown)
    expect(await attempt(ana, joint, [file.id, '01890000-0000-7000-8000-000000000000'])).toMatchObject(unknown)
    expect(await attempt(ana, joint, ['nonsense'])).toMatchObject(unknown)
    expect((await bruno.fetch(file.url)).status).toBe(404)
    await share(ana, joint, [file.id, file.id])
    expect(await attempt(ana, joint, [file.id])).toMatchObject(unknown)
  })

  it.each([
    ['a.pdf', Buffer.alloc(0), 'FILE_EMPTY'],
    ['a.png', pdf, 'FILE_TYPE_MISMATCH'],
    ['a.exe', pdf, 'FILE_TYPE_NOT_ALLOWED'],
  ])('named %s is refused when it is empty, renamed or of a type that is not taken', async (name, bytes, reason) => {
    expect(await problem(await upload(ana, joint.id, name, bytes))).toMatchObject({
      status: 400,
      code: 'BAD_INPUT',
      field: 'file',
      reason,
    })
  })

  it('of the greatest size is taken; one byte more is refused, with the limit', async () => {
    const max = 10 * 1024 * 1024
    const big = Buffer.concat([pdf, Buffer.alloc(max - pdf.length, ' ')])
    expect((await stored(await upload(ana, joint.id, 'big.pdf', big))).bytes).toBe(max)
    expect(await problem(await upload(ana, joint.id, 'big.pdf', Buffer.concat([big, Buffer.from(' ')])))).toMatchObject(
      {
        status: 413,
        code: 'BAD_INPUT',
        field: 'file',
        reason: 'FILE_TOO_LARGE',
        max,
      },
    )
  }, 60_000)

  it('of 200 MB whose size nobody announced is refused while it comes, without being held', async () => {
    const query = new URLSearchParams({ conversation: joint.id, key: key(), name: 'huge.pdf' })
    const most = process.memoryUsage.rss()
    const answer = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      const sending = request(`${world.url}/evidence?${query}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${ana.token}`, 'transfer-encoding': 'chunked' },
      })
      sending.on('error', reject).on('response', response => {
        let text = ''
        response
          .on('data', chunk => (text += String(chunk)))
          .on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      })
      const chunk = Buffer.alloc(1024 * 1024, ' ')
      let left = 200
      const more = (): void => {
        while (left-- > 0) if (!sending.write(chunk)) return void sending.once('drain', more)
        sending.end()
      }
      more()
    })
    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.text)).toMatchObject({ error: { reason: 'FILE_TOO_LARGE' } })
    expect(process.memoryUsage.rss() - most).toBeLessThan(120 * 1024 * 1024)
  })

  it('is refused before its bytes are read from who may not write there, with the same answer as for what is not there', async () => {
    const notThere = await problem(await upload(sam, '01890000-0000-7000-8000-000000000000', 'a.pdf', pdf))
    expect(notThere).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await problem(await upload(sam, joint.id, 'a.pdf', Buffer.alloc(3_000_000, ' ')))).toEqual(notThere)
    expect(await problem(await upload(world.anonymous(), joint.id, 'a.pdf', pdf))).toMatchObject({
      status: 401,
      code: 'SIGN_IN_NEEDED',
    })
    const early = await startCase(world, ana)
    const [closed] = await conversations(ana, early.id)
    expect(await problem(await upload(ana, closed?.id, 'a.pdf', pdf))).toMatchObject({ code: 'CASE_NOT_ACTIVE' })
  })

  it('lies in the database sealed: neither its name nor its content can be read there', async () => {
    const file = await stored(await upload(ana, joint.id, 'OKAPI-name.txt', Buffer.from('OKAPI content')))
    const db = world.platform.database.sql
    const row = await db
      .selectFrom('evidence')
      .select(['file_name', 'file_id'])
      .where('id', '=', file.id)
      .executeTakeFirstOrThrow()
    const { content } = await db
      .selectFrom('stored_files')
      .select('content')
      .where('id', '=', row.file_id)
      .executeTakeFirstOrThrow()
    for (const bytes of [row.file_name, content]) expect(Buffer.from(bytes).toString('latin1')).not.toContain('OKAPI')
  })
})

describe('evidence in a private conversation', () => {
  it('is shared with its readers only', async () => {
    const caseId = await mediatedCase(world, ana, bruno, mira)
    const hers = await openPrivate(ana, caseId)
    const file = await stored(await upload(ana, hers.id, 'payslip.pdf', pdf))
    expect((await mira.fetch(file.url)).status).toBe(404)
    await share(ana, hers, [file.id], 'my payslip')
    expect((await mira.fetch(file.url)).status).toBe(200)
    expect((await bruno.fetch(file.url)).status).toBe(404)
  })
})

describe('the number of files', () => {
  it('is limited by the program for each party, so that a refusal tells nothing of what others uploaded', async () => {
    const { id: caseId, code } = await startCommunityCase(world, ana)
    await optIn(ana, caseId)
    await join(bruno, code, 'Bruno Reyes')
    await optIn(bruno, caseId)
    const joint = (await conversations(ana, caseId))[0] as SeenConversation
    for (let number = 1; number <= 30; number++)
      await stored(await upload(ana, joint.id, `${number}.txt`, Buffer.from(`file ${number}`)))
    expect(await problem(await upload(ana, joint.id, '31.txt', Buffer.from('file')))).toMatchObject({
      code: 'BAD_INPUT',
      field: 'file',
      reason: 'TOO_MANY_FILES',
      max: 30,
    })
    expect((await upload(bruno, joint.id, '1.txt', Buffer.from('file'))).status).toBe(201)
  })
})
