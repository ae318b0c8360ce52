import { changeCase } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import { NotAllowed } from '../errors.ts'
import { mayEndMediation } from './case.rules.ts'
import { stopMediation } from './stop-mediation.ts'

/** Ends the mediation by notice of the mediator or of a party (EC 1125). The parties may go on negotiating. */
export async function endMediation(ctx: ActCtx, caseId: string): Promise<string> {
  const { facts } = await changeCase(ctx, caseId)
  if (!mayEndMediation(facts)) throw new NotAllowed('NOT_YOURS_TO_DO', 'No mediation is running that you could end.')
  await stopMediation(ctx, facts.id, facts.me.id)
  return facts.id
}
