import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeFor, mailsTo } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'
import { join, onCase, optIn, startCase, startCommunityCase, inOrder, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { countRows, readCase, timelineOf } from './case-steps.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, sam: TestPerson, nobody: TestPerson
let caseId: string, code: string, brunosParty: string
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  ;[ana, bruno, sam] = await signedIn(world, 'ana', 'bruno', 'sam')
  nobody = world.anonymous()
  caseId = (await startCase(world, ana)).id
  code = await codeFor(world, 'bruno')
  brunosParty = (await readCase(ana, caseId)).parties[1]?.id ?? ''
})
afterAll(() => world.close())

const previewDocument = `query($code: String!) { invitation(code: $code) { programName organisation supportPhone supportEmail state needsCaseNumber } }`
const detailsDocument = `query($code: String!, $caseNumber: String) { invitationDetails(code: $code, caseNumber: $caseNumber) {
  programName organisation caseTypeLabel caseNumber invitedBy invitedName hearing { on source } mustAttend { text isConfirmed } respondBy } }`
const joinDocument = `mutation($input: JoinCaseInput!) { joinCase(input: $input) { id } }`
const notMeDocument = `mutation($input: CodeInput!) { notThisPerson(input: $input) }`
const resendDocument = `mutation($input: ResendInvitationInput!) { resendInvitation(input: $input) { id } }`

const preview = async (person: TestPerson, typed: string) =>
  (await person.do<{ invitation: Record<string, unknown> }>(previewDocument, { code: typed })).invitation
const joining = (changes: Record<string, unknown> = {}) => ({
  input: { key: key(), code, name: 'Bruno Reyes', ...changes },
})
const resend = (email: string, partyId = brunosParty) => ({ input: { key: key(), partyId, email } })
const mistyped = 'QQQQ-QQQQ-QQQQ'

describe('whoever holds the code', () => {
  it('sees which program invites, and nothing of the case', async () => {
    expect(await preview(nobody, code)).toEqual({
      programName: 'Los Angeles Small Claims Online',
      organisation: 'Superior Court of California, County of Los Angeles',
      supportPhone: '(213) 555-0142',
      supportEmail: 'help@la-small-claims.example',
      state: 'OPEN',
      needsCaseNumber: true,
    })
  })

  it.each([
    ['in small letters', (typed: string) => typed.toLowerCase()],
    ['without its hyphens', (typed: string) => typed.replaceAll('-', '')],
    ['with blanks', (typed: string) => ` ${typed.replaceAll('-', ' ')} `],
  ])('may type it %s', async (_how, typed) => {
    expect(await preview(nobody, typed(code))).toMatchObject({ state: 'OPEN' })
  })

  it.each([
    ['a mistyped code', mistyped],
    ['no code', ''],
    ['nonsense', '💥'.repeat(500)],
  ])('learns that %s is none', async (_what, typed) => {
    for (const document of [previewDocument, detailsDocument])
      expect((await nobody.refused(document, { code: typed })).code).toBe('INVITATION_NOT_FOUND')
    expect((await bruno.refused(joinDocument, joining({ code: typed }))).code).toBe('INVITATION_NOT_FOUND')
  })

  it('sees the case only after a proof: the case number from the papers, however it is typed', async () => {
    for (const caseNumber of [null, '', '27SC01483', '27SC0148']) {
      expect((await nobody.refused(detailsDocument, { code, caseNumber })).code).toBe('INVITATION_PROOF_WRONG')
    }
    const { invitationDetails } = await nobody.do<{ invitationDetails: unknown }>(detailsDocument, {
      code,
      caseNumber: ' 27 sc-01482 ',
    })
    expect(invitationDetails).toEqual({
      programName: 'Los Angeles Small Claims Online',
      organisation: 'Superior Court of California, County of Los Angeles',
      caseTypeLabel: 'Small claims',
      caseNumber: '27SC01482',
      invitedBy: 'Ana Silva',
      invitedName: 'Bruno Reyes',
      hearing: { on: '2027-04-20', source: 'PARTY' },
      mustAttend: { text: expect.stringContaining('MUST ATTEND') as string, isConfirmed: false },
      respondBy: '2027-02-02T07:59:59.999Z',
    })
  })

  it('or being signed in with the invited address, and with no other', async () => {
    expect(await bruno.do(detailsDocument, { code })).toMatchObject({ invitationDetails: { invitedBy: 'Ana Silva' } })
    expect((await sam.refused(detailsDocument, { code })).code).toBe('INVITATION_PROOF_WRONG')
    expect((await sam.refused(joinDocument, joining())).code).toBe('INVITATION_PROOF_WRONG')
  })

  it('proves nothing by signs that are in no number, though the court’s number has no letter of theirs', async () => {
    await startCase(world, ana, { caseNumber: '調停' })
    const other = await codeFor(world, 'bruno')
    for (const caseNumber of ['-', '調'])
      expect((await nobody.refused(detailsDocument, { code: other, caseNumber })).code).toBe('INVITATION_PROOF_WRONG')
    expect(await nobody.do(detailsDocument, { code: other, caseNumber: '調 停' })).toMatchObject({
      invitationDetails: { caseNumber: '調停' },
    })
  })

  it('of a case without a number proves it by the address alone', async () => {
    await startCommunityCase(world, ana)
    const typed = await codeFor(world, 'bruno')
    expect(await preview(nobody, typed)).toMatchObject({
      programName: 'CCR Community Mediation',
      needsCaseNumber: false,
    })
    for (const caseNumber of [null, '', '27SC01482'])
      expect((await nobody.refused(detailsDocument, { code: typed, caseNumber })).code).toBe('INVITATION_PROOF_WRONG')
    expect(await bruno.do(detailsDocument, { code: typed })).toMatchObject({
      invitationDetails: { hearing: null, mustAttend: null, caseNumber: null },
    })
  })
})

describe('joining', () => {
  it('takes the seat of the invited party, which everybody hears of', async () => {
    const atAna = await ana.listen()
    await join(bruno, code, 'Bruno R.')
    await atAna.until(one => one.change.kind === 'PARTY_JOINED' && one.change.subjectId === brunosParty)
    atAna.stop()
    expect(await readCase(ana, caseId)).toMatchObject({
      status: 'INVITED',
      parties: [{ status: 'JOINED' }, { name: 'Bruno Reyes', status: 'JOINED' }],
      seats: [{ name: 'Ana Silva' }, { name: 'Bruno R.', role: 'PARTY', partyId: brunosParty }],
    })
    expect((await timelineOf(ana, caseId)).slice(-2)).toEqual([
      'SEAT_STARTED by Bruno Reyes',
      'PARTY_JOINED by Bruno Reyes',
    ])
  })

  it('works with the case number for somebody who signs in with another address than the invited one', async () => {
    await sam.do(joinDocument, joining({ caseNumber: '27SC01482' }))
    expect((await readCase(sam, caseId)).parties[1]).toMatchObject({ isYou: true, status: 'JOINED' })
  })

  it.each([
    ['no name', { name: ' ' }, { code: 'BAD_INPUT', field: 'name', reason: 'REQUIRED' }],
    [
      'a name of 201 characters',
      { name: 'n'.repeat(201) },
      { code: 'BAD_INPUT', field: 'name', reason: 'TOO_LONG', max: 200 },
    ],
    ['the wrong case number and the wrong address', { caseNumber: '1' }, { code: 'INVITATION_PROOF_WRONG' }],
  ])('is refused with %s, and the code can still be used', async (_what, changes, refusal) => {
    const person = refusal.code === 'BAD_INPUT' ? bruno : sam
    const before = await countRows(world)
    expect(await person.refused(joinDocument, joining(changes))).toMatchObject(refusal)
    expect(await countRows(world)).toEqual(before)
    expect(await preview(nobody, code)).toMatchObject({ state: 'OPEN' })
  })

  it('is for one person once: the same intent again is the same seat, another one finds the code used', async () => {
    const same = joining()
    await bruno.do(joinDocument, same)
    await bruno.do(joinDocument, same)
    expect((await readCase(bruno, caseId)).seats).toHaveLength(2)
    expect(await preview(nobody, code)).toMatchObject({ state: 'USED' })
    expect((await sam.refused(joinDocument, joining({ caseNumber: '27SC01482' }))).code).toBe('INVITATION_USED')
    expect((await sam.refused(joinDocument, joining())).code).toBe('INVITATION_PROOF_WRONG')
    expect((await nobody.refused(detailsDocument, { code, caseNumber: '27SC01482' })).code).toBe('INVITATION_USED')
  })

  it('by two persons at the same moment gives the seat to one of them', async () => {
    const tries = await Promise.all(
      [bruno, sam].map(person => person.raw(joinDocument, joining({ caseNumber: '27SC01482' }))),
    )
    expect(tries.map(({ errors }) => errors?.[0]?.extensions.code ?? 'joined').toSorted(inOrder)).toEqual([
      'INVITATION_USED',
      'joined',
    ])
    expect((await readCase(ana, caseId)).seats).toHaveLength(2)
  })

  it('by one person as two parties at the same moment gives them one seat', async () => {
    const others = ['one@example.org', 'two@example.org'].map(email => ({ name: email, side: 'DEFENDANT', email }))
    const { id } = await startCase(world, ana, { others })
    const codes = await Promise.all(others.map(({ email }) => codeFor(world, email)))
    const tries = await Promise.all(
      codes.map(each => sam.raw(joinDocument, joining({ code: each, caseNumber: '27SC01482' }))),
    )
    expect(tries.map(({ errors }) => errors?.[0]?.extensions.code ?? 'joined').toSorted(inOrder)).toEqual([
      'ALREADY_IN_CASE',
      'joined',
    ])
    expect((await readCase(ana, id)).seats).toHaveLength(2)
  })

  it('is not for a party of the same case: nobody can be two parties', async () => {
    expect((await ana.refused(joinDocument, joining({ caseNumber: '27SC01482' }))).code).toBe('ALREADY_IN_CASE')
  })

  it('is over when the time to answer is over', async () => {
    const now = world.now().toISOString()
    world.setNow('2027-02-02T08:00:00.000Z')
    const late = await world.person('bruno', 'late')
    expect(await preview(nobody, code)).toMatchObject({ state: 'EXPIRED' })
    expect((await late.refused(joinDocument, joining())).code).toBe('INVITATION_EXPIRED')
    expect((await late.refused(detailsDocument, { code })).code).toBe('INVITATION_EXPIRED')
    world.setNow(now)
  })

  it('is over when the case is', async () => {
    await optIn(ana, caseId)
    await onCase(ana, 'withdrawFromCase', caseId)
    expect(await preview(nobody, code)).toMatchObject({ state: 'EXPIRED' })
    expect((await bruno.refused(joinDocument, joining())).code).toBe('INVITATION_EXPIRED')
  })
})

describe('somebody who is not meant', () => {
  it('says so without an account: the code ends, and those in the case see that an invitation is due again', async () => {
    const atAna = await ana.listen()
    const input = { key: key(), code }
    expect(await nobody.do(notMeDocument, { input })).toEqual({ notThisPerson: true })
    await atAna.until(one => one.change.kind === 'PARTY_INVITED' && one.change.subjectId === brunosParty)
    atAna.stop()
    const ended = await nobody.refused(previewDocument, { code })
    expect(ended).toEqual(await nobody.refused(previewDocument, { code: mistyped }))
    expect((await bruno.refused(joinDocument, joining())).code).toBe('INVITATION_NOT_FOUND')
    expect((await readCase(ana, caseId)).parties[1]?.status).toBe('INVITED')
  })

  it('may send the same answer again when the first got lost', async () => {
    const input = { key: key(), code }
    await nobody.do(notMeDocument, { input })
    expect(await nobody.do(notMeDocument, { input })).toEqual({ notThisPerson: true })
  })

  it('changes nothing once the party has joined', async () => {
    await join(bruno, code, 'Bruno Reyes')
    await nobody.do(notMeDocument, { input: { key: key(), code } })
    expect((await readCase(bruno, caseId)).parties[1]?.status).toBe('JOINED')
  })
})

describe('sending the invitation again', () => {
  it('to another address ends the code before, and only the new one lets in', async () => {
    await ana.do(resendDocument, resend(' Sam@Demo.Parley.Example '))
    const fresh = await codeFor(world, 'sam')
    expect(fresh).not.toBe(code)
    expect((await nobody.refused(previewDocument, { code })).code).toBe('INVITATION_NOT_FOUND')
    expect((await bruno.refused(detailsDocument, { code: fresh })).code).toBe('INVITATION_PROOF_WRONG')
    await join(sam, fresh, 'Bruno’s new address')
    expect((await readCase(sam, caseId)).parties[1]).toMatchObject({ isYou: true, status: 'JOINED' })
  })

  it('is told by a mail without a word of the case', async () => {
    await ana.do(resendDocument, resend('new@example.org'))
    const [mail] = await mailsTo(world, 'new@example.org')
    expect(mail?.text).toContain(await codeFor(world, 'new@example.org'))
    expect(JSON.stringify(mail)).not.toMatch(/Ana|Bruno|27SC01482|deposit|2027-04-20/)
  })

  it('is refused for an address that is none, for a party that has joined, and once the case is closed', async () => {
    const before = await countRows(world)
    expect(await ana.refused(resendDocument, resend('bruno at home'))).toMatchObject({
      code: 'BAD_INPUT',
      field: 'email',
      reason: 'EMAIL_INVALID',
    })
    expect(await countRows(world)).toEqual(before)
    await join(bruno, code, 'Bruno Reyes')
    expect((await ana.refused(resendDocument, resend('new@example.org'))).code).toBe('NOT_YOURS_TO_DO')
    await onCase(bruno, 'declineCase', caseId)
    expect((await ana.refused(resendDocument, resend('new@example.org'))).code).toBe('NOT_YOURS_TO_DO')
  })

  it('is refused at one’s own address, and at one that one gave for another party', async () => {
    const { id, carlas } = await withCarla()
    expect(await ana.refused(resendDocument, resend('ana@demo.parley.example', carlas))).toMatchObject({
      field: 'email',
      reason: 'EMAIL_IS_YOURS',
    })
    for (const step of ['invited', 'joined']) {
      expect(await ana.refused(resendDocument, resend('Bruno@demo.parley.example', carlas)), step).toMatchObject({
        field: 'email',
        reason: 'EMAIL_TWICE',
      })
      if (step === 'invited') await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
    }
    expect((await readCase(ana, id)).parties.map(({ status }) => status)).toEqual(['JOINED', 'JOINED', 'INVITED'])
  })

  it('never confirms a guess at the address of somebody else', async () => {
    const { id, carlas } = await withCarla()
    await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
    await bruno.do(resendDocument, resend('ana@demo.parley.example', carlas))
    const hers = await codeFor(world, 'ana')
    expect((await ana.refused(joinDocument, joining({ code: hers }))).code).toBe('ALREADY_IN_CASE')
    expect((await readCase(ana, id)).parties[2]?.status).toBe('INVITED')
  })

  async function withCarla(): Promise<{ id: string; carlas: string }> {
    const other = (name: string, who: string) => ({ name, side: 'DEFENDANT', email: `${who}@demo.parley.example` })
    const { id } = await startCase(world, ana, { others: [other('Bruno Reyes', 'bruno'), other('Carla', 'carla')] })
    return { id, carlas: (await readCase(ana, id)).parties[2]?.id ?? '' }
  }

  it('is for those in the case: to others the party does not exist, nor does what is no id', async () => {
    const none = await sam.refused(resendDocument, resend('new@example.org', '01890000-0000-7000-8000-000000000000'))
    expect(none.code).toBe('NOT_FOUND')
    expect(await sam.refused(resendDocument, resend('new@example.org'))).toEqual(none)
    expect(await ana.refused(resendDocument, resend('new@example.org', 'nonsense'))).toEqual(none)
  })
})
