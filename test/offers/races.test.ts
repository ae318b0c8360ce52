/** Two who act at the same moment: exactly one wins, and the other is told how it stands. One session proves nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { key, type TestPerson } from '../person.ts'
import { activeCase, signedIn } from '../steps.ts'
import { isOnPostgres, openWorld, type World } from '../world.ts'
import {
  acceptOffer,
  agreementOf,
  agreementsOf,
  answerDocument,
  answerInput,
  does,
  makeOffer,
  makeOfferDocument,
  onAgreement,
  partiesOf,
  proveIdentity,
  readOffer,
  reviseDocument,
  signDocument,
  signInput,
  withdrawDocument,
} from './deals.ts'

const ROUNDS = 50

describe.runIf(isOnPostgres())('in a race', { timeout: 120_000 }, () => {
  let world: World
  let ana: TestPerson
  let bruno: TestPerson
  let caseId: string
  let anas: string
  let brunos: string

  beforeAll(async () => {
    world = await openWorld()
    ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
    caseId = await activeCase(world, ana, bruno)
    ;[anas = '', brunos = ''] = await partiesOf(ana, caseId)
  })
  afterAll(() => world.close())

  const offered = () => makeOffer(bruno, caseId, [anas], [does(brunos, 'Write a letter', '2027-03-01')])
  const abandon = async () => {
    const pending = (await agreementsOf(ana, caseId)).find(({ status }) => status === 'REVIEW' || status === 'SIGNING')
    if (pending) await ana.do(onAgreement('abandonAgreement'), { input: { key: key(), agreementId: pending.id } })
  }
  const codeOf = (answer: Awaited<ReturnType<TestPerson['raw']>>) =>
    (answer.errors?.[0]?.extensions.code as string | undefined) ?? 'DONE'

  it('of accepting, countering and withdrawing, one wins', async () => {
    const winners = new Set<string>()
    for (let round = 0; round < ROUNDS; round += 1) {
      const offer = await offered()
      const counter = {
        key: key(),
        caseId,
        recipientPartyIds: [brunos],
        answersOfferId: offer.id,
        terms: [does(brunos, 'Call', null)],
      }
      const answers = await Promise.all([
        ana.raw(answerDocument, answerInput(offer, [null])),
        bruno.raw(withdrawDocument, { input: { key: key(), offerId: offer.id } }),
        ...(round % 2 ? [ana.raw(makeOfferDocument, { input: counter })] : []),
      ])
      const codes = answers.map(codeOf)
      const losing = ['OFFER_NOT_OPEN', 'AGREEMENT_PENDING', 'ALREADY_ANSWERED']
      expect(codes.filter(code => !losing.includes(code))).toEqual(['DONE'])
      const { status } = await readOffer(ana, offer.id)
      expect(status).toBe(['ACCEPTED', 'WITHDRAWN', 'COUNTERED'][codes.indexOf('DONE')])
      winners.add(status)
      await abandon()
    }
    expect(winners.size).toBeGreaterThan(1)
  })

  it('of signing and revising, both are judged by the document that stands', async () => {
    await acceptOffer(ana, await offered())
    for (let round = 0; round < ROUNDS; round += 1) {
      const agreement = await agreementOf(ana, caseId)
      await proveIdentity(world, ana)
      const recitals = [...agreement.document.recitals.slice(0, 3), `Round ${round}`]
      const revision = { key: key(), agreementId: agreement.id, revision: agreement.revision, recitals, language: 'en' }
      const [signed, revised] = (
        await Promise.all([
          ana.raw(signDocument, signInput(agreement, 'Ana')),
          bruno.raw(reviseDocument, { input: revision }),
        ])
      ).map(codeOf)
      expect(revised).toBe('DONE')
      expect(['DONE', 'AGREEMENT_CHANGED']).toContain(signed)
      // Signed before or refused after: no signature stands on a document that was changed.
      expect(await agreementOf(ana, caseId)).toMatchObject({
        revision: agreement.revision + 1,
        status: 'REVIEW',
        signatories: [{ hasSigned: false }, { hasSigned: false }],
      })
    }
  })

  it('of two last signatures of one agreement, one makes it binding', async () => {
    await proveIdentity(world, ana)
    await proveIdentity(world, bruno)
    const agreement = await agreementOf(ana, caseId)
    const signing = [
      ana.raw(signDocument, signInput(agreement, 'Ana')),
      ana.raw(signDocument, signInput(agreement, 'Ana')),
      bruno.raw(signDocument, signInput(agreement, 'Bruno')),
    ]
    const codes = (await Promise.all(signing)).map(codeOf)
    expect(codes.filter(code => code === 'DONE')).toHaveLength(2)
    expect(codes).toContain('ALREADY_SIGNED')
    expect((await agreementOf(ana, caseId)).status).toBe('BINDING')
  })
})
