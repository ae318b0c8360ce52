/** A sixth program, loaded from a folder: its rules, its words and its content are in use, and no code knows of it. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../server/act.ts'
import { jobWho } from '../../server/jobs.ts'
import { loadPrograms } from '../../server/programs/load-programs.ts'
import { storePrograms } from '../../server/programs/store-programs.ts'
import { key, type TestPerson } from '../person.ts'
import { signedIn, startCase } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

const folder = join(import.meta.dirname, 'made-up')
let world: World
let ana: TestPerson, carla: TestPerson, sam: TestPerson

beforeAll(async () => {
  world = await openWorld(undefined, { programsDir: folder })
  ;[ana, carla, sam] = await signedIn(world, 'ana', 'carla', 'sam')
})
afterAll(() => world.close())

const itemsDocument = `query($side: Side) { program(key: "river-county") {
  content(side: $side) { key kind state title body revision revisedOn } } }`
interface Item {
  key: string
  state: string
  title: string
  body: string | null
  revision: number
  revisedOn: string
}
const itemsFor = async (person: TestPerson, side: string | null = null): Promise<Item[]> =>
  (await person.do<{ program: { content: Item[] } }>(itemsDocument, { side })).program.content

describe('a program that was made up', () => {
  it('stands among the programs, with its own rules and words', async () => {
    const { programs } = await world
      .anonymous()
      .do<{ programs: { key: string }[] }>(
        `{ programs { key participation exemption neutralMode filingActor fee filing { late } } }`,
      )
    expect(programs).toHaveLength(8)
    expect(programs.find(program => program.key === 'river-county')).toEqual({
      key: 'river-county',
      participation: 'REQUIRED_ATTEMPT',
      exemption: 'You need not try if an order of a court says that you must stay apart.',
      neutralMode: 'NONE',
      filingActor: 'PARTIES',
      fee: 'Ten dollars, paid to the court.',
      filing: { late: 'You are late. Window 3 may still take it.' },
    })
  })

  it('runs a case by its own deadlines and must-attend words', async () => {
    const { id } = await startCase(world, ana, {
      programKey: 'river-county',
      hearing: { on: '2027-06-15', time: '09:00' },
    })
    const { case: seen } = await ana.do<{
      case: { deadlines: { key: string; on: string }[]; mustAttend: { text: string } }
    }>(`query($id: ID!) { case(id: $id) { deadlines { key on } mustAttend { text } } }`, { id })
    // Six court days before 15 June; the 7th is a closure of the file. Five days before is a Thursday.
    expect(seen.deadlines).toEqual([
      { key: 'RESPOND_TO_INVITATION', on: '2027-01-27' },
      { key: 'AGREE', on: '2027-06-04' },
      { key: 'FILE', on: '2027-06-10' },
    ])
    expect(seen.mustAttend.text).toBe('River County expects you at your hearing.')
  })

  it('says what it would be if the hearing were on another day, each day with its rule', async () => {
    const { program } = await sam.do<{ program: { whatIf: unknown[] } }>(
      `{ program(key: "river-county") { whatIf(hearingOn: "2027-06-15") {
        on timeZone isCourtDay rule { key anchor offset unit roll consequence } } } }`,
    )
    expect(program.whatIf[0]).toEqual({
      on: '2027-06-04',
      timeZone: 'America/Los_Angeles',
      isCourtDay: true,
      rule: {
        ...{ key: 'AGREE', anchor: 'HEARING', offset: -6, unit: 'COURT_DAY', roll: 'NONE' },
        consequence: 'After this day River County closes the talks.',
      },
    })
  })

  it('moves deadlines by a day on which staff say that the court is closed, and back when they withdraw it', async () => {
    const whatIf = `{ program(key: "river-county") { whatIf(hearingOn: "2027-06-15") { on } } }`
    const days = async () =>
      (await sam.do<{ program: { whatIf: { on: string }[] } }>(whatIf)).program.whatIf.map(({ on }) => on)
    const input = { key: key(), programKey: 'river-county', closedOn: '2027-06-10', reason: 'The roof leaks.' }
    const record = `mutation($input: RecordClosureInput!) { recordClosure(input: $input) { closures { id closedOn reason recordedBy } } }`
    const { recordClosure } = await carla.do<{ recordClosure: { closures: { id: string }[] } }>(record, { input })
    expect(recordClosure.closures).toMatchObject([{ closedOn: '2027-06-10', recordedBy: 'Carla Vance' }])
    // Now six court days lead to Thursday, and five days before rolls back to Wednesday.
    expect(await days()).toEqual(['2027-06-03', '2027-06-09'])
    expect((await carla.refused(record, { input: { ...input, key: key() } })).code).toBe('CLOSURE_THERE_ALREADY')
    const past = { ...input, key: key(), closedOn: '2027-01-04' }
    expect(await carla.refused(record, { input: past })).toMatchObject({ reason: 'DATE_PAST', field: 'closedOn' })
    const none = { ...input, key: key(), programKey: 'ccr-community' }
    expect((await carla.refused(record, { input: none })).code).toBe('NO_COURT')
    expect((await sam.refused(record, { input: { ...input, key: key() } })).code).toBe('NOT_FOUND')
    await carla.do(`mutation($input: WithdrawClosureInput!) { withdrawClosure(input: $input) { id } }`, {
      input: { key: key(), closureId: recordClosure.closures[0]?.id },
    })
    expect(await days()).toEqual(['2027-06-04', '2027-06-10'])
  })
})

describe('its content', () => {
  const revise = `mutation($input: ReviseContentInput!) { reviseContent(input: $input) { key revision title body } }`
  const answer = {
    ...{ programKey: 'river-county', itemKey: 'who-pays', revision: 0, kind: 'FAQ', place: 10 },
    title: { en: 'Who pays?', es: '¿Quién paga?' },
    body: { en: 'Nobody any more.', es: 'Ya nadie.' },
  }

  it('is read by anybody, for a side, and names what is still to come where the program says so', async () => {
    const defendants = await itemsFor(world.anonymous(), 'DEFENDANT')
    expect(defendants).toMatchObject([
      { key: 'who-pays', body: 'Whoever starts.', revision: 0, revisedOn: '2026-10-01' },
      { key: 'what-is-window-3', state: 'COMING_SOON', body: null },
    ])
    expect((await itemsFor(sam, 'PLAINTIFF')).map(item => item.key)).toContain('plaintiff-only')
  })

  it('is revised by staff and shown at once, with its date, and what it said before is kept', async () => {
    await carla.do(revise, { input: { key: key(), ...answer } })
    const [first] = await itemsFor(sam)
    expect(first).toMatchObject({ title: 'Who pays?', body: 'Nobody any more.', revision: 1, revisedOn: '2027-01-18' })
    const { staffProgram } = await carla.do<{ staffProgram: unknown }>(
      `{ staffProgram(key: "river-county") { contentHistory(itemKey: "who-pays") { revision author title { en es } body { en } } } }`,
    )
    expect(staffProgram).toEqual({
      contentHistory: [
        {
          ...{ revision: 1, author: 'Carla Vance', title: { en: 'Who pays?', es: '¿Quién paga?' } },
          body: { en: 'Nobody any more.' },
        },
        {
          ...{ revision: 0, author: null, body: { en: 'Whoever starts.' } },
          title: { en: 'Who pays the ten dollars?', es: '¿Quién paga los diez dólares?' },
        },
      ],
    })
  })

  it('is refused in words: no translation, no answer, no address, a revision that is not the last, nobody’s staff', async () => {
    const refused = (changes: object, who = carla) =>
      who.refused(revise, { input: { key: key(), ...answer, revision: 1, ...changes } })
    expect(await refused({ title: { en: 'Who?', es: ' ' } })).toMatchObject({
      ...{ reason: 'MISSING_TRANSLATION', field: 'title.es' },
    })
    expect(await refused({ body: null })).toMatchObject({ reason: 'REQUIRED', field: 'body' })
    expect(await refused({ url: 'javascript:alert(1)' })).toMatchObject({ reason: 'URL_INVALID', field: 'url' })
    expect(await refused({ caseTypes: ['COMMUNITY'] })).toMatchObject({ reason: 'UNKNOWN', field: 'caseTypes' })
    expect(await refused({ revision: 0 })).toMatchObject({ code: 'CONTENT_CHANGED', revision: 1 })
    expect((await refused({}, sam)).code).toBe('NOT_FOUND')
    expect((await itemsFor(sam))[0]?.revision).toBe(1)
  })

  it('is added to, and withdrawn, without touching the version of the rules', async () => {
    const input = { key: key(), ...answer, itemKey: null }
    const { reviseContent } = await carla.do<{ reviseContent: { key: string } }>(revise, { input })
    const again = await carla.do<{ reviseContent: { key: string } }>(revise, { input })
    expect(again.reviseContent.key).toBe(reviseContent.key)
    expect((await itemsFor(sam)).map(item => item.key)).toContain(reviseContent.key)
    await carla.do(revise, {
      input: { ...input, key: key(), itemKey: reviseContent.key, revision: 1, state: 'WITHDRAWN' },
    })
    expect((await itemsFor(sam)).map(item => item.key)).not.toContain(reviseContent.key)
    const { staffProgram } = await carla.do<{ staffProgram: object }>(
      `{ staffProgram(key: "river-county") { versions { version caseCount } differences { path } } }`,
    )
    expect(staffProgram).toEqual({ versions: [{ version: 1, caseCount: 1 }], differences: [] })
  })
})

describe('a folder of programs', () => {
  const told = (error: unknown) => (error as Error).message
  const folderWith = async (name: string, text: string): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), 'parley-programs-'))
    await writeFile(join(made, name), text)
    return made
  }
  const river = () => readFile(join(folder, 'river-county.json'), 'utf8')

  it('refuses a file that cannot be used, with file, key and reason', async () => {
    const broken = await folderWith('a.json', (await river()).replace('"offset": -6', '"offset": 6'))
    expect(told(await loadPrograms(broken).catch((error: unknown) => error))).toMatch(
      /a\.json: .*\ndeadlines\[1\]\.offset: is on the wrong side of its anchor/,
    )
    const unreadable = await folderWith('b.json', '{')
    expect(told(await loadPrograms(unreadable).catch((error: unknown) => error))).toContain('b.json is no JSON')
    const nowhere = await loadPrograms('/nowhere').catch((error: unknown) => error)
    expect(told(nowhere)).toContain('PROGRAMS_DIR /nowhere cannot be read')
    const stray = await folderWith('c.content.json', '{ "program": "nobody", "items": [] }')
    expect(told(await loadPrograms(stray).catch((error: unknown) => error))).toContain('program: is not the key')
  })

  it('refuses other rules under a version that is stored already', async () => {
    const changed = await folderWith('a.json', (await river()).replace('"offset": -6', '"offset": -7'))
    const { programs, fromFolder } = await loadPrograms(changed)
    const again = await act(world.platform, jobWho('start-up'), ctx => storePrograms(ctx, programs, fromFolder)).catch(
      (error: unknown) => error,
    )
    expect(told(again)).toContain('river-county version 1 is stored already with other rules')
  })
})
