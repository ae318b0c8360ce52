import { requireTerms } from '../accounts/accept-terms.ts'
import { checkName } from '../agreements/check-words.ts'
import type { ActCtx } from '../context.ts'
import { personOf } from '../context.ts'
import { BadInput, NotAllowed, RuleBroken } from '../errors.ts'
import { proveSeatInvitation, type AskedToSit } from './read-seat-invitation.ts'
import { takeSeat } from './take-seat.ts'

export interface TakeAnnouncedSeat {
  code: string
  name: string
  /** Of who mediates or learns to: nothing ties them to anybody in the case (CRC 3.855). */
  hasNoConflict?: boolean | null
  /**
   * Of a representative: the version of the printed disclosure that the client has read and signed, as the representative
   * attests (EC 1129).
   */
  disclosureVersion?: string | null
}

/**
 * Takes the seat to which one was asked, after it was announced and, for an observer, the time to object is over. Locks:
 * the case. Throws what proveSeatInvitation throws, SEAT_NOT_YET, ATTESTATION_NEEDED, NOT_ON_ROSTER, ALREADY_IN_CASE.
 */
export async function takeAnnouncedSeat(ctx: ActCtx, input: TakeAnnouncedSeat): Promise<string> {
  await requireTerms(ctx)
  const personId = personOf(ctx)
  const asked = await proveSeatInvitation(ctx, input.code)
  const name = checkName('name', input.name)
  await ctx.sql.selectFrom('cases').select('id').where('id', '=', asked.caseId).forNoKeyUpdate().execute()
  if (asked.beginsAt > ctx.now)
    throw new RuleBroken('SEAT_NOT_YET', 'The parties may still object. Come back when their time is over.', {
      beginsAt: asked.beginsAt.toISOString(),
    })
  await requireNotSeated(ctx, asked.caseId, personId)
  const organisation = await requireNeutral(ctx, asked, input)
  if (asked.role === 'REPRESENTATIVE') await attest(ctx, asked, input)
  const used = await ctx.sql
    .selectFrom('seat_invitations')
    .select('id')
    .where('id', '=', asked.id)
    .where('seat_id', 'is', null)
    .where('ended_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!used) throw new RuleBroken('INVITATION_USED', 'This invitation was used already: sign in.')
  await ctx.sql.updateTable('persons').set({ name }).where('id', '=', personId).where('name', '=', '').execute()
  const { caseId, role, partyId, capacity } = asked
  const seatId = await takeSeat(ctx, { caseId, personId, role, partyId, name, capacity, organisation })
  await ctx.sql.updateTable('seat_invitations').set({ seat_id: seatId }).where('id', '=', asked.id).execute()
  return caseId
}

async function requireNotSeated(ctx: ActCtx, caseId: string, personId: string): Promise<void> {
  const seated = await ctx.sql
    .selectFrom('seats')
    .select('id')
    .where('case_id', '=', caseId)
    .where('person_id', '=', personId)
    .where(eb => eb.or([eb('ended_at', 'is', null), eb('party_id', 'is not', null)]))
    .executeTakeFirst()
  if (seated) throw new RuleBroken('ALREADY_IN_CASE', 'You take part in this case already.')
}

/** Who mediates comes from the program's roster, and declares first; answers with who sends them. */
async function requireNeutral(ctx: ActCtx, asked: AskedToSit, input: TakeAnnouncedSeat): Promise<string | null> {
  if (asked.role !== 'CO_MEDIATOR' && asked.role !== 'OBSERVER') return null
  if (!input.hasNoConflict)
    throw new BadInput('hasNoConflict', 'REQUIRED', 'Declare that you have no conflict, or decline.')
  const listed = await ctx.sql
    .selectFrom('program_neutrals')
    .select('organisation')
    .where('program_key', '=', asked.program.key)
    .where('person_id', '=', personOf(ctx))
    .where('until', 'is', null)
    .executeTakeFirst()
  if (asked.role === 'CO_MEDIATOR' && !listed)
    throw new NotAllowed('NOT_ON_ROSTER', 'Only mediators on this program’s list can mediate here.')
  return listed?.organisation ?? null
}

/** Kept with version, language and time, as everything that somebody agrees to. */
async function attest(ctx: ActCtx, { program, caseId }: AskedToSit, input: TakeAnnouncedSeat): Promise<void> {
  const disclosure = program.attorneyDisclosure
  if (!disclosure) return
  if (input.disclosureVersion !== disclosure.version)
    throw new RuleBroken('ATTESTATION_NEEDED', 'Attest that your client has read and signed the printed disclosure.', {
      version: disclosure.version,
    })
  await ctx.sql
    .insertInto('acceptances')
    .values({
      id: ctx.newId(),
      person_id: personOf(ctx),
      subject: 'REPRESENTATION',
      case_id: caseId,
      version: disclosure.version,
      language: ctx.language,
      accepted_at: ctx.now,
    })
    .execute()
}
