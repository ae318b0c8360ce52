import { sql } from 'kysely'
import type { ActCtx } from '../context.ts'

/**
 * Whoever has just proved that they are this person (a code, a passkey, a refresh cookie) is that person to the database
 * for the rest of the transaction, so that their own rows open to them as they will to their session.
 */
export async function provePerson(ctx: ActCtx, personId: string): Promise<void> {
  await sql`select set_config('app.person_id', ${personId}, true)`.execute(ctx.sql)
}
