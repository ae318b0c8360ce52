import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { readAgreement, type AgreementFacts } from '../access/agreements.ts'
import { readCase } from '../access/cases.ts'
import { counterpartsOf } from '../access/counterparts.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { AgreementType } from './agreement.type.ts'
import { confirmCounterpart, refuseCounterpart } from './check-counterpart.ts'
import { whyNotAddCounterpart, whyNotCheckCounterpart } from './counterpart.rules.ts'
import { ConfirmCounterpartInput, CounterpartType, RefuseCounterpartInput } from './counterpart.type.ts'

@Resolver(() => AgreementType)
export class CounterpartResolver {
  @FieldResolver(() => [CounterpartType], {
    description: 'Pages signed by hand, where the program wants ink. None on screen-signed agreements.',
  })
  async counterparts(@Root() agreement: AgreementFacts, @Ctx() { ctx }: GraphQLContext): Promise<CounterpartType[]> {
    if (agreement.document.signatureMethod !== 'WET_PRINTED') return []
    const facts = await readCase(ctx, agreement.caseId)
    const nameOf = (id: string | null) => agreement.document.parties.find(party => party.id === id)?.name ?? ''
    return (await counterpartsOf(ctx, agreement.id)).map(page => ({
      ...page,
      partyName: nameOf(page.partyId),
      addedByName: nameOf(page.byPartyId),
      checkedByName: page.checkedByPartyId === null ? null : nameOf(page.checkedByPartyId),
      url: `/counterparts/${page.id}`,
      canCheck: whyNotCheckCounterpart(facts, agreement, page) === null,
    }))
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can add a page signed by hand.' })
  async canAddCounterpart(@Root() agreement: AgreementFacts, @Ctx() { ctx }: GraphQLContext): Promise<boolean> {
    return whyNotAddCounterpart(await readCase(ctx, agreement.caseId), agreement) === null
  }

  @Mutation(() => AgreementType, { description: 'A page signed by hand is right. The last one binds everybody.' })
  async confirmCounterpart(
    @Arg('input', () => ConfirmCounterpartInput, { description: 'Which page.' }) input: ConfirmCounterpartInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AgreementFacts> {
    const ctx = acting(context)
    return readAgreement(ctx, await once(ctx, 'confirmCounterpart', input, () => confirmCounterpart(ctx, input)))
  }

  @Mutation(() => AgreementType, { description: 'A page signed by hand is not right.' })
  async refuseCounterpart(
    @Arg('input', () => RefuseCounterpartInput, { description: 'Which page, and what is wrong.' })
    input: RefuseCounterpartInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AgreementFacts> {
    const ctx = acting(context)
    return readAgreement(ctx, await once(ctx, 'refuseCounterpart', input, () => refuseCounterpart(ctx, input)))
  }
}
