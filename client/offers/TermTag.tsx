import { FormattedMessage } from 'react-intl'
import { Tag, type TagTone } from '../ui/Tag.tsx'

/** How a term stands, for the tag beside it. `OPEN`: nothing to compare with, or not answered yet. */
export type Standing = 'OPEN' | 'NEW' | 'SAME' | 'CHANGED' | 'AGREED' | 'ACCEPTED' | 'REJECTED'

const tones: Record<Standing, TagTone> = {
  OPEN: 'open',
  NEW: 'new',
  SAME: 'open',
  CHANGED: 'changed',
  AGREED: 'agreed',
  ACCEPTED: 'agreed',
  REJECTED: 'bad',
}

export function TermTag({ standing }: { standing: Standing }) {
  return (
    <Tag tone={tones[standing]}>
      <FormattedMessage id={`offers.standing.${standing}`} />
    </Tag>
  )
}
