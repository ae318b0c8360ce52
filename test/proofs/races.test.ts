/**
 * Two who act at the same moment, thousands of times: exactly one wins. The verbs run as mutations run them, each in its
 * own transaction on its own connection, without HTTP in between. One session proves nothing, so this needs PostgreSQL.
 */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../server/act.ts'
import { abandonAgreement } from '../../server/agreements/abandon-agreement.ts'
import { sealAgreements } from '../../server/agreements/seal-agreements.ts'
import { signAgreement } from '../../server/agreements/sign-agreement.ts'
import { reviseAgreement } from '../../server/agreements/revise-agreement.ts'
import { readAccessToken } from '../../server/accounts/access-token.ts'
import type { ActCtx } from '../../server/context.ts'
import { nobody } from '../../server/jobs.ts'
import type { Who } from '../../server/look.ts'
import { answerOffer } from '../../server/offers/answer-offer.ts'
import { makeOffer } from '../../server/offers/make-offer.ts'
import type { MakeOfferInput, AnswerOfferInput } from '../../server/offers/offer.input.ts'
import { withdrawOffer } from '../../server/offers/withdraw-offer.ts'
import {
  acceptOffer,
  agreementOf,
  consentVersion,
  does,
  makeOffer as offerThrough,
  partiesOf,
  proveIdentity,
} from '../offers/deals.ts'
import { key, type TestPerson } from '../person.ts'
import { activeCase, signedIn } from '../steps.ts'
import { isOnPostgres, openWorld, type World } from '../world.ts'
import { isFull } from './effort.ts'

const ROUNDS = isFull ? 10_000 : 200
/** Who makes an offer reads all earlier ones of the case, and everything walks past all that is theirs: fresh ones now and then. */
const ROUNDS_A_CASE = 25
const ROUNDS_AN_AGREEMENT = 100
const ROUNDS_A_WORLD = 1_000
const FINISHES = isFull ? 100 : 3

describe.runIf(isOnPostgres())('in thousands of races', { timeout: 3_600_000 }, () => {
  let world: World
  let ana: TestPerson
  let bruno: TestPerson
  let caseId: string
  let anas: string
  let brunos: string
  const enter = async () => {
    world = await openWorld()
    ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
    await proveIdentity(world, ana)
    await proveIdentity(world, bruno)
  }
  const freshWorld = async () => {
    await world.close()
    await enter()
  }
  beforeAll(enter)
  const freshCase = async () => {
    caseId = await activeCase(world, ana, bruno)
    ;[anas = '', brunos = ''] = await partiesOf(ana, caseId)
  }
  afterAll(() => world.close())

  const whoIs = (person: TestPerson): Who => {
    const read = readAccessToken(world.platform, person.token ?? '')
    if (!read) throw new Error('nobody is signed in')
    return { actor: read.actor, request: nobody }
  }
  const as = <T>(person: TestPerson, work: (ctx: ActCtx) => Promise<T>): Promise<T> =>
    act(world.platform, whoIs(person), work)
  /** 'DONE', or why not; what is no refusal is thrown. */
  const codeOf = async (done: Promise<unknown>): Promise<string> => {
    try {
      await done
      return 'DONE'
    } catch (error) {
      const code = (error as { extensions?: { code?: string } }).extensions?.code
      if (!code) throw error
      return code
    }
  }
  const offerInput = (from: string, to: string, answersOfferId: string | null) =>
    ({
      key: key(),
      caseId,
      recipientPartyIds: [to],
      answersOfferId,
      terms: [does(from, 'Write a letter', '2027-03-01')],
    }) as unknown as MakeOfferInput
  const rowOf = async <R>(query: ReturnType<typeof sql<R>>): Promise<R> => {
    const { rows } = await query.execute(world.platform.database.sql)
    return rows[0] as R
  }

  it('of accepting, countering and withdrawing, one wins', async () => {
    const winners: Record<string, number> = {}
    for (let round = 0; round < ROUNDS; round += 1) {
      if (round && round % ROUNDS_A_WORLD === 0) await freshWorld()
      if (round % ROUNDS_A_CASE === 0) await freshCase()
      const offerId = await as(bruno, ctx => makeOffer(ctx, offerInput(brunos, anas, null)))
      const { hash, termId } = await rowOf(
        sql<{
          hash: string
          termId: string
        }>`select o.hash, t.id as "termId" from offers o join offer_terms t on t.offer_id = o.id where o.id = ${offerId}`,
      )
      const answer = {
        key: key(),
        offerId,
        hash,
        answers: [{ termId, verdict: 'ACCEPT', explanation: null }],
      } as unknown as AnswerOfferInput
      const racing = [
        as(ana, ctx => answerOffer(ctx, answer)),
        as(bruno, ctx => withdrawOffer(ctx, offerId)),
        ...(round % 2 ? [as(ana, ctx => makeOffer(ctx, offerInput(anas, brunos, offerId)))] : []),
      ]
      const codes = await Promise.all(racing.map(codeOf))
      expect(codes.filter(code => code === 'DONE')).toHaveLength(1)
      const { status } = await rowOf(sql<{ status: string }>`select status from offers where id = ${offerId}`)
      expect(status).toBe(['ACCEPTED', 'WITHDRAWN', 'COUNTERED'][codes.indexOf('DONE')])
      winners[status] = (winners[status] ?? 0) + 1
      const { pending } = await rowOf(
        sql<{
          pending: string[]
        }>`select coalesce(array_agg(id), '{}') as pending from agreements where case_id = ${caseId} and status in ('REVIEW', 'SIGNING')`,
      )
      expect(pending).toHaveLength(status === 'ACCEPTED' ? 1 : 0)
      for (const id of pending) await as(ana, ctx => abandonAgreement(ctx, id))
    }
    if (isFull) console.log(`${ROUNDS} offers, one winner each:`, winners)
    expect(Object.keys(winners).length).toBeGreaterThan(1)
  })

  it('of signing and changing, no signature stands on a changed document', async () => {
    let agreementId = ''
    let recitals: string[] = []
    const freshAgreement = async () => {
      await freshCase()
      await acceptOffer(ana, await offerThrough(bruno, caseId, [anas], [does(brunos, 'Call', null)]))
      const { id, document } = await agreementOf(ana, caseId)
      agreementId = id
      recitals = document.recitals.slice(0, 3)
    }
    const outcomes: Record<string, number> = {}
    for (let round = 0; round < ROUNDS; round += 1) {
      if (round && round % ROUNDS_A_WORLD === 0) await freshWorld()
      if (round % ROUNDS_AN_AGREEMENT === 0) await freshAgreement()
      const before = await rowOf(
        sql<{ hash: string; revision: number }>`select hash, revision from agreements where id = ${agreementId}`,
      )
      const { hash, revision } = before
      const signing = { key: key(), agreementId, hash, typedName: 'Ana', consentVersion }
      const change = { key: key(), agreementId, revision, recitals: [...recitals, `Round ${round}`], language: 'en' }
      const [signed, changed] = await Promise.all([
        codeOf(as(ana, ctx => signAgreement(ctx, signing))),
        codeOf(as(bruno, ctx => reviseAgreement(ctx, change as Parameters<typeof reviseAgreement>[1]))),
      ])
      expect(changed).toBe('DONE')
      expect(['DONE', 'AGREEMENT_CHANGED']).toContain(signed)
      const after = await rowOf(
        sql<{
          status: string
          revision: number
          standing: number
        }>`select status, revision, (select count(*)::int from signatures s where s.agreement_id = a.id and s.voided_at is null) as standing
          from agreements a where id = ${agreementId}`,
      )
      expect(after).toEqual({ status: 'REVIEW', revision: revision + 1, standing: 0 })
      outcomes[signed] = (outcomes[signed] ?? 0) + 1
    }
    if (isFull) console.log(`${ROUNDS} changes while somebody signed:`, outcomes)
  })

  it('of many who finish at once, one makes it binding and one file is sealed', async () => {
    for (let round = 0; round < FINISHES; round += 1) {
      const id = await activeCase(world, ana, bruno)
      const [first = '', second = ''] = await partiesOf(ana, id)
      await acceptOffer(ana, await offerThrough(bruno, id, [first], [does(second, 'Call', null)]))
      const { id: agreementId, hash } = await agreementOf(ana, id)
      const sign = (person: TestPerson) =>
        codeOf(
          as(person, ctx => signAgreement(ctx, { key: key(), agreementId, hash, typedName: 'Name', consentVersion })),
        )
      const codes = await Promise.all([ana, bruno, ana, bruno, ana, bruno].map(sign))
      expect(codes.filter(code => code === 'DONE')).toHaveLength(2)
      await Promise.all(Array.from({ length: 4 }, () => sealAgreements(world.platform)))
      const sums = await rowOf(
        sql<{ binding: number; sealed: number; files: number; kinds: number }>`select
          (select count(*)::int from events where subject_id = ${agreementId} and kind = 'AGREEMENT_BINDING') as binding,
          (select count(*)::int from events where subject_id = ${agreementId} and kind = 'AGREEMENT_SEALED') as sealed,
          (select count(*)::int from agreement_files where agreement_id = ${agreementId}) as files,
          (select count(distinct kind)::int from agreement_files where agreement_id = ${agreementId}) as kinds`,
      )
      expect(sums).toMatchObject({ binding: 1, sealed: 1 })
      expect(sums.files).toBe(sums.kinds)
    }
  })
})
