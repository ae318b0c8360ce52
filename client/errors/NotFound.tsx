import { FormattedMessage } from 'react-intl'
import { ButtonLink } from '../ui/Button.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'

/** What is not there, and what one may not see: the same words for both. */
export function NotFound() {
  return (
    <ErrorState title={<FormattedMessage id="common.notFound.title" />}>
      <FormattedMessage id="common.notFound.body" />
      <ButtonLink to="/" tone="secondary">
        <FormattedMessage id="common.notFound.home" />
      </ButtonLink>
    </ErrorState>
  )
}
