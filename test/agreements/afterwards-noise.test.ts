/** A quarrel about noise after both have signed: reminded, done, asked how it was; and nothing of a court anywhere. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailsTo } from '../mails.ts'
import { acceptOffer, agreementOf, does, makeOffer, partiesOf, sign } from '../offers/deals.ts'
import { key, type TestPerson } from '../person.ts'
import { join, optIn, signedIn, startCommunityCase } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { confirmDuty, confirmPayment, mustAttendOf, standing, surveyDocument } from './after-steps.ts'

describe('a community quarrel after both have signed', () => {
  let world: World
  let ana: TestPerson
  let bruno: TestPerson
  let caseId: string
  let agreementId: string

  beforeAll(async () => {
    world = await openWorld('2027-02-01T18:00:00.000Z')
    ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
    const { id, code } = await startCommunityCase(world, ana)
    caseId = id
    await optIn(ana, id)
    await join(bruno, code, 'Bruno Reyes')
    await optIn(bruno, id)
    const [hers = '', his = ''] = await partiesOf(ana, id)
    const half = (payerPartyId: string) => ({
      money: {
        payerPartyId,
        payeeName: 'Rugs on Main',
        amountCents: 9_000,
        plan: { equal: { frequency: 'ONCE', firstDue: '2027-03-01', count: 1 } },
        weekendRule: 'AS_WRITTEN',
        graceDays: 0,
      },
    })
    const offer = await makeOffer(
      ana,
      id,
      [his],
      [
        does(his, 'Keep quiet from 10 p.m. to 7 a.m.', null),
        half(hers),
        half(his),
        does(his, 'Send Ana a message to check in', '2027-05-01'),
      ],
    )
    await acceptOffer(bruno, offer)
    const agreement = await agreementOf(bruno, id)
    agreementId = agreement.id
    await sign(world, ana, agreement, 'Ana Silva')
    await sign(world, bruno, agreement, 'Bruno Reyes')
    await world.app.jobs.run()
  })
  afterAll(() => world.close())

  const comeTo = async (instant: string): Promise<void> => {
    world.setNow(instant)
    await Promise.all([ana.signInAs('ana'), bruno.signInAs('bruno')])
  }
  const news = async (who: 'ana' | 'bruno'): Promise<number> => (await mailsTo(world, who)).length
  /** How many mails each of them gets when the jobs run at this moment, twice. */
  async function remindedAt(instant: string): Promise<Record<'ana' | 'bruno', number>> {
    await comeTo(instant)
    const before = { ana: await news('ana'), bruno: await news('bruno') }
    await world.app.jobs.run()
    await world.app.jobs.run()
    return { ana: (await news('ana')) - before.ana, bruno: (await news('bruno')) - before.bruno }
  }

  it('has nothing to file, no hearing and nothing to attend', async () => {
    for (const person of [ana, bruno]) {
      expect((await standing(person, agreementId)).filings).toEqual([])
      expect(await mustAttendOf(person, caseId)).toBeNull()
      const page = await person.do(
        `query($id: ID!) { case(id: $id) { hearing { on } deadlines { key } parties { side } agreements { filings { id } } } }`,
        { id: caseId },
      )
      expect(page).toMatchObject({ case: { hearing: null, agreements: [{ filings: [] }] } })
      expect(JSON.stringify(page)).not.toMatch(/FILE|PLAINTIFF|DEFENDANT/)
    }
  })

  it('has each paid half of the rug confirmed by the other, for the shop is nobody here', async () => {
    await comeTo('2027-02-20T18:00:00.000Z')
    const half = { agreementId, amountCents: 9_000, doneOn: '2027-02-20', method: 'CARD', claimId: null }
    const own = await ana.refused(confirmPayment, { input: { key: key(), ...half, termNumber: 2 } })
    expect(own.code).toBe('NOT_YOURS_TO_DO')
    await bruno.do(confirmPayment, { input: { key: key(), ...half, termNumber: 2 } })
    await ana.do(confirmPayment, { input: { key: key(), ...half, termNumber: 3 } })
    expect((await standing(ana, agreementId)).ledger).toMatchObject({
      total: { amountCents: 18_000 },
      paid: { amountCents: 18_000 },
      actions: [
        { termNumber: 1, state: 'LASTING', canConfirm: false },
        { termNumber: 4, state: 'UPCOMING' },
      ],
    })
  })

  it('reminds of nothing that was done, and of the check-in three days before it, only who promised it', async () => {
    expect(await remindedAt('2027-02-26T18:00:00.000Z')).toEqual({ ana: 0, bruno: 0 })
    expect(await remindedAt('2027-04-28T15:59:00.000Z')).toEqual({ ana: 0, bruno: 0 })
    expect(await remindedAt('2027-04-28T16:00:00.000Z')).toEqual({ ana: 0, bruno: 1 })
    expect(await remindedAt('2027-04-30T16:00:00.000Z')).toEqual({ ana: 0, bruno: 0 })
    const [mail] = await mailsTo(world, 'bruno')
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/quiet|check in|rug|Ana/i)
  })

  it('is performed when the message has come; quiet hours go on binding', async () => {
    await comeTo('2027-05-01T18:00:00.000Z')
    await confirmDuty(ana, agreementId, 4, '2027-05-01')
    expect((await standing(bruno, agreementId)).performedAt).toBe('2027-05-01T18:00:00.000Z')
    await world.app.jobs.run()
    for (const person of [ana, bruno])
      expect(await person.do(surveyDocument, { caseId })).toMatchObject({ survey: { answeredAt: null } })
    expect(await remindedAt('2027-05-03T18:00:00.000Z')).toEqual({ ana: 0, bruno: 0 })
  })
})
