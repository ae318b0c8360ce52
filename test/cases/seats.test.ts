/**
 * Who comes beside the parties: an attorney, a supporter, an observer, a second mediator, another mediator after the first.
 * Each is announced, reads what the domain says and no more, and nothing once its seat has ended, also on open sockets.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildParleySchema } from '../../server/graphql/schema.ts'
import { allMails, codeFor, mailsTo } from '../mails.ts'
import { everyFieldOf } from '../outsiders/documents.ts'
import { key, type TestPerson } from '../person.ts'
import {
  activeCase,
  conversations,
  join,
  onCase,
  openPrivate,
  optIn,
  send,
  signedIn,
  startCase,
  takeSeat,
} from '../steps.ts'
import { openWorld, type World } from '../world.ts'

const schema = buildParleySchema()
const every = (type: string): string => everyFieldOf(schema.getType(type) as never)

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson, omar: TestPerson
let sam: TestPerson, iris: TestPerson, carla: TestPerson, lena: TestPerson

beforeAll(async () => {
  world = await openWorld()
  await again()
})
afterAll(() => world.close())

async function again(): Promise<void> {
  ;[ana, bruno, mira, omar] = await signedIn(world, 'ana', 'bruno', 'mira', 'omar')
  ;[sam, iris, carla, lena] = await signedIn(world, 'sam', 'iris', 'carla', 'lena')
}

const eviction = { programKey: 'la-unlawful-detainer', caseType: 'UNLAWFUL_DETAINER', caseNumber: '27UD00731' }

const seatCode = async (who: string): Promise<string> =>
  (await mailsTo(world, who)).flatMap(({ text }) => /\/seat\/([0-9A-Z-]+)/.exec(text)?.[1] ?? [])[0] ?? ''
const inviteDocument = `mutation($input: InviteToSeatInput!) { inviteToSeat(input: $input) { id announcedSeats { id role name capacity viewerCanObject } } }`
const inviting = (caseId: string, role: string, who: string, more: Record<string, unknown> = {}) => ({
  input: { key: key(), caseId, role, name: `${who} there`, email: `${who}@demo.parley.example`, ...more },
})
const takeDocument = `mutation($input: TakeAnnouncedSeatInput!) { takeAnnouncedSeat(input: $input) { id yourSeat { id role capacity } } }`
const taking = async (who: string, more: Record<string, unknown> = {}) => ({
  input: { key: key(), code: await seatCode(who), name: `${who} there`, ...more },
})
interface Seat {
  id: string
  role: string
  name: string
  partyId: string | null
  endedAt: string | null
  organisation: string | null
  viewerCanEnd: boolean
  viewerCanObject: boolean
  viewerCanConsent: boolean
}
const seatsSeenBy = async (person: TestPerson, id: string): Promise<Seat[]> =>
  (
    await person.do<{ case: { seats: Seat[] } }>(
      `query($id: ID!) { case(id: $id) { seats { id role name partyId endedAt organisation viewerCanEnd viewerCanObject viewerCanConsent } } }`,
      { id },
    )
  ).case.seats
const seatOf = async (person: TestPerson, id: string, role: string): Promise<Seat> => {
  const found = (await seatsSeenBy(person, id)).find(seat => seat.role === role && seat.endedAt === null)
  if (!found) throw new Error(`no ${role}`)
  return found
}
const onSeat = (mutation: string, seatId: string, answer = '{ id }') =>
  [`mutation($input: SeatInput!) { ${mutation}(input: $input) ${answer} }`, { input: { key: key(), seatId } }] as const

describe('an attorney', () => {
  let id: string

  it('is refused by a program without attorneys, in a clear word', async () => {
    const started = await startCase(world, ana, { caseNumber: '27SC55001' })
    expect(
      await ana.refused(inviteDocument, inviting(started.id, 'REPRESENTATIVE', 'sam', { capacity: 'FOR' })),
    ).toMatchObject({
      code: 'ATTORNEYS_NOT_ALLOWED',
    })
  })

  it('is announced, attests the client’s printed disclosure, and only then reads', async () => {
    id = await activeCase(world, ana, bruno, eviction)
    await onCase(bruno, 'requestMediator', id)
    await takeSeat(mira, id)
    expect((await seatOf(ana, id, 'MEDIATOR')).organisation).toBe('Center for Dialogue')
    await ana.do(inviteDocument, inviting(id, 'REPRESENTATIVE', 'sam', { capacity: 'FOR' }))
    const { case: brunos } = await bruno.do<{ case: { announcedSeats: { role: string; name: string }[] } }>(
      `query($id: ID!) { case(id: $id) { announcedSeats { role name capacity } } }`,
      { id },
    )
    expect(brunos.announcedSeats).toEqual([{ role: 'REPRESENTATIVE', name: 'sam there', capacity: 'FOR' }])
    expect(JSON.stringify(brunos)).not.toContain('sam@')
    const code = await seatCode('sam')
    expect(await bruno.refused(takeDocument, await taking('sam'))).toMatchObject({ code: 'INVITATION_PROOF_WRONG' })
    const preview = await world
      .anonymous()
      .do(`query($code: String!) { seatInvitation(code: $code) ${every('SeatInvitationPreview')} }`, { code })
    expect(JSON.stringify(preview)).not.toMatch(/Ana|Bruno|eviction|detainer.*case|27UD/i)
    const { seatInvitationDetails: details } = await sam.do<{
      seatInvitationDetails: { disclosure: { version: string; text: string } }
    }>(
      `query($code: String!) { seatInvitationDetails(code: $code) { role capacity partyName disclosure { version text } } }`,
      { code },
    )
    expect(details).toMatchObject({ role: 'REPRESENTATIVE', capacity: 'FOR', partyName: 'Ana Silva' })
    expect(await sam.refused(takeDocument, await taking('sam'))).toMatchObject({ code: 'ATTESTATION_NEEDED' })
    const { version } = details.disclosure
    await sam.do(takeDocument, await taking('sam', { disclosureVersion: version }))
    const kept = await world.platform.database.sql
      .selectFrom('acceptances')
      .select(['subject', 'version', 'case_id'])
      .where('person_id', '=', world.ids.sam)
      .where('subject', '=', 'REPRESENTATION')
      .execute()
    expect(kept).toEqual([{ subject: 'REPRESENTATION', version, case_id: id }])
    expect(await conversations(sam, id)).toMatchObject([{ kind: 'JOINT' }])
  })

  it('writes and acts for its own party, recorded as such, and reads that party’s private conversation', async () => {
    await openPrivate(ana, id)
    await send(ana, id, 'PRIVATE', 'Only for us three.')
    expect((await conversations(sam, id)).map(({ kind }) => kind)).toEqual(['JOINT', 'PRIVATE'])
    await send(sam, id, 'JOINT', 'I write for Ana.')
    const { case: seen } = await sam.do<{
      case: { parties: { id: string; name: string }[]; viewerCan: { makeOffer: boolean } }
    }>(`query($id: ID!) { case(id: $id) { parties { id name } viewerCan { makeOffer optIn withdraw } } }`, { id })
    expect(seen.viewerCan).toEqual({ makeOffer: true, optIn: false, withdraw: false })
    const [anas, brunos] = ['Ana Silva', 'Bruno Reyes'].map(name => seen.parties.find(party => party.name === name)?.id)
    const { makeOffer } = await sam.do<{ makeOffer: { id: string } }>(
      `mutation($input: MakeOfferInput!) { makeOffer(input: $input) { id fromName madeByRepresentative } }`,
      {
        input: {
          key: key(),
          caseId: id,
          recipientPartyIds: [brunos],
          terms: [{ action: { partyId: brunos, what: 'Moves the bicycle', due: '2027-03-01' } }],
        },
      },
    )
    expect(makeOffer).toMatchObject({ fromName: 'Ana Silva', madeByRepresentative: 'sam there' })
    const { offer } = await bruno.do<{ offer: Record<string, unknown> }>(
      `query($id: ID!) { offer(id: $id) { fromPartyId madeByRepresentative } }`,
      { id: makeOffer.id },
    )
    expect(offer).toEqual({ fromPartyId: anas, madeByRepresentative: 'sam there' })
  })

  it('learns nothing of what the other party confides, whatever it asks', async () => {
    const { id: brunosConversation } = await openPrivate(bruno, id)
    const anasBefore = await everythingOf(ana)
    const samsBefore = await everythingOf(sam)
    const canary = 'My hours may be cut: ZEBRA-1500'
    const { id: message } = await send(bruno, id, 'PRIVATE', canary)
    await send(
      mira,
      id,
      'PRIVATE',
      'ZEBRA-1500 stays here.',
      (await conversations(bruno, id)).find(one => one.kind === 'PRIVATE')?.partyId ?? '',
    )
    expect(await everythingOf(ana)).toBe(anasBefore)
    expect(await everythingOf(sam)).toBe(samsBefore)
    for (const person of [ana, sam]) {
      for (const guess of [brunosConversation, world.platform.clock.newId()]) {
        const refused = await person.refused(`query($id: ID!) { conversation(id: $id) ${every('Conversation')} }`, {
          id: guess,
        })
        expect(refused).toMatchObject({ code: 'NOT_FOUND' })
        expect(JSON.stringify(refused)).not.toContain('ZEBRA')
        expect(
          await person.refused(`mutation($input: MarkReadInput!) { markRead(input: $input) { id } }`, {
            input: { key: key(), conversationId: guess, messageId: message },
          }),
        ).toMatchObject({ code: 'NOT_FOUND' })
      }
      const listening = await person.listen(Buffer.from('feed:0').toString('base64url'), every('Change').slice(1, -1))
      listening.stop()
      expect(JSON.stringify(listening.heard)).not.toContain('ZEBRA')
      expect(JSON.stringify(listening.heard)).not.toContain(brunosConversation)
    }
    const mails = JSON.stringify(await allMails(world))
    expect(mails).not.toContain('ZEBRA')
    expect(await everythingOf(bruno)).toContain('ZEBRA')
  })

  async function everythingOf(person: TestPerson): Promise<string> {
    return JSON.stringify(
      await person.do(`query($id: ID!) { myCases ${every('CaseCardConnection')} case(id: $id) ${every('Case')} }`, {
        id,
      }),
    )
  }

  it('hears nothing more once its party has ended the seat, on a socket that is open already', async () => {
    const { id: seatId } = await seatOf(ana, id, 'REPRESENTATIVE')
    expect(await bruno.refused(...onSeat('endSeat', seatId, ''))).toMatchObject({ code: 'NOT_YOURS_TO_DO' })
    const listening = await sam.listen(null)
    await send(mira, id, 'JOINT', 'Before.')
    await listening.until(({ change }) => change.kind === 'MESSAGE_SENT')
    await ana.do(...onSeat('endSeat', seatId, ''))
    const heard = listening.heard.length
    await send(mira, id, 'JOINT', 'After.')
    await send(ana, id, 'PRIVATE', 'After, too.')
    await listening.until(({ change }) => change.kind === 'ACCOUNT_CHANGED')
    await new Promise(resolve => setTimeout(resolve, 300))
    listening.stop()
    expect(listening.heard.slice(heard).map(({ change }) => change.kind)).toEqual(['ACCOUNT_CHANGED'])
    expect(await sam.refused(`query($id: ID!) { case(id: $id) { id } }`, { id })).toMatchObject({ code: 'NOT_FOUND' })
    expect((await seatsSeenBy(bruno, id)).some(seat => seat.id === seatId)).toBe(false)
  })
})

describe('a supporter', () => {
  it('comes by a party’s wish, reads the joint conversation alone, and writes nowhere', async () => {
    const id = await activeCase(world, ana, bruno, { caseNumber: '27SC55002' })
    await onCase(ana, 'requestMediator', id)
    await takeSeat(mira, id)
    await openPrivate(ana, id)
    await ana.do(inviteDocument, inviting(id, 'SUPPORT', 'iris'))
    await iris.do(takeDocument, await taking('iris'))
    expect((await conversations(iris, id)).map(({ kind }) => kind)).toEqual(['JOINT'])
    await expect(send(iris, id, 'JOINT', 'May I?')).rejects.toThrow(/NOT_YOURS_TO_DO/)
    const listening = await iris.listen(null)
    await send(ana, id, 'PRIVATE', 'Not for Iris.')
    await send(ana, id, 'JOINT', 'For all.')
    await listening.until(({ change }) => change.kind === 'MESSAGE_SENT')
    listening.stop()
    expect(listening.heard.filter(({ change }) => change.kind === 'MESSAGE_SENT')).toHaveLength(1)
    const seat = await seatOf(ana, id, 'SUPPORT')
    await iris.do(...onSeat('endSeat', seat.id, ''))
    expect(await iris.refused(`query($id: ID!) { case(id: $id) { id } }`, { id })).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('an observer', () => {
  let id: string

  it('sits down only once the parties had their time to object', async () => {
    id = await activeCase(world, ana, bruno, { caseNumber: '27SC55003' })
    await onCase(ana, 'requestMediator', id)
    await takeSeat(mira, id)
    await mira.do(inviteDocument, inviting(id, 'OBSERVER', 'omar'))
    expect(await omar.refused(takeDocument, await taking('omar', { hasNoConflict: true }))).toMatchObject({
      code: 'SEAT_NOT_YET',
    })
    world.later({ hours: 25 })
    await again()
    expect(await omar.refused(takeDocument, await taking('omar'))).toMatchObject({ field: 'hasNoConflict' })
    await omar.do(takeDocument, await taking('omar', { hasNoConflict: true }))
    expect((await conversations(omar, id)).map(({ kind }) => kind)).toEqual(['JOINT'])
    await expect(send(omar, id, 'JOINT', 'I only read.')).rejects.toThrow(/NOT_YOURS_TO_DO/)
  })

  it('reads a party’s private conversation only from that party’s own consent on, and not after it', async () => {
    await openPrivate(ana, id)
    await openPrivate(bruno, id)
    await send(ana, id, 'PRIVATE', 'Before the consent.')
    const { id: seatId } = await seatOf(ana, id, 'OBSERVER')
    const consent = (consents: boolean) => ({ input: { key: key(), seatId, consents } })
    const document = `mutation($input: ConsentToObserverInput!) { consentToObserver(input: $input) { id } }`
    expect(await mira.refused(document, consent(true))).toMatchObject({ code: 'NOT_YOURS_TO_DO' })
    world.later({ minutes: 1 })
    await ana.do(document, consent(true))
    world.later({ minutes: 1 })
    await send(ana, id, 'PRIVATE', 'After the consent.')
    const bodies = async () => {
      const { case: seen } = await omar.do<{
        case: { conversations: { kind: string; messages: { nodes: { body: string }[] } }[] }
      }>(`query($id: ID!) { case(id: $id) { conversations { kind messages { nodes { body } } } } }`, { id })
      return seen.conversations
        .filter(one => one.kind === 'PRIVATE')
        .map(one => one.messages.nodes.map(({ body }) => body))
    }
    expect(await bodies()).toEqual([['After the consent.']])
    world.later({ minutes: 1 })
    await ana.do(document, consent(false))
    world.later({ minutes: 1 })
    await send(ana, id, 'PRIVATE', 'After it was ended.')
    expect(await bodies()).toEqual([['After the consent.']])
  })

  it('is gone when a party objects, and nobody learns which one', async () => {
    const { id: seatId } = await seatOf(bruno, id, 'OBSERVER')
    await bruno.do(...onSeat('objectToSeat', seatId))
    expect(await omar.refused(`query($id: ID!) { case(id: $id) { id } }`, { id })).toMatchObject({ code: 'NOT_FOUND' })
    const { case: seen } = await ana.do<{ case: { timeline: { nodes: { kind: string; by: string | null }[] } } }>(
      `query($id: ID!) { case(id: $id) { timeline { nodes { kind by } } } }`,
      { id },
    )
    expect(JSON.stringify(seen.timeline.nodes[0])).not.toContain('Bruno')
    expect(seen.timeline.nodes[0]?.kind).toBe('SEAT_ENDED')
  })

  it('is not begun when a party objects before', async () => {
    const { inviteToSeat } = await mira.do<{ inviteToSeat: { announcedSeats: { id: string }[] } }>(
      inviteDocument,
      inviting(id, 'OBSERVER', 'lena'),
    )
    const [announced] = inviteToSeat.announcedSeats
    await ana.do(...onSeat('objectToSeat', announced?.id ?? ''))
    world.later({ hours: 25 })
    await again()
    expect(await lena.refused(takeDocument, await taking('lena', { hasNoConflict: true }))).toMatchObject({
      code: 'INVITATION_NOT_FOUND',
    })
  })
})

describe('another neutral', () => {
  it('beside the first comes from the roster, where the program has room for one', async () => {
    const id = await activeCase(world, ana, bruno, { ...eviction, caseNumber: '27UD00732' })
    await onCase(ana, 'requestMediator', id)
    await takeSeat(mira, id)
    await mira.do(inviteDocument, inviting(id, 'CO_MEDIATOR', 'omar'))
    const noConflict = { hasNoConflict: true }
    expect(await omar.refused(takeDocument, await taking('omar', noConflict))).toMatchObject({ code: 'NOT_ON_ROSTER' })
    await listOmar('la-unlawful-detainer')
    await openPrivate(ana, id)
    await send(ana, id, 'PRIVATE', 'Said to Mira alone.')
    world.later({ minutes: 1 })
    await omar.do(takeDocument, await taking('omar', noConflict))
    expect((await seatOf(ana, id, 'CO_MEDIATOR')).organisation).toBe('Neighbors First')
    expect(await wordsIn(omar, id)).not.toContain('Said to Mira alone.')
    await send(omar, id, 'JOINT', 'I help Mira.')
  })

  it('after the first reads what was said to all, and what was confided only when that party agrees', async () => {
    const id = await activeCase(world, ana, bruno, { caseNumber: '27SC55004' })
    await onCase(ana, 'requestMediator', id)
    await takeSeat(mira, id)
    const { id: earlier } = await openPrivate(ana, id)
    await send(ana, id, 'PRIVATE', 'Confided to Mira.')
    await send(bruno, id, 'JOINT', 'Said to all.')
    await listOmar('lasc-small-claims')
    const handing = `mutation($input: CaseInput!) { handOverCaseByStaff(input: $input) }`
    expect(await ana.refused(handing, { input: { key: key(), caseId: id } })).toMatchObject({ code: 'NOT_FOUND' })
    await carla.do(handing, { input: { key: key(), caseId: id } })
    world.later({ minutes: 1 })
    await takeSeat(omar, id)
    expect(await wordsIn(omar, id)).toContain('Said to all.')
    expect(await wordsIn(omar, id)).not.toContain('Confided to Mira.')
    const { id: fresh } = await openPrivate(ana, id)
    expect(fresh).not.toBe(earlier)
    // Ana's page offers it in the earlier conversation, and neither in the fresh one nor to anybody else.
    const offered = async (person: TestPerson) =>
      (
        await person.do<{ case: { conversations: { id: string; viewerCan: { letNewcomerRead: boolean } }[] } }>(
          `query($id: ID!) { case(id: $id) { conversations { id viewerCan { letNewcomerRead } } } }`,
          { id },
        )
      ).case.conversations.flatMap(found => (found.viewerCan.letNewcomerRead ? [found.id] : []))
    expect([await offered(ana), await offered(bruno), await offered(omar)]).toEqual([[earlier], [], []])
    const agreeing = { input: { key: key(), conversationId: earlier } }
    const document = `mutation($input: LetNewcomerReadInput!) { letNewcomerRead(input: $input) { id } }`
    expect(await bruno.refused(document, agreeing)).toMatchObject({ code: 'NOT_FOUND' })
    await ana.do(document, agreeing)
    expect(await wordsIn(omar, id)).toContain('Confided to Mira.')
    expect(await offered(ana)).toEqual([])
  })

  const listOmar = (programKey: string) =>
    world.platform.database.sql
      .insertInto('program_neutrals')
      .values({
        id: world.platform.clock.newId(),
        program_key: programKey,
        person_id: world.ids.omar,
        organisation: 'Neighbors First',
        since: world.now(),
        until: null,
      })
      .execute()
  const wordsIn = async (person: TestPerson, id: string): Promise<string> =>
    JSON.stringify(
      await person.do(`query($id: ID!) { case(id: $id) { conversations { messages { nodes { body } } } } }`, { id }),
    )
})

describe('staff', () => {
  it('take somebody who is no party from a case of theirs, and never a party', async () => {
    const { id, code } = await startCase(world, ana, { caseNumber: '27SC55005' })
    await optIn(ana, id)
    await join(bruno, code === '' ? await codeFor(world, 'bruno') : code, 'Bruno Reyes')
    await ana.do(inviteDocument, inviting(id, 'SUPPORT', 'iris'))
    await iris.do(takeDocument, await taking('iris'))
    const support = await seatOf(ana, id, 'SUPPORT')
    const own = await seatOf(ana, id, 'PARTY')
    expect(await lena.refused(...onSeat('removeSeat', support.id, ''))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await carla.refused(...onSeat('removeSeat', own.id, ''))).toMatchObject({ code: 'NOT_YOURS_TO_DO' })
    await carla.do(...onSeat('removeSeat', support.id, ''))
    expect(await iris.refused(`query($id: ID!) { case(id: $id) { id } }`, { id })).toMatchObject({ code: 'NOT_FOUND' })
  })
})
