import { listRoster, listStaffMembers, listWaitingRequests } from '../access/staff-people.ts'
import { caseTypeLabel } from '../cases/case-view.ts'
import type { Ctx } from '../context.ts'
import type { StaffPeopleType } from './people.type.ts'

export async function viewPeople(ctx: Ctx, programKey: string): Promise<StaffPeopleType> {
  const staff = await listStaffMembers(ctx, programKey)
  const neutrals = await listRoster(ctx, programKey)
  const requests = await listWaitingRequests(ctx, programKey)
  return {
    programKey,
    staff,
    neutrals,
    requests: await Promise.all(
      requests.map(async request => {
        const program = await ctx.platform.programs.version(ctx.sql, request.programVersionId)
        return {
          ...request,
          caseTypeLabel: caseTypeLabel(program, request.caseType, ctx.language),
          isLate: new Date(request.answerBy) < ctx.now,
          timeZone: program.timeZone,
        }
      }),
    ),
  }
}
