import { FormattedMessage } from 'react-intl'
import { ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { agreementTo, signatoryOf, type AgreementViewProps } from './agreement-view.ts'

/** Why there is nothing to sign here, and the way back to the agreement. */
export function CannotSign({ agreement, ofCase }: AgreementViewProps) {
  const hasSigned = signatoryOf({ agreement, ofCase })?.hasSigned ?? false
  const why = hasSigned ? 'signed' : agreement.status === 'BINDING' ? 'binding' : 'closed'
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id={`agreements.cannotSign.${why}.title`} />}
        lead={<FormattedMessage id={`agreements.cannotSign.${why}.about`} />}
      />
      <ButtonRow>
        <ButtonLink to={agreementTo(agreement)}>
          <FormattedMessage id="agreements.cannotSign.back" />
        </ButtonLink>
      </ButtonRow>
    </Stack>
  )
}
