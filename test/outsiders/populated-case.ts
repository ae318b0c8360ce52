/**
 * Ana's case against Bruno, Oak Street Homes and Iris (whose seat is taken away at last), full of things that somebody must not see. Each kind of secret
 * holds a word of its own, so that a search for the word finds what has leaked, and to whom it may be known.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { currentTerms } from '../../server/accounts/terms.ts'
import { markRead, upload } from '../conversations/threads.ts'
import { acceptOffer, agreementOf, answerOffer, does, makeOffer, partiesOf, pays } from '../offers/deals.ts'
import { codeFor } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'
import {
  conversations,
  join,
  onCase,
  openPrivate,
  optIn,
  send,
  sendDocument,
  signedIn,
  startCase,
  takeSeat,
} from '../steps.ts'
import type { World } from '../world.ts'

/** Between Ana and the mediator: her private conversation, its files, her drafts. */
export const PRIVATE = 'ZEBRA-1500'
/** Between Ana and Bruno: their offers and their agreement. */
export const BILATERAL = 'QUAGGA-900'
/** Known to everybody in the case, and to nobody else. */
export const JOINT = 'OKAPI-2200'

/** What the rows of the table name. `nothingLike` makes the same of random ids. */
export interface Ids {
  caseId: string
  anasParty: string
  brunosParty: string
  jointConversation: string
  jointMessage: string
  jointEvidence: string
  /** Whom a word of Oak Street Homes reaches in the joint conversation. */
  lenasAudience: string[]
  privateConversation: string
  privateMessage: string
  /** Whom Ana's private conversation reaches. */
  privateReaders: string[]
  sharedEvidence: string
  unsentEvidence: string
  offer: string
  offerHash: string
  offerTerm: string
  agreement: string
  agreementHash: string
  /** A code that was sent and ended. */
  endedCode: string
  draftSlot: string
  email: string
  termsVersion: string
}

export interface Populated {
  ids: Ids
  /** What only Ana, or only Ana and Bruno, may know the ids of. */
  hidden: string[]
  people: Record<'ana' | 'bruno' | 'lena' | 'iris' | 'mira', TestPerson>
}

/** `alsoSeats` seats others before anything is said. */
export async function populatedCase(
  world: World,
  alsoSeats: (caseId: string, partyIds: string[]) => Promise<void> = () => Promise.resolve(),
): Promise<Populated> {
  const [ana, bruno, lena, iris, mira] = await signedIn(world, 'ana', 'bruno', 'lena', 'iris', 'mira')
  const { caseId, endedCode } = await everybodyIn(world, { ana, bruno, lena, iris })
  await onCase(bruno, 'requestMediator', caseId)
  await takeSeat(mira, caseId)
  const partyIds = await partiesOf(ana, caseId)
  const [anasParty = '', brunosParty = ''] = partyIds
  await alsoSeats(caseId, partyIds)
  const confided = await confide(ana, mira, caseId)
  const joint = await talk(ana, caseId)
  await removeIris(world)
  const [lenasJoint] = await conversations(lena, caseId)
  const dealt = await deal(ana, bruno, caseId, [anasParty, brunosParty])
  const ids = {
    caseId,
    anasParty,
    brunosParty,
    endedCode,
    lenasAudience: lenasJoint?.audience ?? [],
    ...joint,
    ...confided,
    ...dealt,
    email: 'ana@demo.parley.example',
    termsVersion: currentTerms.version,
  }
  const hidden = [
    ids.privateConversation,
    ids.privateMessage,
    ids.sharedEvidence,
    ids.unsentEvidence,
    ids.offer,
    ids.offerTerm,
    ids.agreement,
    ids.offerHash,
    ids.agreementHash,
  ]
  return { ids, hidden, people: { ana, bruno, lena, iris, mira } }
}

/** As `ids`, but nothing has such an id. What is no id stays as it is. */
export function nothingLike(ids: Ids): Ids {
  const id = () => randomUUID()
  const hash = () => randomBytes(32).toString('hex')
  return {
    ...ids,
    caseId: id(),
    anasParty: id(),
    brunosParty: id(),
    jointConversation: id(),
    jointMessage: id(),
    jointEvidence: id(),
    privateConversation: id(),
    privateMessage: id(),
    privateReaders: ids.privateReaders.map(id),
    sharedEvidence: id(),
    unsentEvidence: id(),
    offer: id(),
    offerHash: hash(),
    offerTerm: id(),
    agreement: id(),
    agreementHash: hash(),
    endedCode: 'AAAA-BBBB-CCCC',
    draftSlot: `conversation:${id()}`,
    email: 'nobody@example.org',
  }
}

async function everybodyIn(world: World, people: Record<'ana' | 'bruno' | 'lena' | 'iris', TestPerson>) {
  const other = (name: string, who: string) => ({ name, side: 'DEFENDANT', email: `${who}@demo.parley.example` })
  const others = [other('Bruno Reyes', 'bruno'), other('Oak Street Homes', 'lena'), other('Iris Chen', 'iris')]
  const { id: caseId } = await startCase(world, people.ana, { story: `${JOINT}: he kept my deposit.`, others })
  const endedCode = await codeFor(world, 'iris')
  const partyId = (await partiesOf(people.ana, caseId))[3]
  await people.ana.do(`mutation($input: ResendInvitationInput!) { resendInvitation(input: $input) { id } }`, {
    input: { key: key(), partyId, email: 'iris@demo.parley.example' },
  })
  await optIn(people.ana, caseId)
  for (const [name, called] of [
    ['bruno', 'Bruno Reyes'],
    ['lena', 'Lena Ortiz'],
    ['iris', 'Iris Chen'],
  ] as const) {
    await join(people[name], await codeFor(world, name), called)
    await optIn(people[name], caseId)
  }
  return { caseId, endedCode }
}

/** No mutation takes a seat away yet. */
async function removeIris(world: World): Promise<void> {
  await world.platform.database.sql
    .updateTable('seats')
    .set({ removed_at: world.now() })
    .where('person_id', '=', world.ids.iris)
    .execute()
}

async function confide(ana: TestPerson, mira: TestPerson, caseId: string) {
  const { id: privateConversation } = await openPrivate(ana, caseId)
  const uploaded = async (name: string) =>
    (
      (await (await upload(ana, privateConversation, name, Buffer.from(`${PRIVATE} is my limit`))).json()) as {
        id: string
      }
    ).id
  const [sharedEvidence, unsentEvidence] = [
    await uploaded(`${PRIVATE} budget.txt`),
    await uploaded(`${PRIVATE} not yet.txt`),
  ]
  const privateReaders = (await conversations(ana, caseId)).find(one => one.id === privateConversation)?.audience ?? []
  const { sendMessage } = await ana.do<{ sendMessage: { id: string } }>(sendDocument, {
    input: {
      key: key(),
      conversationId: privateConversation,
      body: `I would take ${PRIVATE}.`,
      audience: privateReaders,
      evidenceIds: [sharedEvidence],
    },
  })
  const reply = await send(mira, caseId, 'PRIVATE', `May I say ${PRIVATE} to them?`)
  await markRead(ana, privateConversation, reply.id)
  const draftSlot = `conversation:${privateConversation}`
  await ana.do(`mutation($input: SaveDraftInput!) { saveDraft(input: $input) { slot } }`, {
    input: { key: key(), slot: draftSlot, body: `Not ${PRIVATE} yet` },
  })
  return {
    privateConversation,
    privateMessage: sendMessage.id,
    privateReaders,
    sharedEvidence,
    unsentEvidence,
    draftSlot,
  }
}

async function talk(ana: TestPerson, caseId: string) {
  const [joint] = await conversations(ana, caseId)
  const jointEvidence = (
    (await (await upload(ana, joint?.id, `${JOINT}.txt`, Buffer.from(JOINT))).json()) as { id: string }
  ).id
  const { sendMessage } = await ana.do<{ sendMessage: { id: string } }>(sendDocument, {
    input: {
      key: key(),
      conversationId: joint?.id,
      body: `See ${JOINT}.`,
      audience: joint?.audience,
      evidenceIds: [jointEvidence],
    },
  })
  return { jointConversation: joint?.id ?? '', jointMessage: sendMessage.id, jointEvidence }
}

/** An offer that Bruno refuses, and one that he accepts: an agreement waits for their signatures. */
async function deal(ana: TestPerson, bruno: TestPerson, caseId: string, [anas, brunos]: [string, string]) {
  const refused = await makeOffer(ana, caseId, [brunos], [pays(brunos, anas, [90_000, '2027-03-15'])], {
    explanation: `${BILATERAL} is fair.`,
  })
  await answerOffer(bruno, refused, [`${BILATERAL} is too much.`])
  await acceptOffer(
    bruno,
    await makeOffer(ana, caseId, [brunos], [does(brunos, `Writes the letter ${BILATERAL}`, '2027-03-01')]),
  )
  const agreement = await agreementOf(ana, caseId)
  return {
    offer: refused.id,
    offerHash: refused.hash,
    offerTerm: refused.terms[0]?.id ?? '',
    agreement: agreement.id,
    agreementHash: agreement.hash,
  }
}
