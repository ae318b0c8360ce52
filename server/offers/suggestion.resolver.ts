import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { agreementsOfCase } from '../access/agreements.ts'
import { readCase } from '../access/cases.ts'
import { readConversation } from '../access/conversations.ts'
import { readMessage, type MessageFacts } from '../access/messages.ts'
import { personOf, type Ctx as Context } from '../context.ts'
import { MessageType } from '../conversations/conversation.type.ts'
import { NotFound } from '../errors.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { whyNotMakeOffer } from './offer.rules.ts'
import { prepareSuggestion } from './prepare-suggestion.ts'
import { suggestTerms } from './suggest-terms.ts'
import { SuggestedTermsPreviewInput, SuggestedTermsType, SuggestTermsInput } from './suggestion.type.ts'
import type { Term } from './term.ts'
import { readBackOf, viewTerm } from './view-terms.ts'

@Resolver()
export class SuggestionResolver {
  @Query(() => SuggestedTermsType, {
    nullable: true,
    description: 'What a neutral suggests in a message that the viewer reads.',
  })
  async suggestedTerms(
    @Arg('messageId', () => ID, { description: 'Id of the message.' }) messageId: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<SuggestedTermsType> {
    const { conversationId, terms } = await readMessage(ctx, messageId)
    if (!terms) throw new NotFound()
    return viewSuggestion(ctx, conversationId, () => terms)
  }

  @Query(() => SuggestedTermsType, {
    description: 'Computes a suggestion that is being written, by the rules that would hold for it. Keeps nothing.',
  })
  suggestedTermsPreview(
    @Arg('input', () => SuggestedTermsPreviewInput, { description: 'What has been written so far.' })
    { conversationId, terms }: SuggestedTermsPreviewInput,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<SuggestedTermsType> {
    return viewSuggestion(ctx, conversationId, facts => prepareSuggestion(facts, terms, ctx.now))
  }

  @Mutation(() => MessageType, {
    description:
      'A neutral puts terms before those who read a conversation, where the program allows it. It is a message, no offer.',
  })
  async suggestTerms(
    @Arg('input', () => SuggestTermsInput, { description: 'The terms, and where.' }) input: SuggestTermsInput,
    @Ctx() context: GraphQLContext,
  ): Promise<MessageFacts> {
    const ctx = acting(context)
    const message = await readMessage(ctx, await once(ctx, 'suggestTerms', input, () => suggestTerms(ctx, input)))
    ctx.afterCommit(() => ctx.platform.presence.rests(input.conversationId, personOf(ctx)))
    return message
  }
}

async function viewSuggestion(
  ctx: Context,
  conversationId: string,
  termsFor: (facts: Awaited<ReturnType<typeof readCase>>) => Term[],
): Promise<SuggestedTermsType> {
  const { caseId } = await readConversation(ctx, conversationId)
  const [facts, agreements] = await Promise.all([readCase(ctx, caseId), agreementsOfCase(ctx, caseId)])
  const terms = termsFor(facts)
  return {
    terms: terms.map(term => viewTerm(facts, term, ctx.language)),
    readBack: readBackOf(facts, terms, ctx.language),
    viewerCanOffer: whyNotMakeOffer(facts, agreements, ctx.now) === null,
  }
}
