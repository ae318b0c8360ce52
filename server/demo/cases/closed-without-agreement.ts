import { declineCase } from '../../cases/leave-case.ts'
import type { DemoWorld } from '../demo-world.ts'
import { join, start, takePart } from '../steps.ts'
import { COURT, courtDay, invited } from './case-parts.ts'

/** Lena against Bruno: declined, so everybody goes to the hearing. */
export async function closedWithoutAgreement(world: DemoWorld): Promise<void> {
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
    hearing: { on: courtDay(world, 18), time: '08:30', department: '4' },
    others: [invited('bruno', 'Bruno Reyes', 'DEFENDANT')],
  })
  await takePart(world, 'lena', caseId)
  world.later(400)
  await join(world, 'bruno', 'Bruno Reyes')
  world.later(5)
  await world.as('bruno', ctx => declineCase(ctx, caseId))
}
