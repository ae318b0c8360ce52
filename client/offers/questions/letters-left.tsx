import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

/** The longest text of a term that the server takes, in characters. */
export const longestText = 2000

/** The longest explanation of a whole offer. */
export const longestExplanation = 4000

/** How many letters are left, or how many are too many. */
export function lettersLeft(left: number): ReactNode {
  if (left >= 0) return <FormattedMessage id="common.charactersLeft" values={{ left }} />
  return <FormattedMessage id="common.charactersOver" values={{ over: -left }} />
}
