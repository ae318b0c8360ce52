/** What the GraphQL-over-HTTP specification asks of a server, by the audits of graphql-http. */
import { serverAudits, type AuditFail } from 'graphql-http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

/** What the specification recommends and Parley does otherwise, with the reason. */
const csrf = 'a GET without a header of its own may be sent by any page (cross-site request forgery), so it is refused'
const refused = 'a document that is refused is a bad request, in every content type: proxies and logs should see it'
const onPurpose: Record<string, string> = {
  '5A70': csrf,
  D6D5: csrf,
  '6A70': csrf,
  '572B': refused,
  FDE2: refused,
  '7B9B': refused,
}

it('breaks no rule of GraphQL over HTTP, and differs from its advice only where the reason is written down', async () => {
  const results = await Promise.all(
    serverAudits({ url: `${world.url}/graphql`, fetchFn: fetch }).map(audit => audit.fn()),
  )
  const failed = results.filter((result): result is AuditFail => result.status !== 'ok')
  expect(results.length).toBeGreaterThan(50)
  expect(failed.filter(result => result.status === 'error').map(result => `${result.name}: ${result.reason}`)).toEqual(
    [],
  )
  expect(failed.map(result => result.id).toSorted()).toEqual(Object.keys(onPurpose).toSorted())
})
