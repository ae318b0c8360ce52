/** A quarrel about noise, at no court: nothing of a court may show anywhere. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPerson } from '../person.ts'
import { join, optIn, startCommunityCase, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import {
  acceptOffer,
  agreementOf,
  does,
  makeOffer,
  partiesOf,
  sign,
  signInput,
  signDocument,
  type SeenAgreement,
  type SeenOffer,
} from './deals.ts'

const courtWords = /court(?! days?\b)|hearing|judge|664\.6|prejudice|plaintiff|defendant|dismiss|\bfil(e|ed|ing)\b/i

describe('a community quarrel is settled', () => {
  let world: World
  let iris: TestPerson
  let bruno: TestPerson
  let caseId: string
  let offer: SeenOffer
  let agreement: SeenAgreement

  beforeAll(async () => {
    world = await openWorld('2027-02-01T18:00:00.000Z')
    ;[iris, bruno] = await signedIn(world, 'ana', 'bruno')
    const { id, code } = await startCommunityCase(world, iris)
    caseId = id
    await optIn(iris, id)
    await join(bruno, code, 'Bruno Reyes')
    await optIn(bruno, id)
  })
  afterAll(() => world.close())

  it('by an offer of things to do and a rug that both pay', async () => {
    const [hers = '', his = ''] = await partiesOf(iris, caseId)
    const half = (payerPartyId: string) => ({
      money: {
        payerPartyId,
        payeeName: 'Rugs on Main',
        amountCents: 9_000,
        plan: { equal: { frequency: 'ONCE', firstDue: '2027-03-01', count: 1 } },
        weekendRule: 'AS_WRITTEN',
      },
    })
    offer = await makeOffer(
      iris,
      caseId,
      [his],
      [
        does(his, 'Keep quiet from 10 p.m. to 7 a.m.', null),
        does(his, 'Play drums only on Saturday from 2 p.m. to 4 p.m.', null),
        half(hers),
        half(his),
        does(his, 'Send Iris a message to check in', '2027-05-01'),
      ],
    )
    expect(offer.total).toEqual({ amountCents: 18_000 })
    expect(offer.terms[2]?.term).toMatchObject({
      payeeName: 'Rugs on Main',
      instalments: [{ due: '2027-03-01', amount: { amountCents: 9_000 } }],
    })
    expect(JSON.stringify([offer.clauses, offer.readBack])).not.toMatch(courtWords)
  })

  it('is accepted and signed by both', async () => {
    await acceptOffer(bruno, offer)
    agreement = await agreementOf(bruno, caseId)
    expect(agreement.document).toMatchObject({
      courtName: null,
      caseNumber: null,
      mustAttend: null,
      disposition: [],
      total: { amountCents: 18_000 },
    })
    expect(agreement.document.parties.map(({ sideLabel }) => sideLabel)).toEqual(['Participant', 'Participant'])
    expect(JSON.stringify({ ...agreement.document, courtName: undefined })).not.toMatch(courtWords)
    await sign(world, iris, agreement, 'Iris')
    expect((await sign(world, bruno, agreement, 'Bruno')).status).toBe('BINDING')
    const page = await (await iris.fetch(agreement.htmlUrl)).text()
    expect(page).toContain('Rugs on Main')
    expect(page.replace(/<style[^]*<\/style>/, '')).not.toMatch(courtWords)
  })

  it('is visible to the two of them, and to nobody outside', async () => {
    const sam = await world.person('sam')
    const refused = await sam.refused(`query($id: ID!) { agreement(id: $id) { id } }`, { id: agreement.id })
    expect(refused.code).toBe('NOT_FOUND')
    expect((await sam.refused(signDocument, signInput(agreement, 'Sam'))).code).toBe('NOT_FOUND')
    expect((await sam.fetch(agreement.pdfUrl)).status).toBe(404)
  })
})
