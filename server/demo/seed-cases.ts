/** Six cases in six stages, so that every page has something to show. */
import { closedWithoutAgreement } from './cases/closed-without-agreement.ts'
import { depositUnderWay } from './cases/deposit-under-way.ts'
import { freshInvitation } from './cases/fresh-invitation.ts'
import { settledNoise } from './cases/settled-noise.ts'
import { waitingForMediator } from './cases/waiting-for-mediator.ts'
import { waitingForSignature } from './cases/waiting-for-signature.ts'
import type { DemoWorld } from './demo-world.ts'

/** In the order in which they began. */
const cases = [
  closedWithoutAgreement,
  settledNoise,
  waitingForSignature,
  depositUnderWay,
  waitingForMediator,
  freshInvitation,
]

export const demoCaseCount = cases.length

export async function seedCases(world: DemoWorld): Promise<void> {
  for (const begin of cases) await begin(world)
}
