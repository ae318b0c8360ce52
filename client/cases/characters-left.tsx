import { FormattedMessage } from 'react-intl'

/** How much more a field takes, or how much there is too much. */
export function charactersLeft(left: number) {
  if (left < 0) return <FormattedMessage id="common.charactersOver" values={{ over: -left }} />
  return <FormattedMessage id="common.charactersLeft" values={{ left }} />
}
