import { agreementsOfCase, readAgreement } from '../../access/agreements.ts'
import { counterpartsOf } from '../../access/counterparts.ts'
import { addCounterpart } from '../../agreements/add-counterpart.ts'
import { confirmCounterpart } from '../../agreements/check-counterpart.ts'
import type { Ctx } from '../../context.ts'
import type { DemoWorld } from '../demo-world.ts'
import { signedPage } from '../signed-page.ts'
import { answer, join, offer, partyOf, start, takePart } from '../steps.ts'
import { courtDay, inDays, invited, money, ORANGE } from './case-parts.ts'

/** Oak Street Homes against Iris, in Orange County: printed, signed by hand by both, and theirs to file. */
export async function signedInInk(world: DemoWorld): Promise<void> {
  world.daysAgo(8, 20)
  const caseId = await start(world, 'lena', {
    programKey: ORANGE,
    caseType: 'SMALL_CLAIMS',
    side: 'PLAINTIFF',
    name: 'Oak Street Homes LLC',
    kind: 'ENTITY',
    story: 'Iris Chen rented our parking space until August. Three months are not paid, 90 dollars each.',
    claimCents: 27_000,
    caseNumber: '30-2026-00377',
    hearing: { on: courtDay(world, 26), time: '13:30', department: 'C62' },
    others: [invited('iris', 'Iris Chen', 'DEFENDANT')],
  })
  await takePart(world, 'lena', caseId)
  world.daysAgo(7, 19)
  await join(world, 'iris', 'Iris Chen')
  await takePart(world, 'iris', caseId)
  world.daysAgo(6, 20)
  const [lenaParty, irisParty] = [await partyOf(world, 'lena', caseId), await partyOf(world, 'iris', caseId)]
  const made = await offer(world, 'iris', {
    caseId,
    recipientPartyIds: [lenaParty],
    explanation: 'I can pay two months now.',
    terms: [
      {
        money: money(irisParty, lenaParty, 18_000, {
          equal: { frequency: 'ONCE', firstDue: inDays(world, 8), count: 1 },
        }),
      },
      { disposition: { disposition: 'DISMISSAL_WITHOUT_PREJUDICE', retainJurisdiction: true } },
    ],
  })
  world.daysAgo(5, 20)
  await answer(world, 'lena', made, [null, null])
  world.daysAgo(4, 21)
  await world.as('lena', async ctx => {
    const agreement = await newest(ctx, caseId)
    return addCounterpart(ctx, {
      key: `demo-${caseId}`,
      agreementId: agreement.id,
      code: agreement.hash.slice(0, 16),
      partyIds: [lenaParty, irisParty],
      signedOn: inDays(world, -4),
      mediaType: 'application/pdf',
      content: signedPage([
        `Settlement agreement, page 2. Code ${agreement.hash.slice(0, 16)}`,
        'Lena Ortiz, for Oak Street Homes LLC',
        'Iris Chen',
      ]),
    })
  })
  world.daysAgo(2, 18)
  await world.as('iris', async ctx => {
    const agreement = await newest(ctx, caseId)
    for (const page of await counterpartsOf(ctx, agreement.id))
      await confirmCounterpart(ctx, { counterpartId: page.id, hash: agreement.hash })
  })
}

async function newest(ctx: Ctx, caseId: string) {
  const [latest] = await agreementsOfCase(ctx, caseId)
  return readAgreement(ctx, latest?.id ?? '')
}
