import type { DemoWorld } from '../demo-world.ts'
import { answer, join, offer, partyOf, sign, start, takePart, write } from '../steps.ts'
import { CCR, courtDay, inDays, invited, money } from './case-parts.ts'

/** Iris against Oak Street Homes: all have signed, and the program has yet to bring it to the court. */
export async function paperToFile(world: DemoWorld): Promise<void> {
  world.daysAgo(9, 16)
  const caseId = await start(world, 'iris', {
    programKey: CCR,
    caseType: 'SMALL_CLAIMS',
    side: 'PLAINTIFF',
    name: 'Iris Chen',
    kind: 'PERSON',
    story: 'Water came from the laundry room and ruined two boxes of books. They cost 420 dollars.',
    claimCents: 42_000,
    caseNumber: '26SC07733',
    hearing: { on: courtDay(world, 21), time: '10:00', department: '9' },
    others: [invited('lena', 'Oak Street Homes LLC', 'DEFENDANT', 'ENTITY')],
  })
  await takePart(world, 'iris', caseId)
  world.daysAgo(8, 18)
  await join(world, 'lena', 'Oak Street Homes LLC')
  await takePart(world, 'lena', caseId)
  world.later(30)
  await write(world, 'lena', caseId, 'JOINT', 'The pipe is mended. We pay for the books that you can list.')
  world.daysAgo(6, 17)
  const [irisParty, lenaParty] = [await partyOf(world, 'iris', caseId), await partyOf(world, 'lena', caseId)]
  const made = await offer(world, 'iris', {
    caseId,
    recipientPartyIds: [lenaParty],
    explanation: 'Here is the list. It comes to 380 dollars.',
    terms: [
      {
        money: money(lenaParty, irisParty, 38_000, {
          equal: { frequency: 'ONCE', firstDue: inDays(world, 15), count: 1 },
        }),
      },
      { disposition: { disposition: 'DISMISSAL_WITHOUT_PREJUDICE', retainJurisdiction: true } },
    ],
  })
  world.daysAgo(5, 19)
  await answer(world, 'lena', made, [null, null])
  world.daysAgo(3, 16)
  await sign(world, 'iris', caseId, 'Iris Chen')
  world.daysAgo(1, 18)
  await sign(world, 'lena', caseId, 'Lena Ortiz')
}
