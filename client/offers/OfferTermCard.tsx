import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql } from '../gql/gql.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { Card } from '../ui/Card.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Text } from '../ui/Text.tsx'
import styles from './OfferTermCard.module.css'
import { TermBody } from './TermBody.tsx'
import { TermTag, type Standing } from './TermTag.tsx'
import { termFacts } from './term-facts.ts'
import { termLine, termTitle } from './term-words.ts'

export const offerTerm = graphql(`
  fragment OfferTermCard on OfferTerm {
    id
    comparison
    wasAgreed
    changedFields
    previous {
      ...TermFacts
    }
    term {
      ...TermFacts
    }
  }
`)

export interface OfferTermCardProps {
  offerTerm: FragmentType<typeof offerTerm>
  you: string | null
  /** In a first offer there is nothing to compare with. */
  isFirstRound: boolean
  /** What became of it, once it is answered. */
  answered?: Standing
  /** Counts from 1; said in the title when there are several. */
  number?: number
  level?: 2 | 3
  children?: ReactNode
}

/** One part of an offer, and what changed in it since the offer before. */
export function OfferTermCard({
  offerTerm: part,
  you,
  isFirstRound,
  answered,
  number,
  level = 2,
  children,
}: OfferTermCardProps) {
  const intl = useIntl()
  const { term: facts, previous, comparison, wasAgreed, changedFields } = readFragment(offerTerm, part)
  const term = readFragment(termFacts, facts)
  const before = readFragment(termFacts, previous)
  const title = termTitle(intl, term, you)
  return (
    <Card
      level={level}
      title={number === undefined ? title : <FormattedMessage id="offers.term.numbered" values={{ number, title }} />}
      aside={<TermTag standing={answered ?? (isFirstRound ? 'OPEN' : comparison)} />}
    >
      {comparison === 'CHANGED' && before && (
        <div className={styles.before}>
          <Text size="small">
            <FormattedMessage id="offers.term.before" values={{ before: termLine(intl, before) }} />
          </Text>
          <ChangedFields fields={changedFields} />
          {wasAgreed && (
            <Text size="small" tone="warn">
              <FormattedMessage id="offers.term.wasAgreed" />
            </Text>
          )}
        </div>
      )}
      <TermBody term={term} />
      <Disclosure summary={<FormattedMessage id="offers.term.sentence" />}>
        <p dir="auto">{term.sentence}</p>
      </Disclosure>
      {children}
    </Card>
  )
}

const fieldsWithWords = [
  'kind',
  'payer',
  'source',
  'payee',
  'amount',
  'count',
  'dates',
  'parts',
  'grace',
  'weekendRule',
  'onDefault',
  'note',
  'party',
  'text',
  'due',
  'howToTell',
  'disposition',
  'retainJurisdiction',
] as const

function ChangedFields({ fields }: { fields: readonly string[] }) {
  const intl = useIntl()
  const changed = fieldsWithWords.filter(field => fields.includes(field))
  if (changed.length === 0) return null
  const words = changed.map(field => intl.formatMessage({ id: `offers.changed.${field}` }))
  return (
    <Text size="small" tone="soft">
      <FormattedMessage id="offers.term.changed" values={{ fields: intl.formatList(words, { type: 'conjunction' }) }} />
    </Text>
  )
}
