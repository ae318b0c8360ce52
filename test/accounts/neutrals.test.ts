/** Who mediates must have a second factor, where the installation asks for it: production does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { demoEmail } from '../../server/demo/people.ts'
import { key, type TestPerson } from '../person.ts'
import { activeCase, onCase, signedIn, takeSeat } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { addApp, signInByMail } from './sessions.ts'

let world: World
let caseId: string
let byMail: TestPerson
beforeAll(async () => {
  world = await openWorld(undefined, { neutralsNeedSecondFactor: true })
  const [ana, bruno] = await signedIn(world, 'ana', 'bruno')
  caseId = await activeCase(world, ana, bruno)
  await onCase(bruno, 'requestMediator', caseId)
  byMail = world.anonymous()
})
afterAll(() => world.close())

const queue = `{ mediationQueue { caseId } }`
const viewer = `{ viewer { name mustAddSecondFactor secondFactors { recoveryCodesLeft } sessions { id } } }`

describe('a neutral with a mailed code alone', () => {
  it('signs in, and is told to set up a second step', async () => {
    const session = await signInByMail(world, byMail, demoEmail('mira'))
    expect(session.viewer.mustAddSecondFactor).toBe(true)
    expect(await byMail.do(viewer)).toMatchObject({ viewer: { name: 'Mira Cho', mustAddSecondFactor: true } })
  })

  it('sees no queue, no caseload and no case, takes no seat, and hears nothing', async () => {
    const taking = { input: { key: key(), caseId, hasNoConflict: true, introduction: 'I help.' } }
    const attempts: [string, Record<string, unknown>?][] = [
      [queue],
      [`{ caseload(first: 10) { nodes { id } } }`],
      [`{ myCases(first: 10) { nodes { id } } }`],
      [`query($id: ID!) { case(id: $id) { id } }`, { id: caseId }],
      [`mutation($input: TakeMediatorSeatInput!) { takeMediatorSeat(input: $input) { id } }`, taking],
      [`mutation($input: CaseInput!) { declareConflict(input: $input) }`, { input: { key: key(), caseId } }],
    ]
    for (const [document, variables] of attempts)
      expect(await byMail.refused(document, variables), document).toMatchObject({ code: 'SECOND_FACTOR_NEEDED' })
    await expect(byMail.listen()).rejects.toThrow('not heard')
  })

  it('fetches no file', async () => {
    const answer = await byMail.fetch('/evidence/01890000-0000-7000-8000-000000000000')
    expect(await answer.text()).toContain('SECOND_FACTOR_NEEDED')
  })

  it('may do all of it from the moment the second step is set up', async () => {
    await addApp(world, byMail)
    expect(await byMail.do(queue)).toEqual({ mediationQueue: [{ caseId }] })
    await takeSeat(byMail, caseId)
    expect(await byMail.do(viewer)).toMatchObject({ viewer: { mustAddSecondFactor: false } })
    ;(await byMail.listen()).stop()
  })

  it('is held back again when the last second step is removed', async () => {
    await byMail.do(`mutation($input: KeyInput!) { removeAuthenticatorApp(input: $input) { id } }`, {
      input: { key: key() },
    })
    expect(await byMail.refused(queue)).toMatchObject({ code: 'SECOND_FACTOR_NEEDED' })
  })
})

describe('everybody else', () => {
  it('works on with a mailed code alone', async () => {
    const person = world.anonymous()
    const session = await signInByMail(world, person, demoEmail('ana'))
    expect(session.viewer.mustAddSecondFactor).toBe(false)
    expect(await person.do(`query($id: ID!) { case(id: $id) { id } }`, { id: caseId })).toEqual({
      case: { id: caseId },
    })
  })

  it('in the demo is one click away from being anybody, a mediator too', async () => {
    const mira = await world.person('mira')
    expect(await mira.do(queue)).toMatchObject({ mediationQueue: [] })
  })
})

describe('the rule', () => {
  it('holds in production, and not in demo, development and tests', () => {
    const production = {
      PARLEY_MODE: 'production',
      PUBLIC_URL: 'https://parley.example.org',
      DATABASE_URL: 'postgres://db/parley',
      SMTP_URL: 'smtp://mail',
      MAIL_FROM: 'parley@example.org',
      TOKEN_KEY_FILE: 'a',
      KEY_ENCRYPTION_KEY_FILE: 'b',
      HASH_KEY_FILE: 'c',
    }
    expect(readConfig(production).neutralsNeedSecondFactor).toBe(true)
    for (const PARLEY_MODE of ['demo', 'development', 'test'])
      expect(readConfig({ PARLEY_MODE }).neutralsNeedSecondFactor).toBe(false)
  })
})
