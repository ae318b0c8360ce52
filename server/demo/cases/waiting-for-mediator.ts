import { requestMediator } from '../../cases/request-mediator.ts'
import type { DemoWorld } from '../demo-world.ts'
import { join, start, takePart, write } from '../steps.ts'
import { COURT, courtDay, invited } from './case-parts.ts'

/** Bruno and a neighbor over a fence: active, and somebody asked for a mediator. */
export async function waitingForMediator(world: DemoWorld): Promise<void> {
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
    hearing: { on: courtDay(world, 52), time: '08:30', department: '7' },
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
