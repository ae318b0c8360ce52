import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { completeReferral } from './complete-referral.ts'
import { referCase, type ReferralStatus } from './refer-case.ts'
import { CompleteReferralInput, ReferCaseInput, ReferralType } from './referral.type.ts'

@Resolver()
export class ReferralResolver {
  @Mutation(() => ReferralType, { description: 'Staff enter a case that a court refers.' })
  async referCase(
    @Arg('input', () => ReferCaseInput, { description: 'The case.' }) input: ReferCaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ReferralType> {
    const ctx = acting(context)
    const { key: _, ...rest } = input
    return viewed(
      await once(ctx, 'referCase', input, () =>
        referCase(ctx, {
          ...rest,
          claimCents: rest.claimCents ?? null,
          hearing: rest.hearing ?? null,
          parties: rest.parties.map(party => ({ ...party, email: party.email ?? null })),
          emailsReceivedAt: rest.emailsReceivedAt ?? null,
          courtClientId: null,
        }).then(keptAs),
      ),
    )
  }

  @Mutation(() => ReferralType, { description: 'Staff enter the missing addresses of a referred case.' })
  async completeReferral(
    @Arg('input', () => CompleteReferralInput, { description: 'The case and the addresses.' })
    input: CompleteReferralInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ReferralType> {
    const ctx = acting(context)
    const { caseId, emails, emailsReceivedAt = null } = input
    return viewed(
      await once(ctx, 'completeReferral', input, () =>
        completeReferral(ctx, { caseId, emails, emailsReceivedAt }).then(keptAs),
      ),
    )
  }
}

const keptAs = ({ caseId, status }: { caseId: string; status: ReferralStatus }): string[] => [caseId, status]
const viewed = ([caseId = '', status = '']: string[]): ReferralType => ({ caseId, status })
