import { isSameHash } from '../accounts/keyed-hash.ts'
import type { Platform } from '../context.ts'
import { nobody } from '../jobs.ts'
import { look, show } from '../look.ts'
import { isId } from '../platform/clock.ts'
import { hashOfSecret } from './court-secret.ts'

/** Whether this secret opens this client now. An unknown client, a wrong secret and a revoked one are all false. */
export async function credentialsHold(platform: Platform, clientId: string, secret: string): Promise<boolean> {
  const hash = hashOfSecret(platform, secret)
  const known = isId(clientId) ? await hashesOf(platform, clientId) : []
  return known.filter(one => isSameHash(one, hash)).length > 0
}

const hashesOf = (platform: Platform, clientId: string): Promise<string[]> =>
  look(platform, { actor: { kind: 'BROWSER', browserId: 'court token' }, request: nobody }, async ctx => {
    await show(ctx, 'court_client', clientId)
    const rows = await ctx.sql
      .selectFrom('court_secrets')
      .innerJoin('court_clients', 'court_clients.id', 'court_secrets.client_id')
      .select('court_secrets.secret_hash')
      .where('court_secrets.client_id', '=', clientId)
      .where('court_clients.revoked_at', 'is', null)
      .where(eb =>
        eb.or([eb('court_secrets.expires_at', 'is', null), eb('court_secrets.expires_at', '>', ctx.now.toISOString())]),
      )
      .execute()
    return rows.map(row => row.secret_hash)
  })
