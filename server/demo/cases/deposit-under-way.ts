import { readOffer } from '../../access/offers.ts'
import { act } from '../../act.ts'
import { requestMediator } from '../../cases/request-mediator.ts'
import { takeSeat } from '../../cases/take-seat.ts'
import { jobWho } from '../../jobs.ts'
import type { DemoWorld } from '../demo-world.ts'
import { answer, join, mediate, offer, openPrivate, partyOf, start, takePart, write } from '../steps.ts'
import { COURT, courtDay, inDays, invited, money } from './case-parts.ts'

/** The deposit: talked about, mediated, one offer half accepted, a counter-offer that waits for Bruno. */
export async function depositUnderWay(world: DemoWorld): Promise<void> {
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
    hearing: { on: courtDay(world, 45), time: '08:30', department: '4' },
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
  // No act of a person seats an observer yet.
  await act(world.platform, jobWho('start-up'), ctx =>
    takeSeat(ctx, { caseId, personId: omar, role: 'OBSERVER', partyId: null, name: 'Omar Haddad' }),
  )
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
