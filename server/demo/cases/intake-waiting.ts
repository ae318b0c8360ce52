import type { DemoWorld } from '../demo-world.ts'
import { start } from '../steps.ts'
import { COMMUNITY } from './case-parts.ts'

/** Iris asks for a talk with the café below her: nobody is invited before the program's staff have looked at it. */
export async function intakeWaiting(world: DemoWorld): Promise<void> {
  world.daysAgo(0, 0)
  await start(world, 'iris', {
    programKey: COMMUNITY,
    caseType: 'COMMUNITY',
    side: 'PARTICIPANT',
    name: 'Iris Chen',
    kind: 'PERSON',
    story: 'The café in our house puts its chairs in front of the door. I cannot get in with my bicycle.',
    claimCents: null,
    caseNumber: null,
    hearing: null,
    others: [{ email: 'paolo.conti@demo.parley.example', name: 'Café Conti', side: 'PARTICIPANT', kind: 'ENTITY' }],
  })
}
