import {
  listRoster,
  listStaffMembers,
  listWaitingRequests,
  type RosterFacts,
  type WaitingRequestFacts,
} from '../access/staff-people.ts'
import { caseTypeLabel } from '../cases/case-view.ts'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { Language } from '../programs/language.ts'
import { organisationName } from '../programs/organisation-name.ts'
import type { Program } from '../programs/program.ts'
import type { OrganisationLoadType, StaffPeopleType } from './people.type.ts'

export async function viewPeople(ctx: Ctx, programKey: string): Promise<StaffPeopleType> {
  const staff = await listStaffMembers(ctx, programKey)
  const neutrals = await listRoster(ctx, programKey)
  const requests = await listWaitingRequests(ctx, programKey)
  const current = (await ctx.platform.programs.current(ctx.sql)).find(({ program }) => program.key === programKey)
  if (!current) throw new NotFound()
  const nameOf = (written: string | null) => organisationName(current.program, written, ctx.language)
  return {
    programKey,
    staff,
    neutrals: neutrals.map(one => ({ ...one, organisation: nameOf(one.organisation) ?? '' })),
    organisations: loadsOf(current.program, neutrals, requests, ctx.language),
    requests: await Promise.all(
      requests.map(async request => {
        const program = await ctx.platform.programs.version(ctx.sql, request.programVersionId)
        return {
          ...request,
          organisation: nameOf(request.handedTo),
          caseTypeLabel: caseTypeLabel(program, request.caseType, ctx.language),
          isLate: new Date(request.answerBy) < ctx.now,
          timeZone: program.timeZone,
        }
      }),
    ),
  }
}

/** The organisations of the rules, in their order, then those that only the roster names. */
function loadsOf(
  program: Program,
  neutrals: readonly RosterFacts[],
  requests: readonly WaitingRequestFacts[],
  language: Language,
): OrganisationLoadType[] {
  const written = neutrals.map(({ organisation }) => organisation).filter(Boolean)
  const keys = [...new Set([...program.organisations.map(({ key }) => key), ...written.toSorted()])]
  return keys.map(key => {
    const own = neutrals.filter(({ organisation }) => organisation === key)
    return {
      key,
      name: organisationName(program, key, language) ?? key,
      neutrals: own.length,
      openCases: own.reduce((sum, { openCases }) => sum + openCases, 0),
      requests: requests.filter(({ handedTo }) => handedTo === key).length,
    }
  })
}
