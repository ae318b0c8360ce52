import { act } from '../act.ts'
import { createPerson } from '../accounts/create-person.ts'
import type { Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'

/**
 * Whom STAFF_EMAILS names works for every program that has no staff: without, nobody could let anybody in. A program that
 * has somebody is left alone, so that who was removed stays so. Several processes at once make them once.
 */
export async function makeFirstStaff(platform: Platform): Promise<void> {
  const { staffEmails } = platform.config
  if (staffEmails.length === 0) return
  await act(platform, jobWho('start-up'), async ctx => {
    const staffed = await ctx.sql.selectFrom('program_staff').select('program_key').where('until', 'is', null).execute()
    const known = new Set(staffed.map(row => row.program_key))
    const empty = (await ctx.platform.programs.current(ctx.sql)).filter(({ program }) => !known.has(program.key))
    if (empty.length === 0) return
    for (const email of staffEmails) {
      const personId = await createPerson(ctx, { email, name: '', language: 'en' })
      for (const { program } of empty)
        await ctx.sql
          .insertInto('program_staff')
          .values({
            id: ctx.newId(),
            program_key: program.key,
            person_id: personId,
            name: '',
            since: ctx.now,
            until: null,
          })
          .onConflict(conflict => conflict.columns(['person_id', 'program_key']).where('until', 'is', null).doNothing())
          .execute()
    }
  })
}
