import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { readFragment } from '../gql/fragment-masking.ts'
import type { OfferSummaryFragment } from '../gql/graphql.ts'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Text } from '../ui/Text.tsx'
import styles from './OfferCard.module.css'
import { OfferStatusTag } from './OfferStatusTag.tsx'
import { TermTag, type Standing } from './TermTag.tsx'
import { termFacts } from './term-facts.ts'
import { termLine, termTitle } from './term-words.ts'

export interface OfferCardProps {
  offer: OfferSummaryFragment
  you: string | null
  timeZone: string
  to: string
}

/** One round: who offered what to whom, and what changed in each part. */
export function OfferCard({ offer, you, timeZone, to }: OfferCardProps) {
  const intl = useIntl()
  const { round, status, fromName, fromPartyId, madeAt, terms } = offer
  const isFirst = offer.answersOfferId === null || offer.answersOfferId === undefined
  return (
    <Card
      tone={status === 'OPEN' ? 'plain' : 'quiet'}
      level={3}
      title={
        <Link to={to} className={styles.link}>
          <FormattedMessage
            id="offers.card.title"
            values={{ round, who: fromPartyId === you ? 'you' : 'other', name: fromName }}
          />
        </Link>
      }
      aside={<OfferStatusTag status={status} />}
    >
      <Text size="small" tone="soft">
        <FormattedMessage
          id="offers.card.made"
          values={{ day: <DateText at={madeAt} timeZone={timeZone} style="long" /> }}
        />
      </Text>
      <ul className={styles.terms}>
        {terms.map(({ id, comparison, previous, term: facts }) => {
          const term = readFragment(termFacts, facts)
          const before = readFragment(termFacts, previous)
          return (
            <li key={id}>
              <div className={styles.head}>
                <span className={styles.title}>{termTitle(intl, term, you)}</span>
                <TermTag standing={verdictOn(id, offer) ?? (isFirst ? 'OPEN' : comparison)} />
              </div>
              <p className={styles.line} dir="auto">
                {termLine(intl, term)}
              </p>
              {comparison === 'CHANGED' && before && (
                <p className={styles.before}>
                  <FormattedMessage id="offers.term.before" values={{ before: termLine(intl, before) }} />
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

/** What was answered to a term: accepted only if everybody who answered accepted it. */
export function verdictOn(termId: string, { answers }: Pick<OfferSummaryFragment, 'answers'>): Standing | undefined {
  const verdicts = answers.flatMap(({ terms }) => terms.filter(one => one.termId === termId).map(one => one.verdict))
  if (verdicts.length === 0) return undefined
  return verdicts.every(verdict => verdict === 'ACCEPT') ? 'ACCEPTED' : 'REJECTED'
}
