import { act } from '../act.ts'
import type { Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'

const HOUR_MS = 3_600_000

/** These credentials opened something: kept to the hour, so that a busy system costs one write in it. */
export async function noteUse(platform: Platform, clientId: string): Promise<void> {
  await act(platform, jobWho('courts'), async ctx => {
    const lately = new Date(ctx.now.getTime() - HOUR_MS).toISOString()
    await ctx.sql
      .updateTable('court_clients')
      .set({ last_used_at: ctx.now })
      .where('id', '=', clientId)
      .where(eb => eb.or([eb('last_used_at', 'is', null), eb('last_used_at', '<', lately)]))
      .execute()
  })
}
