/**
 * A search over the whole suite: with PARLEY_MATRIX=whole, everything that any person of any test was answered, and every
 * line of the log, is kept until the world of that test is closed. Then each word that was said in confidence there is
 * looked for in what everybody else got, in the log and in every mail. A word that is short, or stands in something that
 * more people read, proves nothing and is left out.
 */
import type { Platform } from '../server/context.ts'
import { openMail } from '../server/notices/queue-mail.ts'
import { pagesOf } from './agreements/pdf-text.ts'
import { isWholeMatrix } from './proofs/effort.ts'

interface Overheard {
  personId: string | null
  what: string
  body: Buffer
}

export interface Canary {
  what: string
  word: string
  readers: ReadonlySet<string>
}

const SHORTEST = 10
const byWorld = new Map<string, Overheard[]>()

/** Keeps what came to whoever holds this token. */
export function overhear(url: string, token: string | null, what: string, body: Buffer): void {
  if (!isWholeMatrix) return
  const heard = byWorld.get(url) ?? []
  byWorld.set(url, heard)
  heard.push({ personId: subjectOf(token), what, body })
}

function subjectOf(token: string | null): string | null {
  const claims = token?.split('.')[1]
  if (!claims) return null
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sub?: string }).sub ?? null
}

/** Every word in confidence that still opens, and who was ever let in. */
export async function canariesOf({ database, keys }: Platform): Promise<Canary[]> {
  const db = database.sql
  const told = await db
    .selectFrom('messages')
    .innerJoin('conversations', 'conversations.id', 'messages.conversation_id')
    .select(['messages.id', 'messages.body', 'messages.conversation_id', 'conversations.kind'])
    .execute()
  const files = await db
    .selectFrom('evidence')
    .innerJoin('conversations', 'conversations.id', 'evidence.conversation_id')
    .select(['evidence.id', 'evidence.file_name', 'evidence.conversation_id', 'conversations.kind'])
    .execute()
  const drafts = await db.selectFrom('drafts').select(['person_id', 'slot', 'body']).execute()
  const seats = await db
    .selectFrom('conversation_seats')
    .innerJoin('seats', 'seats.id', 'conversation_seats.seat_id')
    .select(['conversation_seats.conversation_id', 'seats.person_id'])
    .execute()
  const stories = await db.selectFrom('case_stories').select(['case_id', 'story']).execute()
  const envelopes = [...told, ...drafts].map(({ body }) => body)
  await keys
    .ready(db, [...envelopes, ...files.map(file => file.file_name), ...stories.map(({ story }) => story)])
    .catch(() => undefined)
  const open = (place: `${string}.${string}:${string}`, envelope: Uint8Array): string => {
    try {
      return keys.openText(place, envelope)
    } catch {
      return '' // Destroyed, or sealed with keys that this test has thrown away.
    }
  }
  const readersOf = (id: string) =>
    new Set(seats.filter(seat => seat.conversation_id === id).map(seat => seat.person_id))
  const messages = told.map(row => ({ ...row, word: open(`messages.body:${row.id}`, row.body) }))
  const names = files.map(row => ({ ...row, word: open(`evidence.file_name:${row.id}`, row.file_name) }))
  const shared = [
    ...messages.filter(({ kind }) => kind === 'JOINT').map(({ word }) => word),
    ...names.filter(({ kind }) => kind === 'JOINT').map(({ word }) => word),
    ...stories.map(({ case_id, story }) => open(`cases.story:${case_id}`, story)),
  ]
  const confided = [
    ...messages.filter(({ kind }) => kind === 'PRIVATE').map(row => ({ ...row, what: 'a private message' })),
    ...names.filter(({ kind }) => kind === 'PRIVATE').map(row => ({ ...row, what: 'the name of a private file' })),
  ].map(({ what, word, conversation_id }) => ({ what, word, readers: readersOf(conversation_id) }))
  const typed = drafts.map(({ person_id, slot, body }) => ({
    what: 'a draft',
    word: open(`drafts.body:${person_id}:${slot}`, body),
    readers: new Set([person_id]),
  }))
  const said = [...shared, ...messages.map(({ word }) => word)]
  return [
    ...confided.filter(({ word }) => word.length >= SHORTEST && !shared.some(text => text.includes(word))),
    ...typed.filter(({ word }) => word.length >= SHORTEST && !said.some(text => text.includes(word))),
  ]
}

/** Where a word stands that is not for those who got it. */
export async function leaksAmong(canaries: Canary[], overheard: Overheard[]): Promise<string[]> {
  const leaks: string[] = []
  for (const { personId, what, body } of overheard) {
    const others = canaries.filter(({ readers }) => personId === null || !readers.has(personId))
    if (others.length === 0) continue
    const isPdf = body.subarray(0, 5).toString('latin1') === '%PDF-'
    // Some tests upload what is no whole PDF.
    const pages = isPdf ? await pagesOf(body).catch(() => []) : []
    const text = [...pages, body.toString('utf8')].join(' ')
    const found = others.filter(({ word }) => holds(text, word))
    leaks.push(...found.map(canary => `${canary.what} in ${what} for ${personId ?? 'nobody'}: ${canary.word}`))
  }
  return leaks
}

/** As it is, and as JSON writes it. */
const holds = (text: string, word: string): boolean =>
  text.includes(word) || text.includes(JSON.stringify(word).slice(1, -1))

/** As it would be sent; what a test wrote in its place, as it stands. */
function mailOf(platform: Platform, id: string, content: Uint8Array): Buffer {
  try {
    return Buffer.from(JSON.stringify(openMail(platform, id, content)))
  } catch {
    return Buffer.from(content)
  }
}

/** At the end of a world: what everybody got, and the log and the mails, which are for nobody. Throws what has leaked. */
export async function searchForCanaries(platform: Platform, url: string, log: string[]): Promise<void> {
  const overheard = byWorld.get(url) ?? []
  byWorld.delete(url)
  const canaries = await canariesOf(platform)
  if (canaries.length === 0) return
  const mails = await platform.database.sql.selectFrom('mails').select(['id', 'content']).execute()
  const forNobody = [
    { personId: null, what: 'the log', body: Buffer.from(log.join('')) },
    ...mails.map(({ id, content }) => ({
      personId: null,
      what: 'a mail',
      body: mailOf(platform, id, content),
    })),
  ]
  const leaks = await leaksAmong(canaries, [...forNobody, ...overheard])
  if (leaks.length > 0) throw new Error(`said in confidence, and found elsewhere:\n${leaks.join('\n')}`)
}
