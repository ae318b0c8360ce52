import { FormattedMessage, useIntl } from 'react-intl'
import { NavLink } from 'react-router'
import styles from './StaffNavigation.module.css'

/** The places of staff, in the order of a morning's work. */
const places = [
  { to: '/staff', place: 'overview', end: true },
  { to: '/staff/cases', place: 'cases' },
  { to: '/staff/people', place: 'people' },
  { to: '/staff/programs', place: 'programs' },
  { to: '/staff/courts', place: 'courts' },
  { to: '/staff/filings', place: 'filings' },
  { to: '/staff/complaints', place: 'complaints' },
  { to: '/staff/undelivered', place: 'undelivered' },
  { to: '/staff/figures', place: 'figures' },
] as const

export function StaffNavigation() {
  const intl = useIntl()
  return (
    <nav className={styles.navigation} aria-label={intl.formatMessage({ id: 'staff.navigation.label' })}>
      {places.map(({ to, place, ...rest }) => (
        <NavLink key={to} to={to} className={styles.link} {...rest}>
          <FormattedMessage id={`staff.navigation.${place}`} />
        </NavLink>
      ))}
    </nav>
  )
}
