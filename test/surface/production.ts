/** The app as production runs it, beside the one of the world: no demo, and documents trusted or not. */
import type { AddressInfo } from 'node:net'
import { buildApp } from '../../server/app.ts'
import type { Config } from '../../server/config.ts'
import type { Platform } from '../../server/context.ts'
import { personIn, type TestPerson } from '../person.ts'
import type { World } from '../world.ts'

export interface Production {
  url: string
  /** The same person, with a token of the world, at this address. */
  here(person: TestPerson): TestPerson
  stop(): Promise<void>
}

export async function openProduction(
  world: World,
  more: { config?: Partial<Config>; platform?: Partial<Platform>; clientFolder?: string } = {},
): Promise<Production> {
  const config = { ...world.platform.config, production: true, demo: false, ...more.config }
  const platform = { ...world.platform, config, ...more.platform }
  const app = await buildApp(platform, {
    jobsEveryMs: 0,
    ...(more.clientFolder && { clientFolder: more.clientFolder }),
  })
  await new Promise<void>(resolve => app.server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  return {
    url,
    here: person => Object.assign(personIn(url, person.window), { token: person.token }),
    stop: () => app.stop(),
  }
}
