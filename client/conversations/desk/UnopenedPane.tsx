import { FormattedMessage, useIntl } from 'react-intl'
import { AudienceBar } from '../../ui/AudienceBar.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Thread } from '../../ui/Thread.tsx'

/** The place of a private conversation that its party has not opened. Nobody can open it for them, or block it. */
export function UnopenedPane({ partyName, fit = 'pane' }: { partyName: string; fit?: 'page' | 'pane' }) {
  const intl = useIntl()
  const title = intl.formatMessage({ id: 'desk.unopened.title' }, { name: partyName })
  return (
    <Thread audience="private" label={title} fit={fit} head={<AudienceBar audience="private" title={title} />}>
      <EmptyState icon="lock" title={<FormattedMessage id="desk.unopened.notYet" />}>
        <p>
          <FormattedMessage id="desk.unopened.why" values={{ name: <bdi key="name">{partyName}</bdi> }} />
        </p>
      </EmptyState>
    </Thread>
  )
}
