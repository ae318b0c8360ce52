/** The way in to a fresh installation: whom STAFF_EMAILS names works for every program that has nobody yet. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { makeFirstStaff } from '../../server/staff/make-first-staff.ts'
import { signInByMail } from '../accounts/sessions.ts'
import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

it('makes them staff once, only where nobody works yet', async () => {
  const { sql } = world.platform.database
  const platform = { ...world.platform, config: { ...world.platform.config, staffEmails: ['first@example.org'] } }
  await makeFirstStaff(platform)
  expect(await sql.selectFrom('persons').select('id').where('email', '=', 'first@example.org').execute()).toEqual([])
  await sql
    .updateTable('program_staff')
    .set({ until: world.now() })
    .where('program_key', '=', 'ccr-community')
    .execute()
  await makeFirstStaff(platform)
  await makeFirstStaff(platform)
  const person = world.anonymous()
  await signInByMail(world, person, 'first@example.org')
  expect(await person.do(`{ viewer { staffIn { key } } }`)).toEqual({ viewer: { staffIn: [{ key: 'ccr-community' }] } })
})

it('takes addresses only', () => {
  expect(readConfig({ STAFF_EMAILS: 'One@Example.org, two@example.org' }).staffEmails).toEqual([
    'one@example.org',
    'two@example.org',
  ])
  expect(() => readConfig({ STAFF_EMAILS: 'nobody' })).toThrow('STAFF_EMAILS')
})
