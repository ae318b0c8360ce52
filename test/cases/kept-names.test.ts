import { afterAll, beforeAll, expect, it } from 'vitest'
import { key, type TestPerson } from '../person.ts'
import { conversations, mediatedCase, send, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { readCase, timelineOf } from './case-steps.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson
beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira] = await signedIn(world, 'ana', 'bruno', 'mira')
})
afterAll(() => world.close())

const rename = (person: TestPerson, name: string) =>
  person.do(`mutation($input: UpdateAccountInput!) { updateAccount(input: $input) { name } }`, {
    input: { key: key(), name, phone: null, locale: 'en' },
  })

async function authorsOf(person: TestPerson, caseId: string): Promise<string[]> {
  const [joint] = await conversations(person, caseId)
  const { conversation } = await person.do<{ conversation: { messages: { nodes: { author: string }[] } } }>(
    `query($id: ID!) { conversation(id: $id) { messages { nodes { author } } } }`,
    { id: joint?.id },
  )
  return conversation.messages.nodes.map(({ author }) => author)
}

it('a name that changes later changes no history: not who said what, not who sat there, not the timeline', async () => {
  const caseId = await mediatedCase(world, ana, bruno, mira)
  await send(ana, caseId, 'JOINT', 'before')
  const [seats, told] = [(await readCase(bruno, caseId)).seats, await timelineOf(bruno, caseId)]
  expect(told).toContain('SEAT_STARTED by Mira Cho')
  await rename(ana, 'Somebody Else')
  await rename(mira, 'Another Mediator')
  await send(ana, caseId, 'JOINT', 'after')
  expect(await authorsOf(bruno, caseId)).toEqual(['Mira Cho', 'Ana Silva', 'Ana Silva'])
  expect((await readCase(bruno, caseId)).seats).toEqual(seats)
  expect(await timelineOf(bruno, caseId)).toEqual(told)
})

it('the next case knows the new name', async () => {
  const caseId = await mediatedCase(world, ana, bruno, mira)
  expect(await authorsOf(bruno, caseId)).toEqual(['Another Mediator'])
})
