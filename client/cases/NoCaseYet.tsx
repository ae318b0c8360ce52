import { FormattedMessage } from 'react-intl'
import { ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'

/** The two ways to a first case. */
export function NoCaseYet() {
  return (
    <EmptyState
      icon="file"
      title={<FormattedMessage id="cases.mine.emptyTitle" />}
      actions={
        <ButtonRow>
          <ButtonLink to="/invitation">
            <FormattedMessage id="cases.mine.haveCode" />
          </ButtonLink>
          <ButtonLink to="/start" tone="secondary">
            <FormattedMessage id="cases.mine.start" />
          </ButtonLink>
        </ButtonRow>
      }
    >
      <FormattedMessage id="cases.mine.emptyText" />
    </EmptyState>
  )
}
