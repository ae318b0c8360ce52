import { randomInt } from 'node:crypto'
import type { ActCtx } from '../context.ts'
import { selfOf } from '../context.ts'
import { keyedHash } from './keyed-hash.ts'

const COUNT = 10
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Ten new codes in place of all earlier ones. Invariant: only their keyed hashes are kept, so they are shown once. */
export async function makeRecoveryCodes(ctx: ActCtx): Promise<string[]> {
  const personId = selfOf(ctx)
  const codes = Array.from({ length: COUNT }, newCode)
  await ctx.sql.deleteFrom('recovery_codes').where('person_id', '=', personId).execute()
  await ctx.sql
    .insertInto('recovery_codes')
    .values(
      codes.map(code => ({
        id: ctx.newId(),
        person_id: personId,
        code_hash: recoveryHash(ctx, personId, code),
        created_at: ctx.now,
        used_at: null,
      })),
    )
    .execute()
  return codes
}

/** Whether this is an unused code of the person, who has used it now. One statement: two at once are one. */
export async function takeRecoveryCode(ctx: ActCtx, personId: string, typed: string): Promise<boolean> {
  const used = await ctx.sql
    .updateTable('recovery_codes')
    .set({ used_at: ctx.now })
    .where('person_id', '=', personId)
    .where('code_hash', '=', recoveryHash(ctx, personId, typed))
    .where('used_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}

/** 10 signs of 31: about 49 bits, so that guessing is hopeless at the rate that is allowed. */
const newCode = (): string =>
  Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)])
    .join('')
    .replace(/^(.{5})/, '$1-')

const recoveryHash = (ctx: ActCtx, personId: string, code: string): string =>
  keyedHash(ctx.platform, `recovery:${personId}`, code.toUpperCase().replace(/[^0-9A-Z]/g, ''))
