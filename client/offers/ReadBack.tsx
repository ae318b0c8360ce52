import { FormattedMessage, useIntl } from 'react-intl'
import { graphql } from '../gql/gql.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import type { TermFactsFragment } from '../gql/graphql.ts'
import { DateText } from '../ui/DateText.tsx'
import { DefinitionList, type Definition } from '../ui/DefinitionList.tsx'
import { Money } from '../ui/Money.tsx'
import styles from './ReadBack.module.css'
import { lateWords, termLine, termTitle } from './term-words.ts'

export const readBack = graphql(`
  fragment ReadBack on ReadBack {
    total {
      amountCents
      currency
    }
    firstDue
    lastDue
    payments
  }
`)

/** A term with the id of its place in the offer. */
export interface PlacedTerm {
  id: string
  term: TermFactsFragment
}

/** The deal in plain short words: what each part means, and what a late payment means. */
export function DealInShort({ terms, you }: { terms: readonly PlacedTerm[]; you: string | null }) {
  const intl = useIntl()
  return (
    <ul className={styles.short}>
      {terms.map(({ id, term }) => (
        <li key={id} dir="auto">
          <strong>
            <bdi>{termTitle(intl, term, you)}</bdi>:
          </strong>{' '}
          {termLine(intl, term)}
          {term.kind === 'MoneyTerm' && <p className={styles.late}>{lateWords(intl, term)}</p>}
        </li>
      ))}
    </ul>
  )
}

/** The total, and the first and last day to pay. Nothing where nobody pays. */
export function DealInNumbers({ readBack: given }: { readBack: FragmentType<typeof readBack> }) {
  const { payments, total, firstDue, lastDue } = readFragment(readBack, given)
  if (payments === 0 || !firstDue) return null
  const isOneDay = lastDue === null || lastDue === firstDue
  const facts: Definition[] = [
    {
      key: 'total',
      label: <FormattedMessage id="offers.readBack.total" values={{ payments }} />,
      value: <Money cents={total.amountCents} />,
    },
    {
      key: 'first',
      label: <FormattedMessage id={isOneDay ? 'offers.readBack.day' : 'offers.readBack.first'} />,
      value: <DateText day={firstDue} style="full" />,
    },
  ]
  if (!isOneDay) {
    const label = <FormattedMessage id="offers.readBack.last" />
    facts.push({ key: 'last', label, value: <DateText day={lastDue} style="full" /> })
  }
  return <DefinitionList items={facts} inline />
}

/** The exact words of every part, as an agreement would have them. */
export function DealInFull({ terms }: { terms: readonly PlacedTerm[] }) {
  return (
    <ol className={styles.full}>
      {terms.map(({ id, term }) => (
        <li key={id} dir="auto">
          {term.sentence}
        </li>
      ))}
    </ol>
  )
}
