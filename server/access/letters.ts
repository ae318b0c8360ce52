/** The door to letters that did not arrive, for staff who meet their recipients: never what stands in them. */
import { sql } from 'kysely'
import { personOf, type ActCtx, type Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { checkCount, keyFrom, keyOf, pageOf } from './keyset.ts'
import { staffProgramKeys } from './staff.ts'

export interface LetterFacts {
  id: string
  recipient: string
  kind: string
  createdAt: string
  tries: number
  lastError: string | null
  /** Null: given up. */
  nextTryAt: string | null
}

export interface LetterPage {
  letters: LetterFacts[]
  endCursor: string | null
  hasNextPage: boolean
}

/** Keyset pages, the newest first. Throws NotFound for who is no staff. */
export async function listLetters(ctx: Ctx, first: number, after: string | null): Promise<LetterPage> {
  checkCount('first', first)
  if ((await staffProgramKeys(ctx)).length === 0) throw new NotFound()
  const [at, id] = keyOf(after)
  const { rows } = await sql<LetterFacts>`
    select id, recipient, kind, created_at as "createdAt", tries, last_error as "lastError", next_try_at as "nextTryAt"
    from letters_in_trouble(${at}::timestamptz, ${id}::uuid, ${first + 1})`.execute(ctx.sql)
  const { shown, ...place } = pageOf(rows, first, last => keyFrom(last.createdAt, last.id))
  return { letters: shown, ...place }
}

/** Tries a letter again at once, or lets it be. Throws NotFound alike for none and for one to somebody else’s people. */
export async function settleLetter(ctx: ActCtx, id: string, how: 'AGAIN' | 'LET_BE'): Promise<void> {
  personOf(ctx)
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<{ found: boolean }>`
    select settle_letter(${id}, ${how === 'AGAIN'}, ${ctx.now}) as found`.execute(ctx.sql)
  if (!rows[0]?.found) throw new NotFound()
}
