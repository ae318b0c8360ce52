import { FormattedMessage } from 'react-intl'
import { BackLink } from '../ui/BackLink.tsx'
import { Banner } from '../ui/Banner.tsx'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { AgreementText } from './AgreementText.tsx'
import { agreementTo, type AgreementViewProps } from './agreement-view.ts'
import { Signatures } from './Signatures.tsx'

/** The whole agreement once more, with what one should know before signing it. */
export function ReadBeforeSigning({ agreement, ofCase, onContinue }: AgreementViewProps & { onContinue: () => void }) {
  return (
    <Stack gap="large">
      <BackLink to={agreementTo(agreement)}>
        <FormattedMessage id="agreements.sign.back" />
      </BackLink>
      <PageHeading title={<FormattedMessage id="agreements.sign.readTitle" />} />
      <Banner tone="warn" title={ofCase.program.beforeSigning}>
        <FormattedMessage id="agreements.sign.free" />
      </Banner>
      <AgreementText
        document={agreement.document}
        hash={agreement.hash}
        signatures={<Signatures signatories={agreement.signatories} timeZone={ofCase.program.timeZone} />}
      />
      <ButtonRow>
        <Button onClick={onContinue}>
          <FormattedMessage id="agreements.sign.haveRead" />
        </Button>
        <ButtonLink tone="secondary" to={agreementTo(agreement)}>
          <FormattedMessage id="agreements.sign.notNow" />
        </ButtonLink>
        <Button tone="ghost" icon="print" onClick={() => print()}>
          <FormattedMessage id="agreements.sign.lawyer" />
        </Button>
      </ButtonRow>
    </Stack>
  )
}
