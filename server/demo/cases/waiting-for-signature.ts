import type { DemoWorld } from '../demo-world.ts'
import { answer, join, offer, partyOf, sign, start, takePart, write } from '../steps.ts'
import { COURT, courtDay, inDays, invited, money } from './case-parts.ts'

/** Oak Street Homes against Ana: agreed, signed by Lena, waiting for Ana. */
export async function waitingForSignature(world: DemoWorld): Promise<void> {
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
    hearing: { on: courtDay(world, 31), time: '13:30', department: '12' },
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
