/** Enums of what staff see of courts. Invariant: objects of their own, for the courts' schema has others of like names. */
import { registerEnumType } from 'type-graphql'
import { courtOutcomes } from '../courts/court-feed.entity.ts'
import { disablingReasons } from '../courts/webhook.entity.ts'
import { sameNames } from '../graphql/same-names.ts'

export const ToldOutcome = sameNames(courtOutcomes)
registerEnumType(ToldOutcome, {
  name: 'ToldOutcome',
  description: 'An outcome as a court is told of it.',
  valuesConfig: {
    AGREEMENT: { description: 'All parties made an agreement.' },
    PARTIAL: { description: 'Some parties made an agreement; others did not.' },
    NO_AGREEMENT: { description: 'There is no agreement.' },
    PENDING: { description: 'Nothing is decided yet.' },
  },
})

export const WebhookEnd = sameNames(disablingReasons)
registerEnumType(WebhookEnd, {
  name: 'WebhookEnd',
  description: 'Why nothing is sent to an address any more.',
  valuesConfig: {
    GONE: { description: 'The court’s server said that it is gone (410).' },
    BY_COURT: { description: 'The court removed it.' },
    BY_STAFF: { description: 'Staff removed it.' },
  },
})
