/** Enums of what staff see of courts. Invariant: objects of their own, for the courts' schema has others of like names. */
import { enumOf } from '../graphql/enum-of.ts'
import { courtOutcomes } from '../courts/court-feed.entity.ts'
import { disablingReasons } from '../courts/webhook.entity.ts'

export const ToldOutcome = enumOf('ToldOutcome', 'An outcome as a court is told of it.', courtOutcomes, {
  AGREEMENT: 'All parties made an agreement.',
  PARTIAL: 'Some parties made an agreement; others did not.',
  NO_AGREEMENT: 'There is no agreement.',
  PENDING: 'Nothing is decided yet.',
})

export const WebhookEnd = enumOf('WebhookEnd', 'Why nothing is sent to an address any more.', disablingReasons, {
  GONE: 'The court’s server said that it is gone (410).',
  BY_COURT: 'The court removed it.',
  BY_STAFF: 'Staff removed it.',
})
