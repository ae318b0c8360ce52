/** A server whose connections are all taken says so, and when to come back: nothing is lost, nothing half done. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isBusy } from '../../server/platform/is-busy.ts'
import { key, personIn } from '../person.ts'
import { openWorld, isOnPostgres, type World } from '../world.ts'

describe.runIf(isOnPostgres())('a server that has no free connection', () => {
  let world: World
  let second: Awaited<ReturnType<World['beside']>>
  beforeAll(async () => {
    world = await openWorld()
    second = await world.beside({}, { pool: 1, waitMs: 200 })
  })
  afterAll(() => world.close())

  it('answers BUSY with when to come back, over every door, and goes on as soon as one is free', async () => {
    const ana = personIn(second.url, 'busy')
    await ana.signInAs('ana')
    const holds = await second.platform.database.sql.startTransaction().execute()
    const asked = await ana.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    })
    expect([asked.status, asked.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await asked.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY', retryAfterSeconds: 5 } }] })
    const change = `mutation($input: KeyInput!) { signOutEverywhere(input: $input) }`
    expect(await ana.refused(change, { input: { key: key() } })).toMatchObject({ code: 'BUSY' })
    const file = await ana.fetch('/evidence/01890000-0000-7000-8000-000000000000')
    expect([file.status, file.headers.get('retry-after')]).toEqual([503, '5'])
    await holds.rollback().execute()
    expect(await ana.do('{ viewer { id } }')).toMatchObject({ viewer: { id: world.ids.ana } })
  })
})

describe('an error', () => {
  it.each([
    [new Error('timeout exceeded when trying to connect'), true],
    [new Error('wrapped', { cause: new Error('timeout exceeded when trying to connect') }), true],
    [Object.assign(new Error('too many clients'), { code: '53300' }), true],
    [Object.assign(new Error('duplicate key'), { code: '23505' }), false],
    [new Error('anything else'), false],
    ['no error', false],
  ])('%s is one of no room: %s', (error, expected) => expect(isBusy(error)).toBe(expected))
})
