import type { DemoWorld } from '../demo-world.ts'
import { start, takePart } from '../steps.ts'
import { COURT, courtDay, invited } from './case-parts.ts'

/** Ana asks Bruno for the price of a bicycle: the invitation waits in Bruno's mail. */
export async function freshInvitation(world: DemoWorld): Promise<void> {
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
    hearing: { on: courtDay(world, 64), time: '08:30', department: '4' },
    others: [invited('bruno', 'Bruno Reyes', 'DEFENDANT')],
  })
  world.later(6)
  await takePart(world, 'ana', caseId)
}
