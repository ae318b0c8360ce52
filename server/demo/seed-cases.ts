/** Six cases in six stages, so that every page has something to show. */
import { randomUUID } from 'node:crypto'
import { agreementsOfCase, readAgreement } from '../access/agreements.ts'
import { readCase } from '../access/cases.ts'
import { readOffer } from '../access/offers.ts'
import { signAgreement } from '../agreements/sign-agreement.ts'
import { declineCase } from '../cases/leave-case.ts'
import { requestMediator } from '../cases/request-mediator.ts'
import { takeSeat } from '../cases/take-seat.ts'
import { addDays, dayIn } from '../programs/dates.ts'
import type { DemoWorld } from './demo-world.ts'
import { demoEmail, type DemoKey } from './people.ts'
import { answer, join, mediate, offer, openPrivate, partyOf, start, takePart, write } from './steps.ts'

const COURT = 'lasc-small-claims'
const COMMUNITY = 'ccr-community'

export async function seedCases(world: DemoWorld): Promise<void> {
  await closedWithoutAgreement(world)
  await settledNoise(world)
  await waitingForSignature(world)
  await depositUnderWay(world)
  await waitingForMediator(world)
  await freshInvitation(world)
}

/** A day so many days from today, in the program's zone. */
const inDays = (world: DemoWorld, days: number): string => addDays(dayIn('America/Los_Angeles', world.today), days)

const invited = (
  key: DemoKey,
  name: string,
  side: 'DEFENDANT' | 'PLAINTIFF' | 'PARTICIPANT',
  kind: 'PERSON' | 'ENTITY' = 'PERSON',
) => ({ email: demoEmail(key), name, side, kind })

/** Ana asks Bruno for the price of a bicycle: the invitation waits in Bruno's mail. */
async function freshInvitation(world: DemoWorld): Promise<void> {
  world.daysAgo(1, 17)
  const caseId = await start(world, 'ana', {
    programKey: COURT,
    caseType: 'SMALL_CLAIMS',
    side: 'PLAINTIFF',
    name: 'Ana Silva',
    kind: 'PERSON',
    story:
      'Bruno’s van hit my parked bicycle on 3rd Street. The shop says it cannot be mended. A new one costs 640 dollars. I have the bill and photos.',
    claimCents: 64_000,
    caseNumber: '27SC02117',
    hearing: { on: inDays(world, 64), time: '08:30', department: '4' },
    others: [invited('bruno', 'Bruno Reyes', 'DEFENDANT')],
  })
  world.later(6)
  await takePart(world, 'ana', caseId)
}

/** The deposit: talked about, mediated, one offer half accepted, a counter-offer that waits for Bruno. */
async function depositUnderWay(world: DemoWorld): Promise<void> {
  world.daysAgo(8, 16)
  const caseId = await start(world, 'ana', {
    programKey: COURT,
    caseType: 'SMALL_CLAIMS',
    side: 'PLAINTIFF',
    name: 'Ana Silva',
    kind: 'PERSON',
    story:
      'I moved out on 30 June. I had paid a deposit of 2,400 dollars. Bruno gave back 250 dollars. He says the carpet was damaged. It was eleven years old.',
    claimCents: 220_000,
    caseNumber: '27SC01482',
    hearing: { on: inDays(world, 45), time: '08:30', department: '4' },
    others: [invited('bruno', 'Bruno Reyes', 'DEFENDANT')],
  })
  await takePart(world, 'ana', caseId)
  world.daysAgo(7, 18)
  await join(world, 'bruno', 'Bruno Reyes')
  await takePart(world, 'bruno', caseId)
  world.later(20)
  await write(
    world,
    'ana',
    caseId,
    'JOINT',
    'Hello Bruno. The photos from the day I left show that the flat was clean.',
  )
  world.later(95)
  await write(world, 'bruno', caseId, 'JOINT', 'The flat was clean, yes. But the carpet cost me 600 dollars.')
  world.daysAgo(6, 15)
  await world.as('ana', ctx => requestMediator(ctx, caseId))
  world.later(190)
  await mediate(
    world,
    'mira',
    caseId,
    'Hello Ana and Bruno. I am Mira Cho, a mediator with the Center for Dialogue. I take no side and decide nothing. I help you find terms that work for both of you. If there is something you want to tell me alone, open your private conversation with me.',
  )
  world.later(4)
  const omar = await world.seen('omar', async ctx => (ctx.actor.kind === 'PERSON' ? ctx.actor.personId : ''))
  await world.as('mira', ctx => takeSeat(ctx, { caseId, personId: omar, role: 'OBSERVER', partyId: null }))
  await openPrivate(world, 'ana', caseId)
  world.later(8)
  await write(
    world,
    'mira',
    caseId,
    { privateOf: 'ana' },
    'What matters most to you: the full amount, or when you get it?',
  )
  world.later(30)
  await write(
    world,
    'ana',
    caseId,
    { privateOf: 'ana' },
    'When. I can accept less if I have half of it before my rent is due on the 15th.',
  )
  world.later(5)
  await write(
    world,
    'mira',
    caseId,
    { privateOf: 'ana' },
    'Thank you. I will not share that. Would you like to say it to Bruno yourself, in an offer?',
  )
  await openPrivate(world, 'bruno', caseId)
  world.later(12)
  await write(world, 'bruno', caseId, { privateOf: 'bruno' }, 'I can pay, but not all in one month.')
  world.later(3)
  await write(world, 'mira', caseId, { privateOf: 'bruno' }, 'Would two payments work for you?')
  const [anaParty, brunoParty] = [await partyOf(world, 'ana', caseId), await partyOf(world, 'bruno', caseId)]
  world.daysAgo(4, 17)
  const first = await offer(world, 'bruno', {
    caseId,
    recipientPartyIds: [anaParty],
    explanation: 'I would like to close this and keep a good word for you.',
    terms: [
      {
        money: money(brunoParty, anaParty, 140_000, {
          equal: { frequency: 'ONCE', firstDue: inDays(world, 24), count: 1 },
        }),
      },
      {
        action: {
          partyId: brunoParty,
          what: 'Write a neutral reference letter for Ana and send it to her by e-mail',
          due: inDays(world, 12),
          howToTell: 'Ana has the letter',
        },
      },
    ],
  })
  world.daysAgo(3, 19)
  await answer(world, 'ana', first, ['The carpet was eleven years old. I cannot pay for a new one.', null])
  world.daysAgo(2, 18)
  await write(world, 'mira', caseId, 'JOINT', 'You agree on the letter. Let us look at the amount and the dates.')
  world.daysAgo(1, 18)
  const terms = await world.seen('ana', async ctx => (await readOffer(ctx, first)).terms)
  await offer(world, 'ana', {
    caseId,
    recipientPartyIds: [brunoParty],
    answersOfferId: first,
    explanation: 'Half soon and half a month later works for me.',
    terms: [
      {
        carriedFromTermId: terms[0]?.id,
        money: {
          ...money(brunoParty, anaParty, 180_000, {
            equal: { frequency: 'MONTH', firstDue: inDays(world, 15), count: 2 },
          }),
          onDefault: 'ACCELERATE',
        },
      },
      {
        carriedFromTermId: terms[1]?.id,
        action: {
          partyId: brunoParty,
          what: 'Write a neutral reference letter for Ana and send it to her by e-mail',
          due: inDays(world, 12),
          howToTell: 'Ana has the letter',
        },
      },
    ],
  })
  world.later(15)
  await write(world, 'bruno', caseId, 'JOINT', 'Thank you, I will read it tonight.')
}

/** Oak Street Homes against Ana: agreed, signed by Lena, waiting for Ana. */
async function waitingForSignature(world: DemoWorld): Promise<void> {
  world.daysAgo(10, 16)
  const caseId = await start(world, 'lena', {
    programKey: COURT,
    caseType: 'SMALL_CLAIMS',
    side: 'PLAINTIFF',
    name: 'Oak Street Homes LLC',
    kind: 'ENTITY',
    story: 'The kitchen window was broken when Ana Silva lived at 14 Oak Street. The glazier’s bill is 310 dollars.',
    claimCents: 31_000,
    caseNumber: '27SC01207',
    hearing: { on: inDays(world, 31), time: '13:30', department: '12' },
    others: [invited('ana', 'Ana Silva', 'DEFENDANT')],
  })
  await takePart(world, 'lena', caseId)
  world.daysAgo(9, 19)
  await join(world, 'ana', 'Ana Silva')
  await takePart(world, 'ana', caseId)
  world.later(25)
  await write(world, 'ana', caseId, 'JOINT', 'The window broke in the storm in March. I can pay half.')
  world.daysAgo(5, 17)
  const [lenaParty, anaParty] = [await partyOf(world, 'lena', caseId), await partyOf(world, 'ana', caseId)]
  const made = await offer(world, 'lena', {
    caseId,
    recipientPartyIds: [anaParty],
    explanation: 'Half it is.',
    terms: [
      {
        money: money(anaParty, lenaParty, 15_500, {
          equal: { frequency: 'ONCE', firstDue: inDays(world, 20), count: 1 },
        }),
      },
      { disposition: { disposition: 'DISMISSAL_WITHOUT_PREJUDICE', retainJurisdiction: true } },
    ],
  })
  world.daysAgo(4, 18)
  await answer(world, 'ana', made, [null, null])
  world.daysAgo(1, 16)
  await sign(world, 'lena', caseId, 'Lena Ortiz')
}

/** Noise between neighbors, settled without a court: binding. */
async function settledNoise(world: DemoWorld): Promise<void> {
  world.daysAgo(11, 17)
  const caseId = await start(world, 'iris', {
    programKey: COMMUNITY,
    caseType: 'COMMUNITY',
    side: 'PARTICIPANT',
    name: 'Iris Chen',
    kind: 'PERSON',
    story: 'Ana’s drums can be heard in my bedroom late in the evening. I work early shifts.',
    claimCents: null,
    caseNumber: null,
    hearing: null,
    others: [invited('ana', 'Ana Silva', 'PARTICIPANT')],
  })
  await takePart(world, 'iris', caseId)
  world.later(180)
  await join(world, 'ana', 'Ana Silva')
  await takePart(world, 'ana', caseId)
  world.later(60)
  await mediate(
    world,
    'mira',
    caseId,
    'Hello Iris and Ana. I am Mira Cho. I help you find an arrangement that lets both of you sleep and play.',
  )
  world.daysAgo(10, 18)
  await write(
    world,
    'ana',
    caseId,
    'JOINT',
    'I am sorry. I did not know that you hear it. Would Saturday afternoons be all right?',
  )
  world.later(70)
  await write(world, 'iris', caseId, 'JOINT', 'Saturday afternoon is fine. A rug would help too.')
  const [irisParty, anaParty] = [await partyOf(world, 'iris', caseId), await partyOf(world, 'ana', caseId)]
  world.daysAgo(9, 18)
  const made = await offer(world, 'ana', {
    caseId,
    recipientPartyIds: [irisParty],
    explanation: 'I hope this works for you.',
    terms: [
      {
        action: {
          partyId: anaParty,
          what: 'Keep quiet from 22:00 to 07:00, and play drums only on Saturdays from 14:00 to 16:00',
          due: null,
          howToTell: 'No drums can be heard at other times',
        },
      },
      {
        money: {
          ...money(anaParty, null, 9_000, { equal: { frequency: 'ONCE', firstDue: inDays(world, 9), count: 1 } }),
          payeeName: 'the rug shop',
        },
      },
      {
        money: {
          ...money(irisParty, null, 9_000, { equal: { frequency: 'ONCE', firstDue: inDays(world, 9), count: 1 } }),
          payeeName: 'the rug shop',
        },
      },
    ],
  })
  world.daysAgo(8, 19)
  await answer(world, 'iris', made, [null, null, null])
  world.daysAgo(7, 17)
  await sign(world, 'iris', caseId, 'Iris Chen')
  world.later(130)
  await sign(world, 'ana', caseId, 'Ana Silva')
}

/** Bruno and a neighbor over a fence: active, and somebody asked for a mediator. */
async function waitingForMediator(world: DemoWorld): Promise<void> {
  world.daysAgo(3, 16)
  const caseId = await start(world, 'bruno', {
    programKey: COURT,
    caseType: 'SMALL_CLAIMS',
    side: 'PLAINTIFF',
    name: 'Bruno Reyes',
    kind: 'PERSON',
    story: 'The new fence between our houses cost 1,900 dollars. Iris Chen had said that she would pay half of it.',
    claimCents: 95_000,
    caseNumber: '27SC01990',
    hearing: { on: inDays(world, 52), time: '08:30', department: '7' },
    others: [invited('iris', 'Iris Chen', 'DEFENDANT')],
  })
  await takePart(world, 'bruno', caseId)
  world.daysAgo(2, 20)
  await join(world, 'iris', 'Iris Chen')
  await takePart(world, 'iris', caseId)
  world.later(15)
  await write(world, 'iris', caseId, 'JOINT', 'I said that I would think about it. Nobody showed me the price before.')
  world.daysAgo(0, 1)
  await world.as('bruno', ctx => requestMediator(ctx, caseId))
}

/** Lena against Bruno: declined, so everybody goes to the hearing. */
async function closedWithoutAgreement(world: DemoWorld): Promise<void> {
  world.daysAgo(12, 16)
  const caseId = await start(world, 'lena', {
    programKey: COURT,
    caseType: 'SMALL_CLAIMS',
    side: 'PLAINTIFF',
    name: 'Oak Street Homes LLC',
    kind: 'ENTITY',
    story: 'Bruno Reyes mended our roof in May. It leaked again in June. The second repair cost 780 dollars.',
    claimCents: 78_000,
    caseNumber: '27SC00951',
    hearing: { on: inDays(world, 18), time: '08:30', department: '4' },
    others: [invited('bruno', 'Bruno Reyes', 'DEFENDANT')],
  })
  await takePart(world, 'lena', caseId)
  world.later(400)
  await join(world, 'bruno', 'Bruno Reyes')
  world.later(5)
  await world.as('bruno', ctx => declineCase(ctx, caseId))
}

type Plan = { equal: { frequency: 'ONCE' | 'MONTH'; firstDue: string; count: number } }

const money = (payerPartyId: string, payeePartyId: string | null, amountCents: number, plan: Plan) => ({
  payerPartyId,
  payeePartyId,
  amountCents,
  plan,
  graceDays: 5,
  weekendRule: 'NEXT_COURT_DAY' as const,
  onDefault: 'NONE' as const,
})

async function sign(world: DemoWorld, who: DemoKey, caseId: string, typedName: string): Promise<void> {
  await world.as(who, async ctx => {
    const [latest] = await agreementsOfCase(ctx, caseId)
    const agreement = await readAgreement(ctx, latest?.id ?? '')
    const { program } = await readCase(ctx, caseId)
    return signAgreement(ctx, {
      key: randomUUID(),
      agreementId: agreement.id,
      hash: agreement.hash,
      typedName,
      consentVersion: program.clauses.consentToSign.version,
    })
  })
}
