import type { DemoWorld } from '../demo-world.ts'
import { admit, answer, join, mediate, offer, partyOf, sign, start, takePart, write } from '../steps.ts'
import { COMMUNITY, inDays, invited, money } from './case-parts.ts'

/** Noise between neighbors, settled without a court: binding. */
export async function settledNoise(world: DemoWorld): Promise<void> {
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
  await admit(world, caseId)
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
