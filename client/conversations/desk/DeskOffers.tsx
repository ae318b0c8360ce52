import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { OfferStatus } from '../../gql/graphql.ts'
import { formatDay, formatMoment } from '../../ui/dates.ts'
import { Money } from '../../ui/Money.tsx'
import { Tag, type TagTone } from '../../ui/Tag.tsx'
import styles from './DeskParts.module.css'

export const deskOffersFragment = graphql(`
  fragment DeskOffers on Case {
    id
    program {
      id
      timeZone
    }
    offers {
      id
      round
      status
      fromName
      madeAt
      expiresAt
      total {
        amountCents
        currency
      }
    }
  }
`)

const tones: Record<OfferStatus, TagTone> = {
  OPEN: 'now',
  ACCEPTED: 'agreed',
  PARTIALLY_ACCEPTED: 'changed',
  REJECTED: 'wait',
  COUNTERED: 'wait',
  WITHDRAWN: 'wait',
  EXPIRED: 'wait',
  SUPERSEDED: 'wait',
  WITH_MEDIATOR: 'now',
  LAPSED: 'wait',
}

/** The rounds of offers, newest first: who, how much, how it stands. */
export function DeskOffers({ theCase: masked }: { theCase: FragmentType<typeof deskOffersFragment> }) {
  const intl = useIntl()
  const { id: caseId, offers, program } = readFragment(deskOffersFragment, masked)
  if (offers.length === 0) {
    return (
      <p className={styles.quiet}>
        <FormattedMessage id="desk.offers.none" />
      </p>
    )
  }
  return (
    <ul className={styles.list}>
      {offers
        .toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))
        .map(({ id, round, status, fromName, madeAt, expiresAt, total }) => (
          <li key={id}>
            <Link to={`/cases/${caseId}/offers/${id}`} className={styles.offer}>
              <span className={styles.line}>
                <bdi className={styles.from}>{fromName}</bdi>
                <Tag tone={tones[status]}>
                  <FormattedMessage id={`desk.offers.status.${status}`} />
                </Tag>
              </span>
              <span className={styles.line}>
                <span className={styles.small}>
                  <FormattedMessage
                    id={status === 'OPEN' ? 'desk.offers.until' : 'desk.offers.made'}
                    values={{
                      round,
                      date:
                        status === 'OPEN'
                          ? formatMoment(intl, expiresAt, program.timeZone, 'day')
                          : formatDay(intl, madeAt, 'day', program.timeZone),
                    }}
                  />
                </span>
                {total.amountCents > 0 && <Money cents={total.amountCents} currency={total.currency} />}
              </span>
            </Link>
          </li>
        ))}
    </ul>
  )
}
