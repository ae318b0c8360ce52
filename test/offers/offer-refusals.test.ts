/** What must not happen with offers: each refusal says why, and leaves nothing half done. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { key, type TestPerson } from '../person.ts'
import { activeCase, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import {
  acceptOffer,
  agreementsOf,
  answerDocument,
  answerInput,
  does,
  makeOffer,
  makeOfferDocument,
  offersOf,
  partiesOf,
  pays,
  previewDocument,
  readOffer,
  withdrawDocument,
} from './deals.ts'

describe('offers', () => {
  let world: World
  let ana: TestPerson
  let bruno: TestPerson
  let caseId: string
  let anas: string
  let brunos: string

  beforeAll(async () => {
    world = await openWorld()
    ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
  })
  beforeEach(async () => {
    await goTo('2027-01-18T18:00:00.000Z')
    caseId = await activeCase(world, ana, bruno)
    ;[anas = '', brunos = ''] = await partiesOf(ana, caseId)
  })
  afterAll(() => world.close())

  /** A token of another day has ended: both sign in again. */
  async function goTo(instant: string): Promise<void> {
    world.setNow(instant)
    await Promise.all([ana.signInAs('ana'), bruno.signInAs('bruno')])
  }
  const offered = () =>
    makeOffer(
      bruno,
      caseId,
      [anas],
      [pays(brunos, anas, [140_000, '2027-03-15']), does(brunos, 'Write a letter', '2027-03-01')],
    )
  const refusedOffer = (terms: unknown[], more: Record<string, unknown> = {}) =>
    bruno.refused(makeOfferDocument, { input: { key: key(), caseId, recipientPartyIds: [anas], terms, ...more } })

  it('cannot be accepted by their author', async () => {
    const offer = await offered()
    expect((await bruno.refused(answerDocument, answerInput(offer, [null, null]))).code).toBe('OWN_OFFER')
  })

  it('cannot be answered twice, and answering again under the same key is the same answer', async () => {
    const offer = await offered()
    const first = answerInput(offer, ['Too little', null])
    await ana.do(answerDocument, first)
    await ana.do(answerDocument, first)
    expect((await ana.refused(answerDocument, answerInput(offer, [null, null]))).code).toBe('ALREADY_ANSWERED')
    expect((await readOffer(bruno, offer.id)).answers).toHaveLength(1)
  })

  it('cannot be answered by an old hash', async () => {
    const offer = await offered()
    const newer = await makeOffer(bruno, caseId, [anas], [pays(brunos, anas, [150_000, '2027-03-15'])])
    expect(newer.hash).not.toBe(offer.hash)
    expect((await readOffer(ana, offer.id)).status).toBe('SUPERSEDED')
    expect(await ana.refused(answerDocument, answerInput(offer, [null, null]))).toMatchObject({
      code: 'OFFER_NOT_OPEN',
      status: 'SUPERSEDED',
    })
    expect((await ana.refused(answerDocument, answerInput({ ...newer, hash: offer.hash }, [null]))).code).toBe(
      'OFFER_CHANGED',
    )
    expect((await acceptOffer(ana, newer)).status).toBe('ACCEPTED')
  })

  it('are answered term by term, each once, and every no says why', async () => {
    const offer = await offered()
    const [first, second] = offer.terms
    const answering = (answers: unknown[]) =>
      ana.refused(answerDocument, { input: { key: key(), offerId: offer.id, hash: offer.hash, answers } })
    const yes = (termId: string | undefined) => ({ termId, verdict: 'ACCEPT' })
    expect(await answering([yes(first?.id)])).toMatchObject({ code: 'BAD_INPUT', field: 'answers', reason: 'REQUIRED' })
    expect(await answering([yes(first?.id), yes(first?.id)])).toMatchObject({
      field: 'answers[1].termId',
      reason: 'UNKNOWN',
    })
    expect(
      await answering([yes(first?.id), { termId: second?.id, verdict: 'REJECT', explanation: '  ' }]),
    ).toMatchObject({
      field: 'answers[1].explanation',
      reason: 'EXPLANATION_NEEDED',
    })
    expect(
      await answering([yes(first?.id), { termId: second?.id, verdict: 'REJECT', explanation: 'x'.repeat(2_001) }]),
    ).toMatchObject({ reason: 'TOO_LONG' })
    expect((await readOffer(ana, offer.id)).answers).toEqual([])
  })

  it('are over once their last day is, whether or not the job has noted it', async () => {
    const offer = await makeOffer(bruno, caseId, [anas], [does(brunos, 'Write a letter', '2027-03-01')], {
      expiresOn: '2027-01-20',
    })
    expect(offer.expiresAt).toBe('2027-01-21T07:59:59.999Z')
    await goTo('2027-01-21T08:00:00.000Z')
    expect(await readOffer(ana, offer.id)).toMatchObject({
      status: 'EXPIRED',
      closedAt: offer.expiresAt,
      viewerCan: { answer: false, counter: false },
    })
    expect(await ana.refused(answerDocument, answerInput(offer, [null]))).toMatchObject({
      code: 'OFFER_NOT_OPEN',
      status: 'EXPIRED',
    })
    expect(await bruno.refused(withdrawDocument, { input: { key: key(), offerId: offer.id } })).toMatchObject({
      code: 'OFFER_NOT_OPEN',
      status: 'EXPIRED',
    })
    await world.app.jobs.run()
    expect(await readOffer(ana, offer.id)).toMatchObject({ status: 'EXPIRED', closedAt: offer.expiresAt })
  })

  it.each([
    ['zero', 0, 'AMOUNT_NOT_POSITIVE'],
    ['a negative amount', -100, 'AMOUNT_NOT_POSITIVE'],
    ['a part of a cent', 0.001, 'AMOUNT_NOT_WHOLE_CENTS'],
    ['a quadrillion', 1e15, 'AMOUNT_TOO_LARGE'],
  ])('refuse %s', async (_name, amountCents, reason) => {
    expect(await refusedOffer([pays(brunos, anas, [amountCents, '2027-03-15'])])).toMatchObject({
      code: 'BAD_INPUT',
      field: 'terms[0].amountCents',
      reason,
    })
  })

  it('refuse plans that cannot be', async () => {
    const listed = (payments: unknown[]) => [
      { money: { payerPartyId: brunos, payeePartyId: anas, amountCents: 10_000, plan: { listed: payments } } },
    ]
    expect(await refusedOffer([pays(brunos, anas, [400_000, '2027-03-15', 400, 'WEEK'])])).toMatchObject({
      field: 'terms[0].plan.count',
      reason: 'TOO_MANY_INSTALMENTS',
      max: 60,
    })
    expect(
      await refusedOffer(
        listed([
          { due: '2027-03-15', amountCents: 4_000 },
          { due: '2027-04-15', amountCents: 5_999 },
        ]),
      ),
    ).toMatchObject({
      reason: 'PLAN_DOES_NOT_ADD_UP',
      differenceCents: 1,
    })
    expect(
      await refusedOffer(
        listed([
          { due: '2027-04-15', amountCents: 4_000 },
          { due: '2027-03-15', amountCents: 6_000 },
        ]),
      ),
    ).toMatchObject({ reason: 'DATES_NOT_INCREASING' })
    expect(await refusedOffer([pays(brunos, anas, [10_000, '2027-01-15'])])).toMatchObject({
      field: 'terms[0].plan.firstDue',
      reason: 'FIRST_DAY_PAST',
    })
    expect(
      await refusedOffer([{ money: { payerPartyId: brunos, payeePartyId: anas, amountCents: 10_000, plan: {} } }]),
    ).toMatchObject({ field: 'terms[0].plan', reason: 'REQUIRED' })
  })

  it('refuse terms that say nothing, or what the program does not offer', async () => {
    expect(await refusedOffer([])).toMatchObject({ field: 'terms', reason: 'NO_TERMS' })
    expect(await refusedOffer([{}])).toMatchObject({ field: 'terms[0]', reason: 'REQUIRED' })
    expect(await refusedOffer([does(brunos, ' ', null)])).toMatchObject({ field: 'terms[0].what', reason: 'REQUIRED' })
    expect(await refusedOffer([does(brunos, 'x'.repeat(2_001), null)])).toMatchObject({
      field: 'terms[0].what',
      reason: 'TOO_LONG',
    })
    expect(await refusedOffer([does(caseId, 'Write', null)])).toMatchObject({
      field: 'terms[0].partyId',
      reason: 'UNKNOWN_PARTY',
    })
    expect(await refusedOffer([pays(brunos, brunos, [100, '2027-03-15'])])).toMatchObject({ reason: 'PAYER_IS_PAYEE' })
    expect(await refusedOffer([{ disposition: { disposition: 'STIPULATION_FOR_JUDGMENT' } }])).toMatchObject({
      field: 'terms[0].disposition',
      reason: 'DISPOSITION_NOT_ALLOWED',
    })
    expect(await refusedOffer([pays(brunos, anas, [100, '2027-03-15'], { graceDays: 31 })])).toMatchObject({
      reason: 'GRACE_OUT_OF_RANGE',
    })
    expect(await offersOf(ana, caseId)).toEqual([])
  })

  it('refuse wrong recipients, days and explanations', async () => {
    const letter = [does(brunos, 'Write', null)]
    expect(await refusedOffer(letter, { recipientPartyIds: [] })).toMatchObject({
      field: 'recipientPartyIds',
      reason: 'REQUIRED',
    })
    expect(await refusedOffer(letter, { recipientPartyIds: [brunos] })).toMatchObject({
      field: 'recipientPartyIds[0]',
      reason: 'UNKNOWN_PARTY',
    })
    expect(await refusedOffer(letter, { expiresOn: '2027-01-17' })).toMatchObject({
      field: 'expiresOn',
      reason: 'DATE_PAST',
    })
    expect(await refusedOffer(letter, { expiresOn: '2027-03-01' })).toMatchObject({
      field: 'expiresOn',
      reason: 'TOO_FAR',
      latest: '2027-02-17',
    })
    expect(await refusedOffer(letter, { explanation: 'x'.repeat(4_001) })).toMatchObject({
      field: 'explanation',
      reason: 'TOO_LONG',
      max: 4_000,
    })
    expect(await refusedOffer([{ ...does(brunos, 'Write', null), carriedFromTermId: key() }])).toMatchObject({
      field: 'terms[0].carriedFromTermId',
      reason: 'UNKNOWN',
    })
  })

  it('never stay open past the last day to agree, and come too late after it', async () => {
    await goTo('2027-04-14T18:00:00.000Z')
    const offer = await makeOffer(bruno, caseId, [anas], [does(brunos, 'Write', null)])
    expect(offer.expiresAt).toBe('2027-04-17T06:59:59.999Z')
    await goTo('2027-04-17T07:00:00.000Z')
    expect(await refusedOffer([does(brunos, 'Write', null)])).toMatchObject({ code: 'TOO_LATE', lastDay: '2027-04-16' })
  })

  it('wait while an agreement is to be signed, and go on when it is abandoned', async () => {
    await acceptOffer(ana, await offered())
    const [agreement] = await agreementsOf(ana, caseId)
    expect(await refusedOffer([does(brunos, 'Write', null)])).toMatchObject({
      code: 'AGREEMENT_PENDING',
      agreementId: agreement?.id,
    })
    await ana.do(`mutation($input: AgreementInput!) { abandonAgreement(input: $input) { status } }`, {
      input: { key: key(), agreementId: agreement?.id },
    })
    expect((await offered()).round).toBe(2)
  })

  it('cannot be answered or taken back by anybody but those concerned', async () => {
    const offer = await offered()
    const [sam, mira] = [await world.person('sam'), await world.person('mira')]
    for (const stranger of [sam, mira, world.anonymous()]) {
      const code = stranger.token ? 'NOT_FOUND' : 'SIGN_IN_NEEDED'
      expect((await stranger.refused(answerDocument, answerInput(offer, [null, null]))).code).toBe(code)
      expect((await stranger.refused(withdrawDocument, { input: { key: key(), offerId: offer.id } })).code).toBe(code)
      expect(
        (
          await stranger.refused(makeOfferDocument, {
            input: { key: key(), caseId, recipientPartyIds: [anas], terms: [] },
          })
        ).code,
      ).toBe(code)
      expect(
        (await stranger.refused(previewDocument, { input: { caseId, recipientPartyIds: [anas], terms: [] } })).code,
      ).toBe(code)
      expect((await stranger.refused(`query($id: ID!) { offer(id: $id) { id } }`, { id: offer.id })).code).toBe(code)
    }
    expect((await ana.refused(withdrawDocument, { input: { key: key(), offerId: offer.id } })).code).toBe(
      'NOT_YOURS_TO_DO',
    )
    expect(
      (
        await bruno.do<{ withdrawOffer: { status: string } }>(withdrawDocument, {
          input: { key: key(), offerId: offer.id },
        })
      ).withdrawOffer.status,
    ).toBe('WITHDRAWN')
  })

  it('are one offer under one key', async () => {
    const input = { key: key(), caseId, recipientPartyIds: [anas], terms: [does(brunos, 'Write', null)] }
    const [one, two] = [
      await bruno.do<{ makeOffer: { id: string } }>(makeOfferDocument, { input }),
      await bruno.do<{ makeOffer: { id: string } }>(makeOfferDocument, { input }),
    ]
    expect(two.makeOffer.id).toBe(one.makeOffer.id)
    expect(
      (await bruno.refused(makeOfferDocument, { input: { ...input, terms: [does(brunos, 'Call', null)] } })).code,
    ).toBe('KEY_REUSED')
    expect(await offersOf(ana, caseId)).toHaveLength(1)
  })

  it('are previewed by the rules that hold for them, and nothing is kept', async () => {
    const input = {
      caseId,
      recipientPartyIds: [anas],
      terms: [pays(brunos, anas, [10_001, '2027-03-15', 3]), does(brunos, 'Write', null)],
    }
    const { offerPreview } = await bruno.do<{ offerPreview: Awaited<ReturnType<typeof offered>> }>(previewDocument, {
      input,
    })
    expect(offerPreview.terms[0]?.term.instalments?.map(({ due, amount }) => [due, amount.amountCents])).toEqual([
      ['2027-03-15', 3_333],
      ['2027-04-15', 3_333],
      ['2027-05-17', 3_335],
    ])
    expect(await offersOf(bruno, caseId)).toEqual([])
    const made = await makeOffer(bruno, caseId, [anas], input.terms)
    expect([made.hash, made.total, made.readBack, made.clauses]).toEqual([
      offerPreview.hash,
      offerPreview.total,
      offerPreview.readBack,
      offerPreview.clauses,
    ])
  })

  it('take the draft of their author away', async () => {
    const slot = `offer:${caseId}`
    await bruno.do(`mutation($input: SaveDraftInput!) { saveDraft(input: $input) { slot } }`, {
      input: { key: key(), slot, body: '{}' },
    })
    await offered()
    expect(await bruno.do(`query($slot: String!) { draft(slot: $slot) { body } }`, { slot })).toEqual({ draft: null })
  })
})
