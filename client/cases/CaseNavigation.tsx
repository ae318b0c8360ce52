import { FormattedMessage, useIntl } from 'react-intl'
import { NavLink } from 'react-router'
import type { CaseFramePartsFragment } from '../gql/graphql.ts'
import { classes } from '../ui/classes.ts'
import { CountDot } from '../ui/Tag.tsx'
import styles from './CaseNavigation.module.css'

const counting = classes(styles.link, styles.counting)

/** The places of a case, with what waits in each. */
export function CaseNavigation({ case: of }: { case: CaseFramePartsFragment }) {
  const intl = useIntl()
  const home = `/cases/${of.id}`
  const waiting = of.offers.filter(offer => offer.status === 'OPEN' && offer.viewerCan.answer).length
  const agreement = of.agreements.find(one => one.status !== 'ABANDONED') ?? of.agreements[0]
  return (
    <nav className={styles.navigation} aria-label={intl.formatMessage({ id: 'cases.navigation.label' })}>
      <NavLink to={home} end className={styles.link}>
        <FormattedMessage id="cases.navigation.home" />
      </NavLink>
      <NavLink to={`${home}/conversations`} className={counting}>
        <FormattedMessage id="cases.navigation.conversations" />
        {of.unread > 0 && (
          <span className={styles.count}>
            <CountDot
              count={intl.formatNumber(of.unread)}
              label={<FormattedMessage id="cases.navigation.unread" values={{ count: of.unread }} />}
            />
          </span>
        )}
      </NavLink>
      <NavLink to={`${home}/offers`} className={counting}>
        <FormattedMessage id="cases.navigation.offers" />
        {waiting > 0 && (
          <span className={styles.count}>
            <CountDot
              count={intl.formatNumber(waiting)}
              label={<FormattedMessage id="cases.navigation.toAnswer" values={{ count: waiting }} />}
            />
          </span>
        )}
      </NavLink>
      {agreement && (
        <NavLink to={`${home}/agreements/${agreement.id}`} className={styles.link}>
          <FormattedMessage id="cases.navigation.agreement" />
        </NavLink>
      )}
      {of.yourSeat.role === 'MEDIATOR' && (
        <NavLink to={`/desk/${of.id}`} className={styles.link}>
          <FormattedMessage id="cases.navigation.desk" />
        </NavLink>
      )}
    </nav>
  )
}
