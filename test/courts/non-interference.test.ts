/**
 * The same four cases twice: once silent or straight, once full of talk, private conversations, refused offers and people
 * who leave. Everything that their court can obtain is the same to the byte, times, counts, cursors and the order of its
 * feed included, once names are given by the order of their first appearance.
 */
import { expect, it } from 'vitest'
import { acceptOffer, agreementOf, answerOffer, does, makeOffer, partiesOf, pays, sign } from '../offers/deals.ts'
import { attach, confiding } from '../outsiders/confiding.ts'
import { conversations, join, onCase, optIn, send, signedIn, startCase, takeSeat } from '../steps.ts'
import { isWholeMatrix } from '../proofs/effort.ts'
import { isOnPostgres, openWorld, type World } from '../world.ts'
import {
  closureDocument,
  courtOf,
  decisionDocument,
  hearingDocument,
  nextRelease,
  openReceiver,
  packetDocument,
  referDocument,
  referral,
  seenByCourt,
  type CourtSystem,
  type Receiver,
} from './court-system.ts'
import { everythingOf, withoutNames } from './everything-of-court.ts'

const [settled, silent, ended, closed] = ['27SC100', '27SC200', '27SC300', '27SC400'] as const
const numbers = [settled, silent, ended, closed]
const words = /ZEBRA|carpet|hoped|budget|Mira Cho/

type People = Awaited<ReturnType<typeof peopleOf>>
const peopleOf = (world: World) => signedIn(world, 'ana', 'bruno', 'mira')

/** Ana's case against Bruno, in which as many take part as are said. */
async function started(world: World, [ana, bruno]: People, caseNumber: string, taking: 0 | 1 | 2): Promise<string> {
  const { id, code } = await startCase(world, ana, { caseNumber })
  if (taking > 0) await optIn(ana, id)
  if (taking < 2) return id
  await join(bruno, code, 'Bruno Reyes')
  await optIn(bruno, id)
  return id
}

/** To the same agreement, by the straight way or by all others first. */
async function settle(world: World, people: People, isBusy: boolean): Promise<number> {
  const [ana, bruno, mira] = people
  const caseId = await started(world, people, settled, 2)
  await onCase(bruno, 'requestMediator', caseId)
  await takeSeat(mira, caseId)
  const [anas = '', brunos = ''] = await partiesOf(ana, caseId)
  if (isBusy) {
    const cast = { ana, bruno, mira }
    await confiding.beforeOffers(cast, caseId)
    await attach(ana, (await conversations(ana, caseId))[0]?.id ?? '', 'ZEBRA: here is my bill.')
    const first = await makeOffer(bruno, caseId, [anas], [pays(brunos, anas, [90_000, '2027-03-15'])], {
      explanation: 'ZEBRA: the carpet was old.',
    })
    await answerOffer(ana, first, ['ZEBRA: too little.'])
    await confiding.duringOffers(cast, caseId)
  }
  const terms = [pays(brunos, anas, [150_000, '2027-03-15', 2]), does(brunos, 'Writes a letter', '2027-03-01')]
  await acceptOffer(bruno, await makeOffer(ana, caseId, [brunos], terms))
  await sign(world, ana, await agreementOf(ana, caseId), 'Ana Silva')
  await sign(world, bruno, await agreementOf(bruno, caseId), 'Bruno Reyes')
  return (await conversations(ana, caseId)).length
}

/** Three that end without an agreement: nobody answered, all talked to the end, the court closed it; or people left. */
async function fail(world: World, people: People, isBusy: boolean): Promise<void> {
  const [ana, bruno] = people
  if (!isBusy) {
    await started(world, people, silent, 0)
    await send(bruno, await started(world, people, ended, 2), 'JOINT', 'ZEBRA: no.')
    await started(world, people, closed, 1)
    return
  }
  const left = await started(world, people, silent, 2)
  const [anas = '', brunos = ''] = await partiesOf(ana, left)
  await send(ana, left, 'JOINT', 'ZEBRA: so be it.')
  await makeOffer(bruno, left, [anas], [pays(brunos, anas, [10_000, '2027-03-15'])])
  await onCase(ana, 'withdrawFromCase', left)
  const { code } = await startCase(world, ana, { caseNumber: ended })
  const { joinCase: declined } = await join(bruno, code, 'Bruno Reyes')
  await onCase(bruno, 'declineCase', declined.id)
  await onCase(ana, 'withdrawFromCase', await started(world, people, closed, 2))
}

/** What the court itself does, and is answered: the same in both runs. */
async function actOf(court: CourtSystem): Promise<unknown[]> {
  const { filings } = await seenByCourt(court, settled)
  const filingId = filings[0]?.id
  const said: unknown[] = []
  const say = async (document: string, input: Record<string, unknown>) =>
    void said.push(await court.raw(document, { input: { messageId: `message-${said.length}`, ...input } }))
  for (const caseNumber of numbers) {
    said.push(await court.raw(packetDocument, { caseNumber, filingId }))
    await say(referDocument, { ...referral(caseNumber), messageId: 'again', programKey: 'lasc-small-claims' })
    await say(decisionDocument, { caseNumber, filingId, decision: 'ACCEPTED' })
    await say(hearingDocument, { caseNumber, hearing: { on: '2027-04-20', department: '7' } })
  }
  await say(hearingDocument, { caseNumber: settled, isVacated: true })
  await say(closureDocument, { caseNumber: closed })
  return said
}

async function live(isBusy: boolean): Promise<{ steps: string[]; conversations: number }> {
  const world = await openWorld('2027-02-20T18:00:00.000Z', {
    courts: { releaseMinutes: 60, webhooksToLoopback: true },
  })
  const receiver = await openReceiver(world)
  try {
    return await liveIn(world, receiver, isBusy)
  } finally {
    await receiver.close()
    await world.close()
  }
}

async function liveIn(world: World, receiver: Receiver, isBusy: boolean) {
  const court = await courtOf(world, 'los-angeles', ['lasc-small-claims'])
  await court.do(`mutation($url: String!) { addWebhook(input: { url: $url }) { webhook { id } } }`, {
    url: receiver.url,
  })
  const steps: string[] = []
  const step = async (more: unknown = null) =>
    void steps.push(withoutNames([more, await everythingOf(world, court, numbers, receiver)]))
  await fail(world, await peopleOf(world), isBusy)
  const conversationCount = await settle(world, await peopleOf(world), isBusy)
  // At its own moment nobody is told anything.
  await world.app.jobs.run()
  await step()
  await nextRelease(world, court)
  await step()
  const answers = await actOf(court)
  await nextRelease(world, court)
  await step(answers)
  // Nothing ran while the last day to agree, Friday 16 April, went by and half a day more: silence is told with leaving.
  world.setNow('2027-04-17T20:00:00.000Z')
  await nextRelease(world, court)
  await step()
  return { steps, conversations: conversationCount }
}

// Eight whole cases: too long for every `npm test` on the embedded database, where it is a part of the whole matrix.
it.runIf(isOnPostgres() || isWholeMatrix)(
  'a court learns of a busy case, and of one that somebody left, what it learns of a silent one',
  { timeout: 90_000 },
  async () => {
    const [busy, quiet] = [await live(true), await live(false)]
    for (const [index, step] of busy.steps.entries()) {
      expect(JSON.parse(step), `step ${index}`).toEqual(JSON.parse(quiet.steps[index] ?? ''))
      expect(step).not.toMatch(words)
    }
    expect(busy.steps).toEqual(quiet.steps)
    expect(busy.steps[1]).toContain('"outcome": "AGREEMENT"')
    expect(busy.steps.at(-1)?.match(/"outcome": "NO_AGREEMENT"/g)?.length).toBeGreaterThan(3)
    // These were two lives, and only the court cannot tell them apart.
    expect([busy.conversations, quiet.conversations]).toEqual([2, 1])
  },
)
