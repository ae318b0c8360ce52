/** The steps that demo people take, each by the verb that the API calls. */
import { randomUUID } from 'node:crypto'
import { agreementsOfCase, readAgreement } from '../access/agreements.ts'
import { conversationsOfCase } from '../access/conversations.ts'
import { readCase } from '../access/cases.ts'
import { readOffer } from '../access/offers.ts'
import { signAgreement } from '../agreements/sign-agreement.ts'
import type { StartCaseInput } from '../cases/start-case.type.ts'
import { joinCase } from '../cases/join-case.ts'
import { optIn } from '../cases/opt-in.ts'
import { screenCase } from '../cases/screen-case.ts'
import { startCase } from '../cases/start-case.ts'
import { takeMediatorSeat } from '../cases/take-mediator-seat.ts'
import { openPrivateConversation } from '../conversations/open-private-conversation.ts'
import { sendMessage } from '../conversations/send-message.ts'
import { jobWho } from '../jobs.ts'
import { look } from '../look.ts'
import { openMail } from '../notices/queue-mail.ts'
import { answerOffer } from '../offers/answer-offer.ts'
import { makeOffer } from '../offers/make-offer.ts'
import type { MakeOfferInput } from '../offers/offer.input.ts'
import type { DemoWorld } from './demo-world.ts'
import { demoEmail, type DemoKey } from './people.ts'

const newKey = () => randomUUID()

export const start = (world: DemoWorld, who: DemoKey, input: Omit<StartCaseInput, 'key'>): Promise<string> =>
  world.as(who, ctx => startCase(ctx, { ...input, key: newKey() }))

/** Carla looks at a case that waits for the program's review, and takes it for free. */
export const admit = (world: DemoWorld, caseId: string): Promise<string> =>
  world.as('carla', ctx => screenCase(ctx, { caseId, refuseBecause: null, feeCents: 0 }))

/** Joins by the code in the newest invitation that came by mail. */
export async function join(world: DemoWorld, who: DemoKey, name: string): Promise<string> {
  const code = await look(world.platform, jobWho('mail'), async ctx => {
    const mail = await ctx.sql
      .selectFrom('mails')
      .select(['id', 'content'])
      .where('recipient', '=', demoEmail(who))
      .where('kind', '=', 'INVITATION')
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    return /invitation\/([0-9A-Z-]+)/.exec(openMail(ctx.platform, mail.id, mail.content).text)?.[1] ?? ''
  })
  return world.as(who, ctx => joinCase(ctx, { code, name }))
}

export const takePart = (world: DemoWorld, who: DemoKey, caseId: string): Promise<string> =>
  world.as(who, async ctx => {
    const { program } = await readCase(ctx, caseId)
    return optIn(ctx, { caseId, noticeVersion: program.confidentiality.notice.version })
  })

/** Writes in the joint conversation, or, for `PRIVATE`, in the one private conversation that the writer has (a neutral names whose). */
export async function write(
  world: DemoWorld,
  who: DemoKey,
  caseId: string,
  where: 'JOINT' | { privateOf: DemoKey },
  body: string,
): Promise<void> {
  const partyId = where === 'JOINT' ? null : await partyOf(world, where.privateOf, caseId)
  await world.as(who, async ctx => {
    const [conversations = []] = await conversationsOfCase(ctx, [caseId])
    const found = conversations.find(conversation =>
      partyId === null ? conversation.kind === 'JOINT' : conversation.partyId === partyId,
    )
    if (!found) throw new Error(`${who} has no such conversation`)
    return sendMessage(ctx, {
      key: newKey(),
      conversationId: found.id,
      body,
      audience: found.audience,
      evidenceIds: [],
    })
  })
}

export const partyOf = (world: DemoWorld, who: DemoKey, caseId: string): Promise<string> =>
  world.seen(who, async ctx => (await readCase(ctx, caseId)).me.partyId ?? '')

export const mediate = (world: DemoWorld, who: DemoKey, caseId: string, introduction: string): Promise<string> =>
  world.as(who, ctx => takeMediatorSeat(ctx, { caseId, hasNoConflict: true, introduction }))

export const openPrivate = (world: DemoWorld, who: DemoKey, caseId: string): Promise<string> =>
  world.as(who, async ctx => {
    const { program } = await readCase(ctx, caseId)
    return openPrivateConversation(ctx, {
      caseId,
      explanationVersion: program.acknowledgements.privateConversation.version,
    })
  })

export const offer = (world: DemoWorld, who: DemoKey, input: Omit<MakeOfferInput, 'key'>): Promise<string> =>
  world.as(who, ctx => makeOffer(ctx, { ...input, key: newKey() }))

/** Accepts the terms for which `explanations` holds null, rejects the others with the explanation. */
export const answer = (
  world: DemoWorld,
  who: DemoKey,
  offerId: string,
  explanations: (string | null)[],
): Promise<string> =>
  world.as(who, async ctx => {
    const { hash, terms } = await readOffer(ctx, offerId)
    const answers = terms.map((term, index) => {
      const explanation = explanations[index] ?? null
      return { termId: term.id, verdict: explanation === null ? ('ACCEPT' as const) : ('REJECT' as const), explanation }
    })
    return answerOffer(ctx, { key: newKey(), offerId, hash, answers })
  })

/** Signs the newest agreement of the case. */
export async function sign(world: DemoWorld, who: DemoKey, caseId: string, typedName: string): Promise<void> {
  await world.as(who, async ctx => {
    const [latest] = await agreementsOfCase(ctx, caseId)
    const agreement = await readAgreement(ctx, latest?.id ?? '')
    const { program } = await readCase(ctx, caseId)
    return signAgreement(ctx, {
      key: newKey(),
      agreementId: agreement.id,
      hash: agreement.hash,
      typedName,
      consentVersion: program.clauses.consentToSign.version,
    })
  })
}
