import { FormattedMessage } from 'react-intl'
import { ButtonLink } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { agreementTo, signatoryOf, type AgreementViewProps } from './agreement-view.ts'

/** Why there is nothing to sign here, and the way back to the agreement. */
export function CannotSign({ agreement, ofCase }: AgreementViewProps) {
  const hasSigned = signatoryOf({ agreement, ofCase })?.hasSigned ?? false
  const why = hasSigned ? 'signed' : agreement.status === 'BINDING' ? 'binding' : 'closed'
  return (
    <EmptyState
      icon={hasSigned ? 'check' : 'pen'}
      title={<FormattedMessage id={`agreements.cannotSign.${why}.title`} />}
      actions={
        <ButtonLink to={agreementTo(agreement)}>
          <FormattedMessage id="agreements.cannotSign.back" />
        </ButtonLink>
      }
    >
      <FormattedMessage id={`agreements.cannotSign.${why}.about`} />
    </EmptyState>
  )
}
