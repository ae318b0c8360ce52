/** What a court hears while it listens: the line of its changes from its cursor on, for as long as its token holds. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Platform } from '../context.ts'
import { SignInNeeded } from '../errors.ts'
import { look, type Who } from '../look.ts'
import { courtChangesAfter, type CourtChangeView } from './court-changes.ts'

const LOOK_EVERY_MS = 1_000
const AT_ONCE = 50

export interface ListeningCourt {
  platform: Platform
  who: Who
}

/**
 * Outcomes after the cursor, then new ones as they are released. Asks for itself each time, so that whoever lost their
 * credentials hears nothing more. Outcomes come in batches: a court that listens learns no earlier than one that asks.
 */
export async function* watchOutcomes(
  { platform, who }: ListeningCourt,
  after: string | null,
): AsyncGenerator<CourtChangeView> {
  let cursor = after
  for (;;) {
    const from = cursor
    const page = await look(platform, who, ctx => courtChangesAfter(ctx, from, AT_ONCE, 'OUTCOME_RECORDED')).catch(
      ended,
    )
    if (!page) return
    for (const change of page.nodes) yield change
    cursor = page.cursor
    if (!page.hasMore) await wait(LOOK_EVERY_MS, undefined, { ref: false })
  }
}

/** Credentials that were revoked end the listening; everything else is a fault. */
function ended(error: unknown): null {
  if (error instanceof SignInNeeded) return null
  throw error
}
