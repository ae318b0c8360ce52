import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Card } from '../ui/Card.tsx'
import { Stack, Row } from '../ui/Layout.tsx'
import { formatDay } from '../ui/dates.ts'
import { CountDot, Tag } from '../ui/Tag.tsx'
import { Caption, Text } from '../ui/Text.tsx'
import { DeadlineText } from './DeadlineText.tsx'
import { HearingText } from './HearingText.tsx'
import { waitingWords } from './waiting-words.ts'
import styles from './CaseCard.module.css'

export const caseCardParts = graphql(`
  fragment CaseCardParts on CaseCard {
    id
    title
    programName
    caseTypeLabel
    caseNumber
    startedOn
    status
    partyNames
    unread
    waitingFor
    waitingForNames
    openOffers
    nextDeadline {
      ...DeadlineParts
    }
    mustAttend {
      text
      hearing {
        ...HearingParts
      }
    }
  }
`)

/** One case in a list: which it is, who must act, by when, and what must not be missed. */
export function CaseCard({ card: masked }: { card: FragmentType<typeof caseCardParts> }) {
  const intl = useIntl()
  const card = readFragment(caseCardParts, masked)
  // Two cases with the same people are told apart by the court's number, or else by the day on which they began.
  const which =
    card.caseNumber ??
    intl.formatMessage({ id: 'cases.card.startedOn' }, { day: formatDay(intl, card.startedOn, 'long') })
  const yours = card.status !== 'CLOSED' && card.waitingFor === 'YOU'
  return (
    <div className={styles.card}>
      <Card
        tone={yours ? 'attention' : 'plain'}
        title={
          <Link to={`/cases/${card.id}`} className={styles.link}>
            <bdi>{card.title}</bdi>
          </Link>
        }
        aside={
          card.unread > 0 && (
            <CountDot
              count={intl.formatNumber(card.unread)}
              label={<FormattedMessage id="cases.navigation.unread" values={{ count: card.unread }} />}
            />
          )
        }
      >
        <Stack gap="small">
          <Caption>{[card.caseTypeLabel, which, card.programName].join(' · ')}</Caption>
          <Row>
            <Tag tone={card.status === 'CLOSED' ? 'done' : yours ? 'now' : 'wait'}>{waitingWords(intl, card)}</Tag>
            {card.openOffers > 0 && (
              <Tag tone="open">
                <FormattedMessage id="cases.card.openOffers" values={{ count: card.openOffers }} />
              </Tag>
            )}
          </Row>
          {card.nextDeadline && (
            <Text size="small" tone="soft">
              <DeadlineText deadline={card.nextDeadline} />
            </Text>
          )}
          {card.mustAttend && (
            <Text size="small" tone="warn">
              <strong>{card.mustAttend.text}</strong>{' '}
              {card.mustAttend.hearing && <HearingText hearing={card.mustAttend.hearing} />}
            </Text>
          )}
        </Stack>
      </Card>
    </div>
  )
}
