import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseFramePartsFragment } from '../gql/graphql.ts'
import { Place, Places } from '../ui/Places.tsx'
import { CountDot } from '../ui/Tag.tsx'

/** The places of a case, with what waits in each. */
export function CaseNavigation({ case: of }: { case: CaseFramePartsFragment }) {
  const intl = useIntl()
  const home = `/cases/${of.id}`
  const waiting = of.offers.filter(offer => offer.status === 'OPEN' && offer.viewerCan.answer).length
  const agreement = of.agreements.find(one => one.status !== 'ABANDONED') ?? of.agreements[0]
  const dot = (count: number, id: 'cases.navigation.unread' | 'cases.navigation.toAnswer') =>
    count > 0 ? (
      <CountDot count={intl.formatNumber(count)} label={<FormattedMessage id={id} values={{ count }} />} />
    ) : null
  return (
    <Places label={intl.formatMessage({ id: 'cases.navigation.label' })}>
      <Place to={home} end>
        <FormattedMessage id="cases.navigation.home" />
      </Place>
      <Place to={`${home}/conversations`} count={dot(of.unread, 'cases.navigation.unread')}>
        <FormattedMessage id="cases.navigation.conversations" />
      </Place>
      <Place to={`${home}/offers`} count={dot(waiting, 'cases.navigation.toAnswer')}>
        <FormattedMessage id="cases.navigation.offers" />
      </Place>
      {agreement && (
        <Place to={`${home}/agreements/${agreement.id}`}>
          <FormattedMessage id="cases.navigation.agreement" />
        </Place>
      )}
      {of.yourSeat.role === 'MEDIATOR' && (
        <Place to={`/desk/${of.id}`}>
          <FormattedMessage id="cases.navigation.desk" />
        </Place>
      )}
    </Places>
  )
}
