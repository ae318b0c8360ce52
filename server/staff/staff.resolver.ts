import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import { countFunnel, type FunnelDivision } from '../access/funnel.ts'
import { listStaffCases, lookAtStaffCase } from '../access/staff-cases.ts'
import { staffOverview } from '../access/staff-overview.ts'
import { CaseStatus } from '../cases/case-enums.ts'
import { NotFound } from '../errors.ts'
import type { GraphQLContext } from '../graphql/graphql-context.ts'
import { CalendarDate } from '../graphql/scalars.ts'
import { localized } from '../programs/language.ts'
import { FunnelDivisionEnum, FunnelType } from './funnel.type.ts'
import { StaffCaseConnectionType, StaffCaseType } from './staff-case.type.ts'
import { StaffOverviewType } from './staff-overview.type.ts'
import { viewFunnelRow } from './view-funnel.ts'
import { viewStaffCard, viewStaffCase } from './view-staff-case.ts'

@Resolver()
export class StaffResolver {
  @Query(() => [StaffOverviewType], {
    description: 'What waits for the viewer as staff, by program. Not there for others.',
  })
  async staffOverview(@Ctx() { ctx }: GraphQLContext): Promise<StaffOverviewType[]> {
    const waits = await staffOverview(ctx)
    if (waits.length === 0) throw new NotFound()
    const names = new Map(
      (await ctx.platform.programs.current(ctx.sql)).map(({ program }) => [
        program.key,
        localized(program.name, ctx.language),
      ]),
    )
    return waits.map(one => ({ ...one, programName: names.get(one.programKey) ?? one.programKey }))
  }

  @Query(() => StaffCaseConnectionType, {
    description: 'Cases of the programs for which the viewer works, the newest first.',
  })
  async staffCases(
    @Arg('programKey', () => String, { nullable: true, description: 'Of one program only.' }) programKey: string | null,
    @Arg('statuses', () => [CaseStatus], { nullable: true, description: 'Only those that stand there.' })
    statuses: string[] | null,
    @Arg('words', () => String, {
      nullable: true,
      description: 'The beginning of the case number, or of words of a party’s name.',
    })
    words: string | null,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many at once, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<StaffCaseConnectionType> {
    const search = {
      programKey: programKey ?? null,
      statuses: statuses ?? Object.keys(CaseStatus),
      words: words ?? null,
    }
    const { cases, endCursor, hasNextPage } = await listStaffCases(ctx, search, first, after ?? null)
    return { nodes: cases.map(one => viewStaffCard(one, ctx.language)), endCursor, hasNextPage }
  }

  @Query(() => FunnelType, {
    description: 'How far the cases of the viewer’s programs came. Small numbers are hidden.',
  })
  async staffFunnel(
    @Arg('programKey', () => String, { nullable: true, description: 'Of one program only.' }) programKey: string | null,
    @Arg('by', () => FunnelDivisionEnum, { description: 'By what the figures are divided.' }) by: FunnelDivision,
    @Arg('from', () => CalendarDate, { description: 'The first day on which a case began.' }) from: string,
    @Arg('until', () => CalendarDate, { description: 'The last day on which a case began.' }) until: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<FunnelType> {
    const { rows, total } = await countFunnel(ctx, { programKey: programKey ?? null, by, from, until })
    return { rows: rows.map(row => viewFunnelRow(row.label, row.counts)), total: viewFunnelRow('TOTAL', total) }
  }

  @Query(() => StaffCaseType, { nullable: true, description: 'A case of a program for which the viewer works.' })
  async staffCase(
    @Arg('id', () => ID, { description: 'Id of the case.' }) id: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<StaffCaseType> {
    return viewStaffCase(await lookAtStaffCase(ctx, id), ctx.now, ctx.language)
  }
}
