/** The eviction of the second worked case: a landlord with her attorney, a tenant who confides in the mediator, an agency. */
import { courtOf, type CourtSystem } from '../courts/court-system.ts'
import { answerOffer, does, makeOffer, partiesOf, pays, type SeenOffer } from '../offers/deals.ts'
import type { TestPerson } from '../person.ts'
import { activeCase, onCase, openPrivate, send, signedIn, takeSeat } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { bringAttorney } from './scene.ts'

export const caseNumber = '27UD00417'
export const CONFIDED = 'ZEBRA-1500'
export const attorneyName = 'Sam Stone, Attorney'

export interface Arrears {
  world: World
  court: CourtSystem
  /** Ana is the landlord, Sam her attorney, Bruno the tenant. */
  landlord: TestPerson
  attorney: TestPerson
  tenant: TestPerson
  mediator: TestPerson
  staff: TestPerson
  caseId: string
  landlords: string
  tenants: string
  /** The tenant's private conversation; null where nothing is confided. */
  privateId: string | null
  comeTo(instant: string): Promise<void>
}

/** Everybody has sat down; the tenant has said something to the mediator alone, or nothing. */
export async function openArrears({ confides }: { confides: boolean }): Promise<Arrears> {
  const world = await openWorld('2027-04-12T18:00:00.000Z', {
    courts: { releaseMinutes: 60, webhooksToLoopback: true },
  })
  const court = await courtOf(world, 'los-angeles', ['la-unlawful-detainer'])
  const people = await signedIn(world, 'ana', 'sam', 'bruno', 'mira', 'carla')
  const [landlord, attorney, tenant, mediator, staff] = people
  const caseId = await activeCase(world, landlord, tenant, {
    programKey: 'la-unlawful-detainer',
    caseType: 'UNLAWFUL_DETAINER',
    caseNumber,
    claimCents: 546_000,
    story: 'Three months of rent are open.',
    hearing: { on: '2027-04-26', time: '08:30', department: '94' },
  })
  const [landlords = '', tenants = ''] = await partiesOf(landlord, caseId)
  await onCase(tenant, 'requestMediator', caseId)
  await takeSeat(mediator, caseId)
  await bringAttorney(world, landlord, attorney, caseId, { who: 'sam', name: attorneyName })
  let privateId: string | null = null
  if (confides) {
    privateId = (await openPrivate(tenant, caseId)).id
    await send(tenant, caseId, 'PRIVATE', `My hours may be cut in May; please don't say. ${CONFIDED}`)
    await send(mediator, caseId, 'PRIVATE', `I will say nothing of ${CONFIDED}.`, tenants)
  }
  return {
    world,
    court,
    landlord,
    attorney,
    tenant,
    mediator,
    staff,
    caseId,
    landlords,
    tenants,
    privateId,
    async comeTo(instant) {
      world.setNow(instant)
      await Promise.all([landlord.signInAs('ana'), attorney.signInAs('sam'), tenant.signInAs('bruno')])
      await Promise.all([mediator.signInAs('mira'), staff.signInAs('carla'), court.renew()])
    },
  }
}

const late = { onDefault: 'JUDGMENT_FOR_BALANCE', graceDays: 5, weekendRule: 'NEXT_COURT_DAY' }

/** The attorney's offer, which the tenant rejects whole; then the tenant's own, not answered yet. */
export async function offerArrears({ attorney, tenant, caseId, landlords, tenants }: Arrears): Promise<SeenOffer> {
  const first = await makeOffer(attorney, caseId, [tenants], [pays(tenants, landlords, [546_000, '2027-05-03', 6])])
  const rejected = await answerOffer(tenant, first, ['I can manage 330.'])
  return makeOffer(
    tenant,
    caseId,
    [landlords],
    [
      pays(tenants, landlords, [150_000, '2027-05-14'], { ...late, sourceName: 'County Rental Assistance' }),
      { ...pays(tenants, landlords, [396_000, '2027-05-05', 12], late), carriedFromTermId: rejected.terms[0]?.id },
      does(tenants, 'Pay the current rent on the 1st of each month', null),
      { disposition: { disposition: 'DISMISSAL_WITH_PREJUDICE_AFTER_FULL_PAYMENT', retainJurisdiction: true } },
    ],
    { answersOfferId: rejected.id },
  )
}
