/** What time asks of a case: its own resolver, so that the page of a case stays one file that can be read. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { readCase, type CaseFacts } from '../access/cases.ts'
import { conversationsOfCase } from '../access/conversations.ts'
import { evidenceOfCase } from '../access/evidence.ts'
import type { ActCtx } from '../context.ts'
import { EvidenceType } from '../conversations/conversation.type.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { load } from '../platform/loading.ts'
import { localized } from '../programs/language.ts'
import { agreeToExtension } from './agree-to-extension.ts'
import { sayAnsweredCourt } from './answered-court.ts'
import { isNeutralHere, myParty } from './case.rules.ts'
import { CaseInput, CaseType } from './case.type.ts'
import {
  AgreeToExtensionInput,
  MediationClockType,
  MediationExtensionType,
  ResponseDueType,
} from './case-clock.type.ts'
import {
  clockOf,
  isExtended,
  mayAgreeToExtension,
  maySayAnswered,
  needsJointNote,
  responseDueOf,
} from './clock.rules.ts'

type At = { ctx: GraphQLContext['ctx'] }

async function changed(
  context: GraphQLContext,
  operation: string,
  input: { key: string },
  verb: (ctx: ActCtx) => Promise<string>,
): Promise<CaseFacts> {
  const ctx = acting(context)
  return readCase(ctx, await once(ctx, operation, input, () => verb(ctx)))
}

@Resolver(() => CaseType)
export class CaseClockResolver {
  @FieldResolver(() => MediationClockType, {
    nullable: true,
    description: 'When silence ends the mediation; null while no neutral sits, or where only a written end does.',
  })
  async mediationClock(@Root() facts: CaseFacts, @Ctx() { ctx }: At): Promise<MediationClockType | null> {
    const clock = clockOf(facts, ctx.now)
    if (!clock) return null
    const needs = isNeutralHere(facts) ? needsJointNote(facts, await load(ctx, conversationsOfCase, facts.id)) : null
    return { ...clock, timeZone: facts.program.timeZone, needsJointNote: needs }
  }

  @FieldResolver(() => MediationExtensionType, {
    nullable: true,
    description: 'The extension that all are offered; null where the program offers none.',
  })
  mediationExtension(@Root() facts: CaseFacts, @Ctx() { ctx }: At): MediationExtensionType | null {
    const { mediationExtension: offered, neutral } = facts.program
    if (!offered || neutral.mode === 'NONE') return null
    return {
      version: offered.version,
      text: localized(offered.text, ctx.language),
      youAgreed: (myParty(facts)?.extensionAgreedAt ?? null) !== null,
      allAgreed: isExtended(facts),
      canAgree: mayAgreeToExtension(facts),
    }
  }

  @FieldResolver(() => ResponseDueType, {
    nullable: true,
    description: 'Shown beside must-attend while an answer to the court is due.',
  })
  responseDue(@Root() facts: CaseFacts, @Ctx() { ctx }: At): ResponseDueType | null {
    const due = responseDueOf(facts, ctx.now)
    if (!due) return null
    return {
      text: localized(due.text, ctx.language),
      names: due.parties.map(party => party.name),
      isYours: due.parties.some(party => party.id === facts.me.partyId),
      canSayAnswered: maySayAnswered(facts),
    }
  }

  @FieldResolver(() => [EvidenceType], {
    description: 'Every file that the viewer may have: their own, and what was shared with them; the oldest first.',
  })
  evidence(@Root() facts: CaseFacts, @Ctx() { ctx }: At): Promise<EvidenceType[]> {
    return load(ctx, evidenceOfCase, facts.id)
  }

  @Mutation(() => CaseType, {
    description:
      'Agrees that no silence ends the mediation: it goes on until it is ended in writing or the hearing comes.',
  })
  agreeToExtension(
    @Arg('input', () => AgreeToExtensionInput, { description: 'The case and the words.' }) input: AgreeToExtensionInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'agreeToExtension', input, ctx => agreeToExtension(ctx, input))
  }

  @Mutation(() => CaseType, { description: 'Says that one has answered the court, where an answer is due.' })
  sayAnsweredCourt(
    @Arg('input', () => CaseInput, { description: 'The case.' }) input: CaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'sayAnsweredCourt', input, ctx => sayAnsweredCourt(ctx, input.caseId))
  }
}
