/** SIGTERM ends in this: nobody new is let in, what runs is answered, what is open is closed. */
import { connect, type AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildApp } from '../../server/app.ts'
import { personIn } from '../person.ts'
import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

/** A socket that answers nothing any more, as that of a phone that sleeps. */
function frozenSocket(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  socket.write(
    'GET /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\nSec-WebSocket-Key: c2xlZXBpbmcgcGhvbmUuLg==\r\n\r\n',
  )
  return new Promise(resolve => socket.once('data', () => resolve()))
}

it('answers the request that runs, commits it, and lets no sleeping socket hold up the end', async () => {
  const app = await buildApp(world.platform, { jobsEveryMs: 0 })
  await new Promise<void>(resolve => app.server.listen(0, '127.0.0.1', resolve))
  const { port } = app.server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const ana = personIn(url, 'ana')
  await ana.signInAs('ana')
  await frozenSocket(port)
  const holding = await world.platform.database.sql.startTransaction().execute()
  await sql`lock table persons in access exclusive mode`.execute(holding)
  const asked = ana.do('mutation($input: UpdateAccountInput!) { updateAccount(input: $input) { name } }', {
    input: { key: 'while-it-stops', name: 'Ana Late', locale: 'en' },
  })
  await new Promise(resolve => setTimeout(resolve, 100))

  const startedAt = Date.now()
  const stopped = app.stop()
  await expect(fetch(`${url}/health`)).rejects.toThrow('fetch failed')
  await holding.commit().execute()

  expect(await asked).toMatchObject({ updateAccount: { name: 'Ana Late' } })
  await stopped
  expect(Date.now() - startedAt).toBeLessThan(4_500)
  const row = await world.platform.database.sql
    .selectFrom('persons')
    .select('name')
    .where('id', '=', world.ids.ana)
    .executeTakeFirst()
  expect(row).toEqual({ name: 'Ana Late' })
})
