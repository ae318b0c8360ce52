import { act } from '../../act.ts'
import { jobWho } from '../../jobs.ts'
import type { DemoWorld } from '../demo-world.ts'
import { start, takePart } from '../steps.ts'
import { courtDay, ORANGE } from './case-parts.ts'

const WRONG = 'tom.becker@mail.parley.invalid'

/** Oak Street Homes against Tom Becker, in Orange County: the address is wrong, so the invitation did not arrive. */
export async function wrongAddress(world: DemoWorld): Promise<void> {
  world.daysAgo(4, 17)
  const caseId = await start(world, 'lena', {
    programKey: ORANGE,
    caseType: 'SMALL_CLAIMS',
    side: 'PLAINTIFF',
    name: 'Oak Street Homes LLC',
    kind: 'ENTITY',
    story: 'Tom Becker left in May. The carpet of the living room has burns. A new one costs 820 dollars.',
    claimCents: 82_000,
    caseNumber: '30-2026-00518',
    hearing: { on: courtDay(world, 47), time: '08:30', department: 'C61' },
    others: [{ email: WRONG, name: 'Tom Becker', side: 'DEFENDANT', kind: 'PERSON' }],
  })
  await takePart(world, 'lena', caseId)
  // The demo's mail never leaves it, so what a mail server answers is written down here.
  await act(world.platform, jobWho('mail'), ctx =>
    ctx.sql
      .updateTable('mails')
      .set({ tries: 24, next_try_at: null, last_error: 'EENVELOPE 550' })
      .where('recipient', '=', WRONG)
      .execute(),
  )
}
