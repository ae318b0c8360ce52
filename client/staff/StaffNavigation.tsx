import { FormattedMessage, useIntl } from 'react-intl'
import { Place, Places } from '../ui/Places.tsx'

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
    <Places label={intl.formatMessage({ id: 'staff.navigation.label' })} wraps>
      {places.map(({ to, place, ...rest }) => (
        <Place key={to} to={to} {...rest}>
          <FormattedMessage id={`staff.navigation.${place}`} />
        </Place>
      ))}
    </Places>
  )
}
