/** The demo's courts, with credentials that everybody knows. Invariant: this file is never loaded in production. */
import { act } from '../act.ts'
import { addSecret } from '../courts/court-secret.ts'
import { registerCourt } from '../courts/register-court.ts'
import type { Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'

export const demoCourts = [
  {
    key: 'los-angeles',
    name: 'Superior Court of Los Angeles County (demo)',
    programs: /^(lasc|la|ccr)(-|$)/,
    clientId: '01940000-0000-7000-8000-0000000000a1',
    clientSecret: 'demo-secret-of-los-angeles',
  },
  {
    key: 'orange',
    name: 'Superior Court of Orange County (demo)',
    programs: /^orange-/,
    clientId: '01940000-0000-7000-8000-0000000000a2',
    clientSecret: 'demo-secret-of-orange',
  },
  {
    key: 'santa-clara',
    name: 'Superior Court of Santa Clara County (demo)',
    programs: /^santa-clara-/,
    clientId: '01940000-0000-7000-8000-0000000000a3',
    clientSecret: 'demo-secret-of-santa-clara',
  },
] as const

/** Makes what is not there yet, so that a demo of an older Parley gets them too. */
export async function seedCourts(platform: Platform): Promise<void> {
  await act(platform, jobWho('start-up'), async ctx => {
    const programs = await ctx.platform.programs.current(ctx.sql)
    for (const { key, name, programs: theirs, clientId, clientSecret } of demoCourts) {
      const programKeys = programs
        .map(({ program }) => program)
        .filter(program => program.kind === 'COURT' || program.court !== null)
        .map(program => program.key)
      await registerCourt(ctx, { key, name, programKeys: programKeys.filter(one => theirs.test(one)) })
      const added = await ctx.sql
        .insertInto('court_clients')
        .values({
          id: clientId,
          court_key: key,
          label: 'Demo',
          created_at: ctx.now,
          revoked_at: null,
          last_used_at: null,
        })
        .onConflict(conflict => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (added) await addSecret(ctx, clientId, clientSecret)
    }
  })
}
