import type { IntlShape } from 'react-intl'
import { sideBySide } from '../locales/isolate.ts'

interface TitledCase {
  parties: readonly { name: string; isYou: boolean }[]
}

/** "Your case with Bruno Reyes", for a party; the names of all, for who mediates or observes. */
export function caseTitle(intl: IntlShape, { parties }: TitledCase): string {
  const others = parties.filter(party => !party.isYou).map(party => party.name)
  const yours = others.length < parties.length
  if (yours) return intl.formatMessage({ id: 'cases.title.yours' }, { names: intl.formatList(others) })
  return intl.formatMessage({ id: 'cases.title.theirs' }, { names: sideBySide(others) })
}
