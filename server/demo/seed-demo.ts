/** The demo world: named people, and cases in different stages, made by the same verbs that people use. */
import { act } from '../act.ts'
import { acceptTerms } from '../accounts/accept-terms.ts'
import { createPerson } from '../accounts/create-person.ts'
import { openSession } from '../accounts/open-session.ts'
import { currentTerms } from '../accounts/terms.ts'
import type { Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'
import { demoWorld } from './demo-world.ts'
import { demoEmail, demoPeople, type DemoKey } from './people.ts'
import { demoCaseCount, seedCases } from './seed-cases.ts'
import { seedCourts } from './seed-courts.ts'

/** Makes all of it; a second start finds it and does nothing. Throws when the first one was killed in the middle. */
export async function seedDemo(platform: Platform): Promise<void> {
  const { ana, cases } = await act(platform, jobWho('start-up'), async ctx => ({
    ana: await ctx.sql.selectFrom('persons').select('id').where('email', '=', demoEmail('ana')).executeTakeFirst(),
    cases: await ctx.sql.selectFrom('cases').select('id').limit(demoCaseCount).execute(),
  }))
  if (ana && cases.length < demoCaseCount)
    throw new Error(
      platform.database.kind === 'embedded'
        ? 'The demo was not made to its end: delete the folder DATA_DIR (./data unless you set it), and start again.'
        : 'The demo was not made to its end: set DATABASE_URL to an empty database, and start again.',
    )
  await seedCourts(platform)
  if (ana) return
  const world = demoWorld(platform)
  await seedPeople(world.platform)
  await seedCases(world)
}

/** The people with their accounts, the terms accepted, Mira on the rosters, Carla among the staff. Tests begin with these. */
export async function seedPeople(platform: Platform): Promise<Record<DemoKey, string>> {
  const ids = {} as Record<DemoKey, string>
  await act(platform, jobWho('start-up'), async ctx => {
    for (const person of demoPeople) {
      ids[person.key] = await createPerson(ctx, { email: demoEmail(person.key), name: person.name, language: 'en' })
    }
    const programs = await ctx.platform.programs.current(ctx.sql)
    await ctx.sql
      .insertInto('program_neutrals')
      .values(
        programs.map(({ program }) => ({
          id: ctx.newId(),
          program_key: program.key,
          person_id: ids.mira,
          organisation: 'Center for Dialogue',
          since: ctx.now,
          until: null,
        })),
      )
      .execute()
    await ctx.sql
      .insertInto('program_staff')
      .values(
        programs.map(({ program }) => ({
          id: ctx.newId(),
          program_key: program.key,
          person_id: ids.carla,
          since: ctx.now,
          until: null,
        })),
      )
      .execute()
  })
  for (const { key } of demoPeople) {
    const session = await act(platform, jobWho('start-up'), ctx => openSession(ctx, ids[key], 'WITH_SECOND_FACTOR'))
    const who = {
      actor: { kind: 'PERSON' as const, personId: ids[key], sessionId: session.sessionId },
      request: jobWho('start-up').request,
    }
    await act(platform, who, ctx => acceptTerms(ctx, currentTerms.version))
  }
  return ids
}
