import {
  countToldOutcomes,
  listCourtClients,
  listCourtWebhooks,
  readStaffCourt,
  type StaffCourtFacts,
} from '../access/staff-courts.ts'
import type { Ctx } from '../context.ts'
import { listPrograms } from '../programs/program-view.ts'

/** The names of programs, for courts in a list. */
export async function withProgramNames(ctx: Ctx, courts: readonly StaffCourtFacts[]) {
  const names = new Map((await listPrograms(ctx)).map(program => [program.key, program.name]))
  return courts.map(court => ({
    ...court,
    programs: court.programKeys.map(key => ({ key, name: names.get(key) ?? key })),
  }))
}

/** Throws NotFound. */
export async function viewCourt(ctx: Ctx, courtKey: string) {
  const facts = await readStaffCourt(ctx, courtKey)
  const [court] = await withProgramNames(ctx, [facts])
  const { cells, total } = await countToldOutcomes(ctx, facts)
  const nameOf = (key: string) => court?.programs.find(program => program.key === key)?.name ?? key
  return {
    ...facts,
    programs: court?.programs ?? [],
    clients: await listCourtClients(ctx, facts),
    webhooks: await listCourtWebhooks(ctx, facts),
    outcomes: { cells: cells.map(cell => ({ ...cell, programName: nameOf(cell.programKey) })), total },
  }
}
