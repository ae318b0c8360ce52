import { referCase } from '../../cases/refer-case.ts'
import type { DemoWorld } from '../demo-world.ts'
import { demoEmail } from '../people.ts'
import { courtDay, SANTA_CLARA } from './case-parts.ts'

/** Santa Clara sent a case with one e-mail address of two: it waits, and the time for the other is short. */
export async function referralWithoutAddress(world: DemoWorld): Promise<void> {
  world.daysAgo(2, 18)
  await world.as('carla', ctx =>
    referCase(ctx, {
      programKey: SANTA_CLARA,
      caseType: 'SMALL_CLAIMS',
      caseNumber: '26SC088412',
      claimCents: 184_000,
      hearing: { heldOn: courtDay(world, 33), department: '82' },
      parties: [
        { side: 'PLAINTIFF', name: 'Oak Street Homes LLC', kind: 'ENTITY', email: demoEmail('lena') },
        { side: 'DEFENDANT', name: 'Dana Whitfield', kind: 'PERSON', email: null },
      ],
      emailsReceivedAt: null,
      courtClientId: null,
    }),
  )
}
