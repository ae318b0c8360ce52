/** Review and signing: everybody signs the same document, and any change begins anew. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  acceptOffer,
  agreementOf,
  does,
  makeOffer,
  onAgreement,
  partiesOf,
  pays,
  proveIdentity,
  reviseDocument,
  sign,
  signDocument,
  signInput,
  type SeenAgreement,
} from '../offers/deals.ts'
import { key, type TestPerson } from '../person.ts'
import { activeCase, onCase, takeSeat, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

describe('an agreement', () => {
  let world: World
  let ana: TestPerson
  let bruno: TestPerson
  let mira: TestPerson
  let caseId: string
  let agreement: SeenAgreement

  beforeAll(async () => {
    world = await openWorld()
    mira = await world.person('mira')
  })
  beforeEach(async () => {
    world.setNow('2027-01-18T18:00:00.000Z')
    // New sessions: whoever signed in just now has not proven who it is.
    ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
    caseId = await activeCase(world, ana, bruno)
    const [anas = '', brunos = ''] = await partiesOf(ana, caseId)
    await acceptOffer(
      ana,
      await makeOffer(
        bruno,
        caseId,
        [anas],
        [pays(brunos, anas, [140_000, '2027-03-15']), does(brunos, 'Write a letter', '2027-03-01')],
      ),
    )
    agreement = await agreementOf(ana, caseId)
  })
  afterAll(() => world.close())

  const revise = (person: TestPerson, changes: Record<string, unknown> = {}) => {
    const { id, revision, document } = agreement
    const input = {
      key: key(),
      agreementId: id,
      revision,
      recitals: [...document.recitals, 'Ana lived there for two years.'],
      language: 'en',
      ...changes,
    }
    return [person, reviseDocument, { input }] as const
  }
  const done = async ([person, document, variables]: ReturnType<typeof revise>) =>
    (await person.do<{ reviseAgreement: SeenAgreement }>(document, variables)).reviseAgreement
  /** A new access token for the same session, which began when it proved who it is. */
  const renew = async (person: TestPerson) => {
    person.token = null
    const renewed = await person.do<{ refreshSession: { accessToken: string } }>(
      `mutation { refreshSession { accessToken } }`,
    )
    person.token = renewed.refreshSession.accessToken
  }
  const refused = ([person, document, variables]: ReturnType<typeof revise>) => person.refused(document, variables)

  it('is signed only by whoever has just proven who they are', async () => {
    world.later({ minutes: 16 })
    await renew(ana)
    expect((await ana.refused(signDocument, signInput(agreement, 'Ana Silva'))).code).toBe('IDENTITY_NEEDED')
    expect((await sign(world, ana, agreement, 'Ana Silva')).status).toBe('SIGNING')
  })

  it('is signed once by each, with a name, and with the consent that was read', async () => {
    await proveIdentity(world, ana)
    expect(await ana.refused(signDocument, signInput(agreement, '  '))).toMatchObject({
      field: 'typedName',
      reason: 'REQUIRED',
    })
    expect(await ana.refused(signDocument, signInput(agreement, 'x'.repeat(201)))).toMatchObject({
      field: 'typedName',
      reason: 'TOO_LONG',
    })
    expect(await ana.refused(signDocument, signInput(agreement, 'Ana', { consentVersion: '1999-01' }))).toMatchObject({
      field: 'consentVersion',
      reason: 'UNKNOWN',
    })
    const signing = signInput(agreement, 'Ana 😀 سيلفا')
    await ana.do(signDocument, signing)
    const again = await ana.do<{ signAgreement: SeenAgreement }>(signDocument, signing)
    expect(again.signAgreement.signatories[0]).toMatchObject({ hasSigned: true, typedName: 'Ana 😀 سيلفا' })
    expect((await ana.refused(signDocument, signInput(agreement, 'Ana'))).code).toBe('ALREADY_SIGNED')
    expect((await agreementOf(bruno, caseId)).signatories.map(({ hasSigned }) => hasSigned)).toEqual([true, false])
  })

  it('is not signed as it was before a change', async () => {
    await proveIdentity(world, bruno)
    const changed = await done(revise(ana))
    expect(changed).toMatchObject({ revision: 2, status: 'REVIEW' })
    expect(changed.hash).not.toBe(agreement.hash)
    expect(await bruno.refused(signDocument, signInput(agreement, 'Bruno'))).toMatchObject({
      code: 'AGREEMENT_CHANGED',
      revision: 2,
    })
    expect(await refused(revise(bruno))).toMatchObject({ code: 'AGREEMENT_CHANGED', revision: 2 })
  })

  it('is changed by a party or the mediator, which voids all signatures', async () => {
    await sign(world, ana, agreement, 'Ana')
    await onCase(bruno, 'requestMediator', caseId)
    await takeSeat(mira, caseId)
    expect((await agreementOf(mira, caseId)).viewerCan).toEqual({
      sign: false,
      revise: true,
      reopen: false,
      abandon: false,
    })
    const changed = await done(revise(mira))
    expect(changed).toMatchObject({ status: 'REVIEW', signBy: null })
    expect(changed.signatories.map(({ hasSigned, typedName }) => [hasSigned, typedName])).toEqual([
      [false, null],
      [false, null],
    ])
    expect(changed.document.recitals.at(-1)).toBe('Ana lived there for two years.')
    expect((await sign(world, ana, changed, 'Ana')).status).toBe('SIGNING')
    expect((await sign(world, bruno, changed, 'Bruno')).status).toBe('BINDING')
  })

  it('speaks another language when its parties want that, with the terms and figures that it had', async () => {
    const spanish = await done(revise(ana, { recitals: agreement.document.recitals, language: 'es' }))
    expect(spanish.document).toMatchObject({ language: 'es', total: { amountCents: 140_000 } })
    expect(spanish.document.terms[0]?.sentence).toContain('$1,400.00')
    expect(spanish.document.terms[0]?.sentence).not.toBe(agreement.document.terms[0]?.sentence)
    expect(spanish.document.recitals).not.toEqual(agreement.document.recitals)
  })

  it('stays as it is when a revision changes nothing', async () => {
    await sign(world, ana, agreement, 'Ana')
    const same = await done(revise(bruno, { recitals: agreement.document.recitals }))
    expect(same).toMatchObject({ revision: 1, hash: agreement.hash, status: 'SIGNING' })
  })

  it('has a background of limited length', async () => {
    expect(await refused(revise(ana, { recitals: Array(11).fill('Words') }))).toMatchObject({
      field: 'recitals',
      reason: 'TOO_LONG',
      max: 10,
    })
    expect(await refused(revise(ana, { recitals: ['x'.repeat(1_001)] }))).toMatchObject({
      field: 'recitals[0]',
      reason: 'TOO_LONG',
    })
    expect(await refused(revise(ana, { recitals: [' '] }))).toMatchObject({ field: 'recitals[0]', reason: 'REQUIRED' })
  })

  it('can be read again by any signatory, which voids all signatures', async () => {
    const input = { key: key(), agreementId: agreement.id }
    expect(await bruno.refused(onAgreement('reopenAgreement'), { input })).toMatchObject({
      code: 'AGREEMENT_NOT_OPEN',
      status: 'REVIEW',
    })
    await sign(world, ana, agreement, 'Ana')
    const { reopenAgreement } = await bruno.do<{ reopenAgreement: SeenAgreement }>(onAgreement('reopenAgreement'), {
      input: { ...input, key: key() },
    })
    expect(reopenAgreement).toMatchObject({ status: 'REVIEW', signBy: null })
    expect(reopenAgreement.signatories.some(({ hasSigned }) => hasSigned)).toBe(false)
    expect((await sign(world, ana, agreement, 'Ana')).status).toBe('SIGNING')
  })

  it('can be given up until the last signature, and not after it', async () => {
    const { abandonAgreement } = await ana.do<{ abandonAgreement: SeenAgreement }>(onAgreement('abandonAgreement'), {
      input: { key: key(), agreementId: agreement.id },
    })
    expect(abandonAgreement.status).toBe('ABANDONED')
    await proveIdentity(world, bruno)
    expect(await bruno.refused(signDocument, signInput(agreement, 'Bruno'))).toMatchObject({
      code: 'AGREEMENT_NOT_OPEN',
      status: 'ABANDONED',
    })
    expect(
      await ana.do(`query($id: ID!) { case(id: $id) { status viewerCan { makeOffer } } }`, { id: caseId }),
    ).toEqual({ case: { status: 'ACTIVE', viewerCan: { makeOffer: true } } })
  })

  it('stands once it binds', async () => {
    await sign(world, ana, agreement, 'Ana')
    await sign(world, bruno, agreement, 'Bruno')
    for (const mutation of ['reopenAgreement', 'abandonAgreement'] as const) {
      expect(
        await ana.refused(onAgreement(mutation), { input: { key: key(), agreementId: agreement.id } }),
      ).toMatchObject({ code: 'AGREEMENT_NOT_OPEN', status: 'BINDING' })
    }
    expect(await refused(revise(ana))).toMatchObject({ code: 'AGREEMENT_NOT_OPEN', status: 'BINDING' })
    expect((await ana.refused(signDocument, signInput(agreement, 'Ana'))).code).toBe('ALREADY_SIGNED')
  })

  it('binds nobody when the time to sign is over', async () => {
    const { signBy } = await sign(world, ana, agreement, 'Ana')
    expect(signBy).toBe('2027-02-02T07:59:59.999Z')
    world.setNow('2027-02-02T08:00:00.000Z')
    await Promise.all([ana.signInAs('ana'), bruno.signInAs('bruno')])
    await proveIdentity(world, bruno)
    expect((await agreementOf(bruno, caseId)).status).toBe('EXPIRED')
    expect(await bruno.refused(signDocument, signInput(agreement, 'Bruno'))).toMatchObject({
      code: 'AGREEMENT_NOT_OPEN',
      status: 'EXPIRED',
    })
    await world.app.jobs.run()
    expect(await agreementOf(ana, caseId)).toMatchObject({
      status: 'EXPIRED',
      viewerCan: { sign: false, abandon: false },
    })
  })

  it('ends with a party that leaves before its last signature', async () => {
    await sign(world, ana, agreement, 'Ana')
    await onCase(bruno, 'withdrawFromCase', caseId)
    expect((await agreementOf(ana, caseId)).status).toBe('ABANDONED')
  })

  it('keeps what it said before a change: the void signature can still be shown to stand on exactly that', async () => {
    await sign(world, ana, agreement, 'Ana')
    await done(revise(bruno))
    const kept = await world.platform.database.sql
      .selectFrom('agreement_revisions')
      .innerJoin('signatures', 'signatures.agreement_id', 'agreement_revisions.agreement_id')
      .where('agreement_revisions.agreement_id', '=', agreement.id)
      .select(['agreement_revisions.document', 'agreement_revisions.hash', 'agreement_revisions.revision'])
      .select(['signatures.hash as signed', 'signatures.voided_at'])
      .executeTakeFirstOrThrow()
    expect(kept).toMatchObject({ revision: 1, hash: agreement.hash, signed: agreement.hash })
    expect(kept.voided_at).not.toBeNull()
    await world.platform.keys.ready(world.platform.database.sql, [kept.document])
    const text = world.platform.keys.openText(`agreements.document:${agreement.id}:1`, kept.document)
    expect(createHash('sha256').update(text).digest('hex')).toBe(agreement.hash)
  })

  it('stays for a mediator as it was when she stood up, whatever comes after', async () => {
    await onCase(bruno, 'requestMediator', caseId)
    await takeSeat(mira, caseId)
    await sign(world, ana, agreement, 'Ana')
    await onCase(mira, 'endMediation', caseId)
    const atTheEnd = await agreementOf(mira, caseId)
    expect(atTheEnd).toMatchObject({ status: 'SIGNING', revision: 1, hash: agreement.hash })
    expect(atTheEnd.signatories.map(({ hasSigned }) => hasSigned)).toEqual([true, false])
    world.later({ minutes: 1 })
    const changed = await done(revise(bruno))
    expect(await agreementOf(mira, caseId)).toEqual(atTheEnd)
    await sign(world, ana, changed, 'Ana')
    await sign(world, bruno, changed, 'Bruno')
    await world.app.jobs.run()
    expect(await agreementOf(ana, caseId)).toMatchObject({ status: 'BINDING', revision: 2, isSealed: true })
    expect(await agreementOf(mira, caseId)).toEqual(atTheEnd)
    const page = await (await mira.fetch(`/agreements/${agreement.id}/agreement.html`)).text()
    expect(page).toContain(agreement.hash)
    expect(page).not.toContain('Ana lived there for two years.')
    expect((await mira.fetch(`/agreements/${agreement.id}/certificate.pdf`)).status).toBe(404)
  })

  it('given up after a mediator stood up is no news for her', async () => {
    await onCase(bruno, 'requestMediator', caseId)
    await takeSeat(mira, caseId)
    await onCase(mira, 'endMediation', caseId)
    world.later({ minutes: 1 })
    await ana.do(onAgreement('abandonAgreement'), { input: { key: key(), agreementId: agreement.id } })
    expect((await agreementOf(mira, caseId)).status).toBe('REVIEW')
    expect((await agreementOf(bruno, caseId)).status).toBe('ABANDONED')
  })

  it('while it waits, no new offer is made: the case says so too', async () => {
    const mayOffer = async () =>
      (
        await ana.do<{ case: { viewerCan: { makeOffer: boolean } } }>(
          `query($id: ID!) { case(id: $id) { viewerCan { makeOffer } } }`,
          { id: caseId },
        )
      ).case.viewerCan.makeOffer
    expect(await mayOffer()).toBe(false)
    await ana.do(onAgreement('abandonAgreement'), { input: { key: key(), agreementId: agreement.id } })
    expect(await mayOffer()).toBe(true)
  })

  it('does not exist for strangers', async () => {
    const sam = await world.person('sam')
    const input = { key: key(), agreementId: agreement.id }
    expect((await sam.refused(`query($id: ID!) { agreement(id: $id) { id } }`, { id: agreement.id })).code).toBe(
      'NOT_FOUND',
    )
    for (const mutation of ['reopenAgreement', 'abandonAgreement'] as const)
      expect((await sam.refused(onAgreement(mutation), { input })).code).toBe('NOT_FOUND')
    expect((await refused(revise(sam))).code).toBe('NOT_FOUND')
    expect((await sam.refused(signDocument, signInput(agreement, 'Sam'))).code).toBe('NOT_FOUND')
    expect((await refused(revise(world.anonymous()))).code).toBe('SIGN_IN_NEEDED')
  })
})
