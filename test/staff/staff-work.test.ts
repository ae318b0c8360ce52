/** What staff do and see, through GraphQL: Carla works for the programs of Ana's case. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildParleySchema } from '../../server/graphql/schema.ts'
import { BILATERAL, JOINT, populatedCase, PRIVATE, type Populated } from '../outsiders/populated-case.ts'
import { everyFieldOf, operationsOf } from '../outsiders/documents.ts'
import { key, type TestPerson } from '../person.ts'
import { startCommunityCase } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let populated: Populated
let carla: TestPerson
let sam: TestPerson
let caseId: string
beforeAll(async () => {
  world = await openWorld()
  populated = await populatedCase(world)
  caseId = populated.ids.caseId
  ;[carla, sam] = await Promise.all([world.person('carla'), world.person('sam')])
})
afterAll(() => world.close())

const schema = buildParleySchema()
const everything = (name: string): string => everyFieldOf(schema.getType(name) as never)
const findCases = async (words: string | null, more: Record<string, unknown> = {}) => {
  const { staffCases } = await carla.do<{
    staffCases: { nodes: { id: string }[]; endCursor: string; hasNextPage: boolean }
  }>(
    `query($words: String, $first: Int, $after: String, $programKey: String, $statuses: [CaseStatus!]) {
      staffCases(words: $words, first: $first, after: $after, programKey: $programKey, statuses: $statuses) { nodes { id } endCursor hasNextPage } }`,
    { words, first: 50, ...more },
  )
  return { ...staffCases, ids: staffCases.nodes.map(({ id }) => id) }
}
const staffCase = async (): Promise<Record<string, unknown>> =>
  (
    await carla.do<{ staffCase: Record<string, unknown> }>(
      `query($id: ID!) { staffCase(id: $id) ${everything('StaffCase')} }`,
      { id: caseId },
    )
  ).staffCase
const does = (mutation: string, type: string, input: Record<string, unknown>, answer = '{ id }') =>
  [`mutation($input: ${type}!) { ${mutation}(input: $input) ${answer} }`, { input: { key: key(), ...input } }] as [
    string,
    Record<string, unknown>,
  ]

describe('staff', () => {
  it('find a case by the beginning of its number, by a name, and by where it stands', async () => {
    for (const words of ['27sc014', 'Silva', 'rey bru', null])
      expect((await findCases(words)).ids, String(words)).toContain(caseId)
    for (const words of ['27SC9', 'Nobody', 'ilva']) expect((await findCases(words)).ids, words).toEqual([])
    expect((await findCases(null, { statuses: ['CLOSED'] })).ids).toEqual([])
    expect((await findCases(null, { programKey: 'ccr-community' })).ids).toEqual([])
    expect((await findCases("!!' | (")).ids).toEqual([])
  })

  it('page through their cases, each once', async () => {
    const { id } = await startCommunityCase(world, populated.people.ana)
    const first = await findCases(null, { first: 1 })
    const second = await findCases(null, { first: 1, after: first.endCursor })
    expect([first.ids, second.ids, first.hasNextPage, second.hasNextPage]).toEqual([[id], [caseId], true, false])
  })

  it('see what surrounds a case in a few statements, however many people it has', async () => {
    const statements = await world.statements(staffCase)
    expect(statements.length).toBeLessThanOrEqual(4)
    const list = await world.statements(() =>
      carla.do(`{ staffCases(first: 50) { nodes ${everything('StaffCaseCard')} } }`),
    )
    expect(list.length).toBeLessThanOrEqual(1)
  })

  it('read no word of it by any field of any query, nor whether one was written', async () => {
    const answers: string[] = [JSON.stringify(await staffCase())]
    for (const { kind, name, document } of operationsOf(schema)) {
      if (kind !== 'query') continue
      const ids: Record<string, unknown> = {
        id: {
          case: caseId,
          staffCase: caseId,
          offer: populated.ids.offer,
          agreement: populated.ids.agreement,
          conversation: populated.ids.jointConversation,
        }[name],
        key: 'lasc-small-claims',
        programKey: 'lasc-small-claims',
        first: 50,
        by: 'MONTH',
        from: '2026-01-01',
        until: '2027-12-31',
      }
      answers.push(JSON.stringify((await carla.raw(document, ids)).data ?? ''))
    }
    const text = answers.join('\n')
    expect(text).toContain(caseId)
    const { jointConversation, privateConversation, jointMessage, offer, agreement } = populated.ids
    const secrets = [
      PRIVATE,
      BILATERAL,
      JOINT,
      jointConversation,
      privateConversation,
      jointMessage,
      offer,
      agreement,
      ...populated.hidden,
    ]
    expect(secrets.filter(secret => text.includes(secret))).toEqual([])
    for (const id of [populated.ids.jointConversation, populated.ids.offer])
      expect(await carla.refused(`query($id: ID!) { conversation(id: $id) { id } }`, { id })).toMatchObject({
        code: 'NOT_FOUND',
      })
  })

  it('of another program see nothing: the same as of a case that there is not', async () => {
    const rows = world.platform.database.sql.updateTable('program_staff').where('person_id', '=', world.ids.carla)
    await rows.where('program_key', '=', 'lasc-small-claims').set({ until: world.now() }).execute()
    try {
      expect(await carla.refused(`query($id: ID!) { staffCase(id: $id) { id } }`, { id: caseId })).toEqual(
        await carla.refused(`query($id: ID!) { staffCase(id: $id) { id } }`, { id: world.ids.sam }),
      )
      expect((await findCases('Silva')).ids).not.toContain(caseId)
      expect(await carla.refused(`{ staffPeople(programKey: "lasc-small-claims") { programKey } }`)).toMatchObject({
        code: 'NOT_FOUND',
      })
      expect(await carla.refused(...does('placeLegalHold', 'LegalHoldInput', { caseId, reason: 'x' }))).toMatchObject({
        code: 'NOT_FOUND',
      })
    } finally {
      await rows.set({ until: null }).execute()
    }
  })
})

describe('what staff write down', () => {
  it('is a hearing with the court’s notice, which everybody on the case sees as given by staff', async () => {
    const hearing = { on: '2027-05-04', time: '08:30', department: '4' }
    expect(
      await carla.refused(...does('writeHearingDown', 'WriteHearingDownInput', { caseId, hearing, notice: ' ' })),
    ).toMatchObject({
      code: 'BAD_INPUT',
      field: 'notice',
    })
    await carla.do(
      ...does('writeHearingDown', 'WriteHearingDownInput', {
        caseId,
        hearing,
        notice: 'Notice of hearing, 18 January',
      }),
    )
    const { case: seen } = await populated.people.ana.do<{ case: unknown }>(
      `query($id: ID!) { case(id: $id) { hearing { on source } mustAttend { isConfirmed } } }`,
      { id: caseId },
    )
    expect(seen).toEqual({ hearing: { on: '2027-05-04', source: 'STAFF' }, mustAttend: { isConfirmed: true } })
    const off = { caseId, hearing: null, notice: 'Notice that the hearing is off' }
    await carla.do(...does('writeHearingDown', 'WriteHearingDownInput', off))
    expect(await staffCase()).toMatchObject({
      mustAttend: null,
      hearings: [{ hearing: { source: 'STAFF' } }, { hearing: { on: '2027-05-04' } }, { hearing: { source: 'PARTY' } }],
    })
  })

  it('is the right number of a case, told to everybody on it', async () => {
    await carla.do(...does('correctCaseNumber', 'CorrectCaseNumberInput', { caseId, caseNumber: '27SC01483' }))
    const { case: seen } = await populated.people.bruno.do<{
      case: { caseNumber: string; timeline: { nodes: { kind: string }[] } }
    }>(`query($id: ID!) { case(id: $id) { caseNumber timeline { nodes { kind } } } }`, { id: caseId })
    expect(seen.caseNumber).toBe('27SC01483')
    expect(seen.timeline.nodes[0]?.kind).toBe('CASE_NUMBER_CORRECTED')
    expect((await findCases('27SC01483')).ids).toEqual([caseId])
  })

  it('is a legal hold: one at a time, with its reason, unheard by the parties, in the audit log', async () => {
    await carla.do(...does('placeLegalHold', 'LegalHoldInput', { caseId, reason: 'A subpoena of 3 March' }))
    expect(await carla.refused(...does('placeLegalHold', 'LegalHoldInput', { caseId, reason: 'Again' }))).toMatchObject(
      { code: 'HOLD_STANDS' },
    )
    expect(await staffCase()).toMatchObject({
      legalHolds: [{ reason: 'A subpoena of 3 March', placedBy: 'Carla Vance', liftedAt: null }],
    })
    await carla.do(...does('liftLegalHold', 'LegalHoldInput', { caseId, reason: 'It was withdrawn' }))
    expect(await carla.refused(...does('liftLegalHold', 'LegalHoldInput', { caseId, reason: 'Again' }))).toMatchObject({
      code: 'NO_HOLD',
    })
    expect(await staffCase()).toMatchObject({ legalHoldAt: null, legalHolds: [{ liftReason: 'It was withdrawn' }] })
    const audited = await world.platform.database.sql
      .selectFrom('audit_entries')
      .select(['operation', 'actor_id'])
      .where('case_id', '=', caseId)
      .where('scope', '=', 'STAFF')
      .orderBy('seq')
      .execute()
    expect(audited).toEqual(
      ['LEGAL_HOLD_PLACED', 'LEGAL_HOLD_LIFTED'].map(operation => ({ operation, actor_id: world.ids.carla })),
    )
    const raw = await world.platform.database.sql.selectFrom('legal_holds').select('reason').executeTakeFirstOrThrow()
    expect(Buffer.from(raw.reason).toString('latin1')).not.toContain('subpoena')
    for (const person of [populated.people.ana, populated.people.mira])
      expect(
        JSON.stringify(
          await person.do(`query($id: ID!) { case(id: $id) { timeline { nodes { kind } } } }`, { id: caseId }),
        ),
      ).not.toContain('HOLD')
  })
})

describe('the people of a program', () => {
  const people = `{ staffPeople(programKey: "lasc-small-claims") { staff { id name isYou } neutrals { id name organisation openCases awayFrom } requests { caseId } } }`
  interface People {
    staffPeople: {
      staff: { id: string; name: string; isYou: boolean }[]
      neutrals: { id: string; name: string; openCases: number; awayFrom: string | null }[]
    }
  }
  const now = async () => (await carla.do<People>(people)).staffPeople

  it('are listed with their load', async () => {
    expect(await now()).toMatchObject({
      staff: [{ name: 'Carla Vance', isYou: true }],
      neutrals: [{ name: 'Mira Cho', openCases: 1 }],
    })
  })

  it('grow by an address, whether or not it has an account, and shrink again', async () => {
    const sams = {
      programKey: 'lasc-small-claims',
      email: 'sam@demo.parley.example',
      name: 'S. Stone',
      organisation: 'County',
    }
    await carla.do(...does('addNeutral', 'AddNeutralInput', sams, '{ programKey }'))
    expect(await carla.refused(...does('addNeutral', 'AddNeutralInput', sams, '{ programKey }'))).toMatchObject({
      code: 'ALREADY_THERE',
    })
    const fresh = { programKey: 'lasc-small-claims', email: 'nobody.yet@example.org', name: 'Nobody Yet' }
    await carla.do(...does('addStaff', 'AddStaffInput', fresh, '{ programKey }'))
    const { staff, neutrals } = await now()
    expect([staff.map(one => one.name), neutrals.map(one => one.name)]).toEqual([
      ['Carla Vance', 'Nobody Yet'],
      ['Mira Cho', 'S. Stone'],
    ])
    expect(await sam.do(`{ mediationQueue { caseId } viewer { neutralIn { key } } }`)).toMatchObject({
      viewer: { neutralIn: [{ key: 'lasc-small-claims' }] },
    })
    await carla.do(
      ...does(
        'setNeutralAway',
        'SetNeutralAwayInput',
        { id: neutrals[1]?.id, from: '2027-02-01', until: '2027-02-14' },
        '{ programKey }',
      ),
    )
    expect((await now()).neutrals[1]?.awayFrom).toBe('2027-02-01')
    expect(
      await carla.refused(
        ...does(
          'setNeutralAway',
          'SetNeutralAwayInput',
          { id: neutrals[1]?.id, from: '2027-02-14', until: '2027-02-01' },
          '{ programKey }',
        ),
      ),
    ).toMatchObject({ code: 'BAD_INPUT', field: 'until' })
    await carla.do(...does('removeNeutral', 'RosterLineInput', { id: neutrals[1]?.id }, '{ programKey }'))
    await carla.do(...does('removeStaff', 'RosterLineInput', { id: staff[1]?.id }, ''))
    expect(await carla.refused(...does('removeStaff', 'RosterLineInput', { id: staff[0]?.id }, ''))).toMatchObject({
      code: 'LAST_STAFF',
    })
    expect((await now()).neutrals).toHaveLength(1)
    expect(
      await carla.refused(...does('removeNeutral', 'RosterLineInput', { id: neutrals[1]?.id }, '{ programKey }')),
    ).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('letters that did not arrive', () => {
  const letters = `{ undeliveredLetters { nodes { id recipient kind tries lastError } } }`
  const ids = async () =>
    (await carla.do<{ undeliveredLetters: { nodes: { id: string }[] } }>(letters)).undeliveredLetters.nodes.map(
      ({ id }) => id,
    )

  it('are those to people of the program, without their words; they can be tried again or let be', async () => {
    const { sql } = world.platform.database
    const mail = (recipient: string) =>
      sql
        .selectFrom('mails')
        .select('id')
        .where('recipient', '=', recipient)
        .where('kind', '=', 'INVITATION')
        .executeTakeFirstOrThrow()
    const { id } = await mail('bruno@demo.parley.example')
    const failed = { tries: 24, next_try_at: null, last_error: 'EENVELOPE 550' }
    await sql.updateTable('mails').set(failed).where('id', '=', id).execute()
    await sql
      .insertInto('mails')
      .values({
        ...failed,
        id: world.platform.clock.newId(),
        recipient: 'stranger@example.org',
        kind: 'NEWS',
        content: Buffer.from('x'),
        created_at: world.now(),
        sent_at: null,
        dismissed_at: null,
      })
      .execute()
    expect(await carla.do(letters)).toEqual({
      undeliveredLetters: {
        nodes: [
          { id, recipient: 'bruno@demo.parley.example', kind: 'INVITATION', tries: 24, lastError: 'EENVELOPE 550' },
        ],
      },
    })
    expect(await sam.refused(letters)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await sam.refused(...does('retryLetter', 'LetterInput', { letterId: id }, ''))).toMatchObject({
      code: 'NOT_FOUND',
    })
    await carla.do(...does('retryLetter', 'LetterInput', { letterId: id }, ''))
    expect(
      await sql
        .selectFrom('mails')
        .select('tries')
        .where('id', '=', id)
        .where('next_try_at', 'is not', null)
        .executeTakeFirst(),
    ).toEqual({ tries: 0 })
    await sql.updateTable('mails').set(failed).where('id', '=', id).execute()
    await carla.do(...does('dismissLetter', 'LetterInput', { letterId: id }, ''))
    expect(await ids()).toEqual([])
  })
})
