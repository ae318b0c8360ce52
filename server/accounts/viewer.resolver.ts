import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { mustAddSecondFactor, readSecondFactors } from '../access/second-factors.ts'
import { readAcceptedTerms, readCursor, readSessions, readViewer } from '../access/viewer.ts'
import type { GraphQLContext } from '../graphql/graphql-context.ts'
import { DateTime } from '../graphql/scalars.ts'
import { localized } from '../programs/language.ts'
import { programsWhereNeutral, type ProgramView } from '../programs/program-view.ts'
import { ProgramType } from '../programs/program.type.ts'
import { programsOfStaff } from '../staff/programs-of-staff.ts'
import { SessionType, SignedInType, TermsText, ViewerType } from './account.type.ts'
import { identityConfirmedUntil } from './confirm-identity.ts'
import { SecondFactorsType } from './second-factor.type.ts'
import { currentTerms } from './terms.ts'

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'The signed-in person, or null.' })
  viewer(@Ctx() { ctx }: GraphQLContext): Promise<ViewerType | null> {
    return ctx.actor.kind === 'PERSON' ? readViewer(ctx, ctx.actor.personId) : Promise.resolve(null)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The newest version of the terms that this person accepted.',
  })
  acceptedTermsVersion(@Root() viewer: ViewerType, @Ctx() { ctx }: GraphQLContext): Promise<string | null> {
    return readAcceptedTerms(ctx, viewer.id)
  }

  @FieldResolver(() => TermsText, { description: 'The terms of confidentiality as they stand now.' })
  currentTerms(@Ctx() { ctx }: GraphQLContext): TermsText {
    return { version: currentTerms.version, text: localized(currentTerms.text, ctx.language) }
  }

  @FieldResolver(() => [ProgramType], { description: 'Programs on whose roster of neutrals this person stands.' })
  neutralIn(@Root() viewer: ViewerType, @Ctx() { ctx }: GraphQLContext): Promise<ProgramView[]> {
    return programsWhereNeutral(ctx, viewer.id)
  }

  @FieldResolver(() => [ProgramType], {
    description: 'Programs for which this person works: the pages of staff are theirs.',
  })
  staffIn(@Root() viewer: ViewerType, @Ctx() { ctx }: GraphQLContext): Promise<ProgramView[]> {
    return programsOfStaff(ctx, viewer.id)
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Until when this session may sign without a new code.',
  })
  identityConfirmedUntil(@Ctx() { ctx }: GraphQLContext): Date | null {
    return identityConfirmedUntil(ctx)
  }

  @FieldResolver(() => String, { description: 'Where this person’s feed stands now: start `changes(after:)` here.' })
  cursor(@Root() viewer: ViewerType, @Ctx() { ctx }: GraphQLContext): Promise<string> {
    return readCursor(ctx, viewer.id)
  }

  @FieldResolver(() => SecondFactorsType, { description: 'What signing in asks for beside the mailed code.' })
  secondFactors(@Root() viewer: ViewerType, @Ctx() { ctx }: GraphQLContext): Promise<SecondFactorsType> {
    return readSecondFactors(ctx, viewer.id)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether this person must set up a second factor before anything else: neutrals and staff must.',
  })
  mustAddSecondFactor(@Root() viewer: ViewerType, @Ctx() { ctx }: GraphQLContext): Promise<boolean> {
    return mustAddSecondFactor(ctx, viewer.id)
  }

  @FieldResolver(() => [SessionType], { description: 'Where this person is signed in.' })
  sessions(@Root() viewer: ViewerType, @Ctx() { ctx }: GraphQLContext): Promise<SessionType[]> {
    return readSessions(ctx, viewer.id)
  }
}

/** The person of a session that this very request has opened is read as that person, though the request came without one. */
@Resolver(() => SignedInType)
export class SignedInResolver {
  @FieldResolver(() => ViewerType, { description: 'Who signed in.' })
  viewer(
    @Root() signedIn: SignedInType & { personId: string },
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<ViewerType | null> {
    return readViewer(ctx, signedIn.personId)
  }
}
