import type { ComplaintFacts } from '../access/complaints.ts'
import type { Ctx } from '../context.ts'
import { localized } from '../programs/language.ts'
import type { ComplaintType } from './complaint.type.ts'

export async function viewComplaints(ctx: Ctx, complaints: ComplaintFacts[]): Promise<ComplaintType[]> {
  const programs = complaints.length === 0 ? [] : await ctx.platform.programs.current(ctx.sql)
  return complaints.map(complaint => {
    const program = programs.find(one => one.program.key === complaint.programKey)?.program
    const { isYours, status } = complaint
    return {
      ...complaint,
      programName: program ? localized(program.name, ctx.language) : complaint.programKey,
      timeZone: program?.timeZone ?? 'UTC',
      viewerCan: { add: isYours && status !== 'CLOSED', answer: !isYours && status !== 'CLOSED' },
    }
  })
}

export const viewComplaint = async (ctx: Ctx, complaint: ComplaintFacts): Promise<ComplaintType | null> =>
  (await viewComplaints(ctx, [complaint]))[0] ?? null
