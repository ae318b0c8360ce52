/** Every operation of the API, tried by everyone who must fail. What nobody may learn is not to be guessed either. */
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { buildParleySchema } from '../server/graphql/schema.ts'
import { openMail } from '../server/notices/queue-mail.ts'
import { upload } from './conversations/threads.ts'
import { everyFieldOf, operationsOf } from './outsiders/documents.ts'
import {
  BILATERAL,
  JOINT,
  nothingLike,
  populatedCase,
  PRIVATE,
  type Ids,
  type Populated,
} from './outsiders/populated-case.ts'
import { outsiders, table, type Outsider, type Try } from './outsiders/table.ts'
import type { TestPerson } from './person.ts'
import { isWholeMatrix } from './proofs/effort.ts'
import { openWorld, type World } from './world.ts'

const names = { stranger: 'sam', otherParty: 'lena', removed: 'iris' } as const
const schema = buildParleySchema()
const operations = operationsOf(schema)

let world: World
let populated: Populated
let fake: Ids
let rows: Record<string, Try[]>
let people: Record<Outsider, TestPerson>
let anasView: string

beforeAll(async () => {
  world = await openWorld()
  populated = await populatedCase(world)
  fake = nothingLike(populated.ids)
  rows = table(populated.ids)
  people = {
    stranger: await world.person('sam'),
    otherParty: populated.people.lena,
    removed: populated.people.iris,
    anonymous: world.anonymous(),
  }
  anasView = await wholeCase(populated.people.ana)
})
afterAll(() => world.close())

const caseDocument = `query($id: ID!) { case(id: $id) ${everyFieldOf(schema.getType('Case') as never)} }`
const wholeCase = async (person: TestPerson): Promise<string> =>
  JSON.stringify(await person.do(caseDocument, { id: populated.ids.caseId }))

/** Words and ids of Ana's case that this outsider must never be shown. */
function secretsFor(outsider: Outsider): string[] {
  const notTheirs = [PRIVATE, BILATERAL, ...populated.hidden]
  return outsider === 'otherParty'
    ? notTheirs
    : [...notTheirs, JOINT, populated.ids.caseId, populated.ids.jointMessage, populated.ids.jointConversation]
}

/** Ids, tokens and addresses aside: those of what was asked for, and those made while answering, in order of appearance. */
function withoutIds(answer: unknown): string {
  const seen: string[] = []
  return JSON.stringify(answer)
    .replaceAll(populated.ids.email, fake.email)
    .replaceAll(populated.ids.endedCode, fake.endedCode)
    .replace(/eyJ[\w.-]+/g, 'token')
    .replace(/("secret":"|secret=|challenge\\":\\")[\w-]+/g, '$1random')
    .replace(/"cursor":"\w+"/g, '"cursor":"of one’s own feed"')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}/g, id => {
      if (!seen.includes(id)) seen.push(id)
      return `id-${seen.indexOf(id)}`
    })
}

/** What comes of it: the code of a refusal, or ANSWERED. */
const codeOf = ({ errors }: { errors?: { extensions: { code?: unknown } }[] }): unknown =>
  errors?.[0]?.extensions.code ?? 'ANSWERED'

async function tryAs(outsider: Outsider, document: string, attempt: Try): Promise<void> {
  const answerTo = async (ids: Ids) => {
    if (attempt.inNewSession) people[outsider] = await newSession(outsider)
    return people[outsider].raw(document, attempt.variables(ids))
  }
  const [real, none] = [await answerTo(populated.ids), await answerTo(fake)]
  if (attempt.inNewSession) people[outsider] = await newSession(outsider)
  expect(codeOf(real), outsider).toBe(attempt.expected[outsider])
  expect(withoutIds(real), outsider).toBe(withoutIds(none))
  const text = JSON.stringify(real)
  const asked = JSON.stringify(attempt.variables(populated.ids))
  expect(
    secretsFor(outsider).filter(secret => text.includes(secret) && !asked.includes(secret)),
    outsider,
  ).toEqual([])
}

const newSession = (outsider: Outsider): Promise<TestPerson> =>
  outsider === 'anonymous' ? Promise.resolve(world.anonymous()) : world.person(names[outsider])

describe('the outsiders’ table', () => {
  it('has a row for every query, mutation and subscription, and none for what is not there', () => {
    expect(Object.keys(rows).sort()).toEqual(operations.map(({ name }) => name).sort())
  })
})

/** In `npm test` each operation is tried by two of them, the next one by the other two. */
const isTried = (number: number, outsider: Outsider): boolean =>
  isWholeMatrix || number % 2 === outsiders.indexOf(outsider) % 2

describe.each(operations.filter(({ kind }) => kind !== 'subscription').map((one, number) => ({ ...one, number })))(
  '$name',
  ({ name, document, number }) => {
    it.each(outsiders.filter(outsider => isTried(number, outsider)))(
      'tells the %s nothing of Ana’s case, and not whether there is one',
      async outsider => {
        const attempts = rows[name]
        expect(attempts, `the outsiders’ table has no row for ${name}`).toBeDefined()
        for (const attempt of attempts ?? [])
          if (attempt.expected[outsider] !== 'TAKES_PART') await tryAs(outsider, document, attempt)
      },
    )
  },
)

describe('the feed', () => {
  it.each(['stranger', 'otherParty', 'removed'] as const)(
    'of the %s holds nothing that is not theirs, from its very beginning',
    async outsider => {
      const listening = await people[outsider].listen(
        Buffer.from('feed:0').toString('base64url'),
        everyFieldOf(schema.getType('Change') as never).slice(1, -1),
      )
      listening.stop()
      const text = JSON.stringify(listening.heard)
      expect(secretsFor(outsider).filter(secret => text.includes(secret))).toEqual([])
      expect(text.includes(JOINT)).toBe(outsider === 'otherParty')
    },
  )

  it('is not opened to who is not signed in', async () => {
    const client = createClient({
      url: `${world.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    })
    const ended = new Promise(resolve => {
      client.subscribe(
        { query: `subscription { changes { kind } }` },
        { next: resolve, error: resolve, complete: () => undefined },
      )
    })
    expect(await ended).toMatchObject({ code: 4403 })
  })
})

describe('a file', () => {
  const answerOf = async (response: Response) => [
    response.status,
    response.headers.get('content-type'),
    withoutIds(await response.text()),
  ]
  const paths = ({ sharedEvidence, unsentEvidence, agreement }: Ids): string[] => [
    `/evidence/${sharedEvidence}`,
    `/evidence/${sharedEvidence}?inline=1`,
    `/evidence/${unsentEvidence}`,
    ...['agreement.pdf', 'agreement.html', 'certificate.pdf'].map(file => `/agreements/${agreement}/${file}`),
  ]

  it.each(outsiders)(
    'of others is not there for the %s, and not to be told from one that never was',
    async outsider => {
      const [real, none] = [paths(populated.ids), paths(fake)]
      for (const [index, path] of real.entries()) {
        const answer = await answerOf(await people[outsider].fetch(path))
        expect(answer.slice(0, 1), path).toEqual([outsider === 'anonymous' ? 401 : 404])
        expect(answer, path).toEqual(await answerOf(await people[outsider].fetch(none[index] ?? '')))
      }
    },
  )

  it('of the joint conversation is there for those who take part, and for nobody else', async () => {
    const path = `/evidence/${populated.ids.jointEvidence}`
    const statuses = await Promise.all(
      outsiders.map(async outsider => [outsider, (await people[outsider].fetch(path)).status]),
    )
    expect(Object.fromEntries(statuses)).toEqual({ stranger: 404, otherParty: 200, removed: 404, anonymous: 401 })
  })

  it.each(outsiders)('cannot be put into somebody else’s private conversation by the %s', async outsider => {
    const put = async (id: string) => answerOf(await upload(people[outsider], id, 'a.txt', Buffer.from('text')))
    const answer = await put(populated.ids.privateConversation)
    expect(answer[0]).toBe(outsider === 'anonymous' ? 401 : 404)
    expect(answer).toEqual(await put(fake.privateConversation))
  })
})

describe('the whole case, with all its fields', () => {
  it('shows the other side nothing of a private conversation', async () => {
    const view = await wholeCase(populated.people.bruno)
    const { privateConversation, privateMessage, sharedEvidence, unsentEvidence } = populated.ids
    expect(
      [PRIVATE, privateConversation, privateMessage, sharedEvidence, unsentEvidence].filter(secret =>
        view.includes(secret),
      ),
    ).toEqual([])
    expect(view).toContain(BILATERAL)
    expect(view).not.toContain('"PRIVATE"')
  })

  it('shows a third party nothing of what two others offer and agree', async () => {
    const view = await wholeCase(people.otherParty)
    expect(secretsFor('otherParty').filter(secret => view.includes(secret))).toEqual([])
    expect(view).toContain(JOINT)
  })

  it('shows Ana and the mediator all of it, so that the search above can find something', async () => {
    for (const name of ['ana', 'mira'] as const) {
      const view = await wholeCase(populated.people[name])
      const missing = [PRIVATE, BILATERAL, JOINT, ...populated.hidden].filter(secret => !view.includes(secret))
      // What Ana uploaded and has not sent is hers alone, for her hearing.
      expect(missing, name).toEqual(name === 'ana' ? [] : [populated.ids.unsentEvidence])
    }
  })
})

describe('after everybody has tried everything', () => {
  it('no mail holds a word of the case', async () => {
    const mails = await world.platform.database.sql.selectFrom('mails').select(['id', 'recipient', 'content']).execute()
    const text = mails
      .map(mail => JSON.stringify([mail.recipient, openMail(world.platform, mail.id, mail.content)]))
      .join('\n')
    expect(text).toContain('ana@demo.parley.example')
    expect(
      [PRIVATE, BILATERAL, JOINT, populated.ids.caseId, ...populated.hidden].filter(secret => text.includes(secret)),
    ).toEqual([])
  })

  it('nothing of Ana’s case has changed', async () => {
    expect(await wholeCase(populated.people.ana)).toBe(anasView)
  })
})
