import { FormattedMessage } from 'react-intl'
import type { OfferStatus } from '../gql/graphql.ts'
import { Tag, type TagTone } from '../ui/Tag.tsx'

const tones: Record<OfferStatus, TagTone> = {
  OPEN: 'now',
  ACCEPTED: 'agreed',
  PARTIALLY_ACCEPTED: 'changed',
  REJECTED: 'bad',
  COUNTERED: 'wait',
  WITHDRAWN: 'wait',
  EXPIRED: 'wait',
  SUPERSEDED: 'wait',
  WITH_MEDIATOR: 'open',
  LAPSED: 'wait',
}

export function OfferStatusTag({ status }: { status: OfferStatus }) {
  return (
    <Tag tone={tones[status]}>
      <FormattedMessage id={`offers.status.${status}`} />
    </Tag>
  )
}
