/** Rent arrears: an offer rejected whole, and a counter-offer with a third-party payer and twelve payments. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPerson } from '../person.ts'
import { activeCase, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import {
  acceptOffer,
  agreementOf,
  answerOffer,
  does,
  makeOffer,
  partiesOf,
  pays,
  sign,
  type SeenOffer,
} from './deals.ts'

const dueDays = [
  '2027-05-05',
  '2027-06-07',
  '2027-07-06',
  '2027-08-05',
  '2027-09-07',
  '2027-10-05',
  '2027-11-05',
  '2027-12-06',
  '2028-01-05',
  '2028-02-07',
  '2028-03-06',
  '2028-04-05',
]

describe('arrears are settled in payments', () => {
  let world: World
  let landlord: TestPerson
  let tenant: TestPerson
  let caseId: string
  let landlords: string
  let tenants: string
  let counter: SeenOffer

  beforeAll(async () => {
    world = await openWorld('2027-04-12T18:00:00.000Z')
    ;[landlord, tenant] = await signedIn(world, 'ana', 'bruno')
    caseId = await activeCase(world, landlord, tenant, {
      claimCents: 546_000,
      hearing: { on: '2027-04-26', time: '08:30' },
    })
    ;[landlords = '', tenants = ''] = await partiesOf(landlord, caseId)
  })
  afterAll(() => world.close())

  it('an offer of six payments is rejected whole', async () => {
    const offer = await makeOffer(landlord, caseId, [tenants], [pays(tenants, landlords, [546_000, '2027-05-03', 6])])
    expect(offer.terms[0]?.term.instalments?.map(({ amount }) => amount.amountCents)).toEqual(Array(6).fill(91_000))
    expect(await answerOffer(tenant, offer, ['I can manage 330.'])).toMatchObject({
      status: 'REJECTED',
      viewerCan: { counter: true },
    })
  })

  it('the counter-offer divides the sum between an agency and the tenant, to the cent and to the court day', async () => {
    const rejected = (
      await tenant.do<{ case: { offers: SeenOffer[] } }>(
        `query($id: ID!) { case(id: $id) { offers { id terms { id } } } }`,
        { id: caseId },
      )
    ).case.offers[0]
    const late = { onDefault: 'JUDGMENT_FOR_BALANCE', graceDays: 5 }
    counter = await makeOffer(
      tenant,
      caseId,
      [landlords],
      [
        pays(tenants, landlords, [150_000, '2027-05-14'], { ...late, sourceName: 'County Rental Assistance' }),
        { ...pays(tenants, landlords, [396_000, '2027-05-05', 12], late), carriedFromTermId: rejected?.terms[0]?.id },
        does(tenants, 'Pay the current rent on the 1st of each month', null),
        { disposition: { disposition: 'DISMISSAL_WITH_PREJUDICE_AFTER_FULL_PAYMENT', retainJurisdiction: true } },
      ],
      { answersOfferId: rejected?.id },
    )
    expect(counter).toMatchObject({ round: 2, total: { amountCents: 546_000 } })
    const [agency, own] = counter.terms.map(({ term }) => term)
    expect(agency).toMatchObject({
      sourceName: 'County Rental Assistance',
      instalments: [{ due: '2027-05-14', amount: { amountCents: 150_000 } }],
    })
    expect(agency?.sentence).toContain(
      'If County Rental Assistance does not pay all of it on time, Bruno Reyes must pay what is missing.',
    )
    expect(own?.instalments?.map(({ due }) => due)).toEqual(dueDays)
    expect(own?.instalments?.map(({ amount }) => amount.amountCents)).toEqual(Array(12).fill(33_000))
    expect(counter.readBack).toMatchObject({ payments: 13, firstDue: '2027-05-05', lastDue: '2028-04-05' })
  })

  it('says what is owed when the fifth payment is missed, the agency having paid', () => {
    const fifth = counter.terms[1]?.term.instalments?.[4]
    expect(fifth).toMatchObject({ nominalDue: '2027-09-05', due: '2027-09-07', ifMissed: { amountCents: 264_000 } })
    expect(counter.readBack.ifMissed.join(' ')).toContain('within 3 court days after the notice')
  })

  it('is accepted, written and signed before the trial', async () => {
    await acceptOffer(landlord, counter)
    world.setNow('2027-04-20T18:00:00.000Z')
    await Promise.all([landlord.signInAs('ana'), tenant.signInAs('bruno')])
    const agreement = await agreementOf(landlord, caseId)
    expect(agreement.document.schedule).toHaveLength(13)
    expect(
      agreement.document.schedule.map(({ amount }) => amount.amountCents).reduce((sum, cents) => sum + cents, 0),
    ).toBe(546_000)
    expect(agreement.document.schedule.map(({ due }) => due)).toEqual([
      ...dueDays.slice(0, 1),
      '2027-05-14',
      ...dueDays.slice(1),
    ])
    expect(agreement.document.disposition.join(' ')).toMatch(/with prejudice.*664\.6/)
    const signed = await sign(world, tenant, agreement, 'Bruno Reyes')
    // The last safe day to sign comes before the usual two weeks.
    expect(signed.signBy).toBe('2027-04-23T06:59:59.999Z')
    expect((await sign(world, landlord, agreement, 'Ana Silva')).status).toBe('BINDING')
  })
})
