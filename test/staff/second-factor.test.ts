/** Staff have to have a second factor, where the installation asks for it, before anything is theirs to see or to do. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoEmail } from '../../server/demo/people.ts'
import type { TestPerson } from '../person.ts'
import { addApp, signInByMail } from '../accounts/sessions.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let byMail: TestPerson
beforeAll(async () => {
  world = await openWorld(undefined, { neutralsNeedSecondFactor: true })
  byMail = world.anonymous()
})
afterAll(() => world.close())

const ownCases = `{ myCases(first: 10) { nodes { id } } }`

it('holds staff with a mailed code alone back, and says so', async () => {
  const session = await signInByMail(world, byMail, demoEmail('carla'))
  expect(session.viewer.mustAddSecondFactor).toBe(true)
  expect(await byMail.refused(ownCases)).toMatchObject({ code: 'SECOND_FACTOR_NEEDED' })
  await expect(byMail.listen()).rejects.toThrow('not heard')
})

it('lets them in from the moment the second step is set up', async () => {
  await addApp(world, byMail)
  expect(await byMail.do(ownCases)).toEqual({ myCases: { nodes: [] } })
  const { viewer } = await byMail.do<{ viewer: { mustAddSecondFactor: boolean; staffIn: { key: string }[] } }>(
    `{ viewer { mustAddSecondFactor staffIn { key } } }`,
  )
  expect(viewer.mustAddSecondFactor).toBe(false)
  expect(viewer.staffIn.map(({ key }) => key)).toContain('lasc-small-claims')
})
