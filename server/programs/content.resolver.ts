import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { CalendarDate } from '../graphql/scalars.ts'
import { once } from '../once.ts'
import { ContentItemType, ReviseContentInput } from './content.type.ts'
import { localized } from './language.ts'
import type { CaseTypeKey as CaseKind, Program, Side as PartySide } from './program.ts'
import type { ProgramView } from './program-view.ts'
import { CaseTypeKey, ProgramType, Side } from './program.type.ts'
import { contentOf, shownTo, viewContent, type ContentView } from './read-content.ts'
import { reviseContent } from './revise-content.ts'
import { WhatIfDayType } from './staff-program.type.ts'
import { whatIf, type WhatIfDay } from './what-if.ts'
import type { Ctx as Context } from '../context.ts'
import type { Language } from './language.ts'

/** What anybody may read of a program, signed in or not: for people who have just filed or been served. */
@Resolver(() => ProgramType)
export class ContentResolver {
  @FieldResolver(() => [ContentItemType], {
    description: 'Help of the program: for everybody, or for one kind of case and one side.',
  })
  async content(
    @Arg('caseType', () => CaseTypeKey, { nullable: true, description: 'For this kind of case.' })
    caseType: CaseKind | null,
    @Arg('side', () => Side, { nullable: true, description: 'For this side.' }) side: PartySide | null,
    @Root() { key }: ProgramView,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<ContentView[]> {
    const program = await currentOf(ctx, key)
    const shown = program
      ? shownTo(await contentOf(ctx, program), program, { caseType: caseType ?? null, side: side ?? null })
      : []
    return viewContent(shown, ctx.language)
  }

  @FieldResolver(() => [WhatIfDayType], { description: 'Every deadline, if the hearing were on that day.' })
  async whatIf(
    @Arg('hearingOn', () => CalendarDate, { nullable: true, description: 'The day of the hearing.' })
    hearingOn: string | null,
    @Arg('invitedOn', () => CalendarDate, { nullable: true, description: 'The day of the invitation.' })
    invitedOn: string | null,
    @Root() { key }: ProgramView,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<WhatIfDayType[]> {
    const program = await currentOf(ctx, key)
    return program ? whatIf(program, hearingOn ?? null, invitedOn ?? null).map(day => viewDay(day, ctx.language)) : []
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The address that our mail comes from: to be added to one’s contacts.',
  })
  sender(@Ctx() { ctx }: GraphQLContext): string | null {
    const { mail } = ctx.platform.config
    return mail.kind === 'smtp' ? (/<(.+)>$/.exec(mail.from)?.[1] ?? mail.from) : null
  }

  @Mutation(() => ContentItemType, {
    description: 'A new revision of a piece of content, by staff of its program; shown at once.',
  })
  async reviseContent(
    @Arg('input', () => ReviseContentInput, { description: 'What it says from now on.' }) input: ReviseContentInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ContentView> {
    const ctx = acting(context)
    const { key: _, programKey, itemKey, revision, ...content } = input
    const given = { programKey, itemKey: itemKey ?? null, revision, content: plain(content) }
    const done = await once(ctx, 'reviseContent', input, () => reviseContent(ctx, given))
    const program = await currentOf(ctx, programKey)
    const items = program ? (await contentOf(ctx, program)).filter(item => item.key === done) : []
    return viewContent(items, ctx.language)[0] as ContentView
  }
}

export async function currentOf(ctx: Context, key: string): Promise<Program | null> {
  return (await ctx.platform.programs.current(ctx.sql)).find(({ program }) => program.key === key)?.program ?? null
}

const viewDay = ({ rule, ...day }: WhatIfDay, language: Language): WhatIfDayType => ({
  ...day,
  rule: { ...rule, consequence: rule.consequence && localized(rule.consequence, language) },
})

/** Objects without the classes that GraphQL gave them. */
const plain = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T
