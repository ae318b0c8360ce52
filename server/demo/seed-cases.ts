/** Cases in different stages, so that every page has something to show: those of people, of mediators and of staff. */
import { closedWithoutAgreement } from './cases/closed-without-agreement.ts'
import { depositUnderWay } from './cases/deposit-under-way.ts'
import { freshInvitation } from './cases/fresh-invitation.ts'
import { intakeWaiting } from './cases/intake-waiting.ts'
import { paperToFile } from './cases/paper-to-file.ts'
import { referralWithoutAddress } from './cases/referral-without-address.ts'
import { settledNoise } from './cases/settled-noise.ts'
import { signedInInk } from './cases/signed-in-ink.ts'
import { waitingForMediator } from './cases/waiting-for-mediator.ts'
import { waitingForSignature } from './cases/waiting-for-signature.ts'
import { wrongAddress } from './cases/wrong-address.ts'
import type { DemoWorld } from './demo-world.ts'

/** In the order in which they began. */
const cases = [
  closedWithoutAgreement,
  settledNoise,
  waitingForSignature,
  paperToFile,
  signedInInk,
  depositUnderWay,
  wrongAddress,
  waitingForMediator,
  referralWithoutAddress,
  freshInvitation,
  intakeWaiting,
]

export const demoCaseCount = cases.length

export async function seedCases(world: DemoWorld): Promise<void> {
  for (const begin of cases) await begin(world)
}
