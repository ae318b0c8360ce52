/**
 * The same case twice: once Ana and the mediator talk in private, once they don't. Everything that the other party can
 * obtain is the same to the byte, times, counts and cursors included, once ids are named in order of first appearance.
 */
import { describe, expect, it } from 'vitest'
import { buildParleySchema } from '../../server/graphql/schema.ts'
import { openMail } from '../../server/notices/queue-mail.ts'
import { acceptOffer, agreementOf, answerOffer, does, makeOffer, partiesOf, pays, sign } from '../offers/deals.ts'
import type { TestPerson } from '../person.ts'
import { conversations, mediatedCase, onCase, send } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { attach, confiding, silent, type Confiding } from './confiding.ts'
import { everyFieldOf } from './documents.ts'

const schema = buildParleySchema()
const every = (type: string): string => everyFieldOf(schema.getType(type) as never)
/** In two documents: together they would be longer than one may be. */
const lists = `{ viewer ${every('Viewer')} myCases ${every('CaseCardConnection')} caseload ${every('CaseCardConnection')}
  mediationQueue ${every('MediationRequest')} }`
const wholeCase = `query($id: ID!) { case(id: $id) ${every('Case')} }`

/** From the seated mediator to the first signature; answers with all that Bruno could see at each step, and Ana at last. */
async function live(world: World, confide: Confiding): Promise<{ bruno: string[]; ana: string }> {
  const cast = { ana: await world.person('ana'), bruno: await world.person('bruno'), mira: await world.person('mira') }
  const { ana, bruno, mira } = cast
  const caseId = await mediatedCase(world, ana, bruno, mira)
  const seen: string[] = []
  const step = async () => {
    world.later({ minutes: 1 })
    seen.push(withoutIds(await allFor(world, bruno, caseId)))
  }
  await confide.beforeOffers(cast, caseId)
  await step()
  await attach(ana, (await conversations(ana, caseId))[0]?.id ?? '', 'Here is my bill.')
  await send(mira, caseId, 'JOINT', 'What could you pay?')
  await step()
  const [anas = '', brunos = ''] = await partiesOf(ana, caseId)
  const first = await makeOffer(
    ana,
    caseId,
    [brunos],
    [pays(brunos, anas, [180_000, '2027-03-15']), does(brunos, 'Writes a letter', '2027-03-01')],
  )
  await confide.duringOffers(cast, caseId)
  await step()
  await answerOffer(bruno, first, ['Too much', null])
  await acceptOffer(bruno, await makeOffer(ana, caseId, [brunos], [pays(brunos, anas, [150_000, '2027-03-15', 2])]))
  await onCase(bruno, 'endMediation', caseId)
  await step()
  await sign(world, ana, await agreementOf(ana, caseId), 'Ana Silva')
  await step()
  return { bruno: seen, ana: withoutIds(await allFor(world, ana, caseId)) }
}

/** What somebody gets over GraphQL, from their feed since its beginning, by mail, and as files. */
async function allFor(world: World, person: TestPerson, caseId: string): Promise<unknown> {
  const listed = await person.do<{ viewer: { email: string } }>(lists)
  const answer = { ...listed, ...(await person.do<Record<string, unknown>>(wholeCase, { id: caseId })) }
  const listening = await person.listen(Buffer.from('feed:0').toString('base64url'), every('Change').slice(1, -1))
  listening.stop()
  const mails = await world.platform.database.sql
    .selectFrom('mails')
    .select(['id', 'content', 'created_at'])
    .where('recipient', '=', answer.viewer.email)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const urls = [...new Set(JSON.stringify(answer).match(/\/evidence\/[^"]+|\/agreements\/[^"]+html[^"]*/g) ?? [])]
  const files = await Promise.all(urls.map(async url => [url, await bodyOf(await person.fetch(url))]))
  const texts = mails.map(mail => [
    mail.created_at,
    JSON.stringify(openMail(world.platform, mail.id, mail.content)).replace(/\b\d{6}\b/g, 'code'),
  ])
  return { answer, heard: listening.heard, mails: texts, files }
}

const bodyOf = async (response: Response) => [
  response.status,
  (await response.text()).replace(/127\.0\.0\.1:\d+|nonce="[^"]+"/g, 'of this answer'),
]

/** Ids, hashes, codes and client-made keys by the order in which they appear; cursors opened, so that they are compared too. */
function withoutIds(all: unknown): string {
  const seen = new Map<string, string>()
  const opened = JSON.stringify(all, (name, value: unknown) =>
    /cursor$/i.test(name) && typeof value === 'string' && !/^[0-9a-f-]{36}$/.test(value)
      ? Buffer.from(value, 'base64url').toString()
      : value,
  )
  return opened.replace(
    /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/g,
    id => {
      if (!seen.has(id)) seen.set(id, `id-${seen.size}`)
      return seen.get(id) ?? ''
    },
  )
}

describe('a private conversation', () => {
  it('leaves no trace in anything that the other party can obtain, from the first word to the signing', async () => {
    const runs: Awaited<ReturnType<typeof live>>[] = []
    for (const confide of [confiding, silent]) {
      const world = await openWorld()
      runs.push(await live(world, confide).finally(() => world.close()))
    }
    const [secret, plain] = runs
    expect(secret?.bruno.at(-1)).toContain('"status":"SIGNING"')
    for (const [index, step] of (secret?.bruno ?? []).entries())
      expect(JSON.parse(step), `step ${index}`).toEqual(JSON.parse(plain?.bruno[index] ?? ''))
    expect(secret?.bruno).toEqual(plain?.bruno)
    // It would have been found: for Ana these are two cases.
    expect(secret?.ana).not.toBe(plain?.ana)
  }, 90_000)
})
