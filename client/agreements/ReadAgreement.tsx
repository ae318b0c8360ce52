import { FormattedMessage } from 'react-intl'
import { readFragment } from '../gql/fragment-masking.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { AfterBinding } from './AfterBinding.tsx'
import { AgreementStanding } from './AgreementStanding.tsx'
import { AgreementText } from './AgreementText.tsx'
import type { AgreementViewProps } from './agreement-view.ts'
import { Downloads } from './Downloads.tsx'
import { FilingCard } from './FilingCard.tsx'
import { filingView } from './filing-view.ts'
import { KeepRecord } from './KeepRecord.tsx'
import { ledgerView } from './ledger-view.ts'
import { PaymentsCard } from './PaymentsCard.tsx'
import { PublicationCard } from './PublicationCard.tsx'
import { SignByHand } from './SignByHand.tsx'
import { Signatures } from './Signatures.tsx'
import styles from './ReadAgreement.module.css'

/** The agreement to be read, and the ways on. */
export function ReadAgreement({ agreement, ofCase }: AgreementViewProps) {
  const { viewerCan, status, signatories, document, hash } = agreement
  const { timeZone } = ofCase.program
  const filings = readFragment(
    filingView,
    agreement.filings.filter(({ isLast }) => isLast),
  )
  const ledger = readFragment(ledgerView, agreement.ledger)
  const sign = viewerCan.sign && (
    <ButtonRow>
      <ButtonLink to="sign" icon="pen">
        <FormattedMessage id="agreements.sign.go" />
      </ButtonLink>
    </ButtonRow>
  )
  return (
    <Stack gap="large">
      <div className={styles.screen}>
        <PageHeading
          title={<FormattedMessage id="agreements.title" />}
          lead={<FormattedMessage id={`agreements.lead.${status}`} />}
        />
      </div>
      <div className={styles.layout}>
        <div className={styles.first}>
          <AgreementStanding agreement={agreement} ofCase={ofCase} />
          {sign}
          <SignByHand agreement={agreement} />
          {status === 'BINDING' && <AfterBinding agreement={agreement} ofCase={ofCase} />}
          {!viewerCan.sign && <PublicationCard agreement={agreement} />}
          {filings.map(filing => (
            <FilingCard key={filing.id} filing={filing} />
          ))}
          {ledger && <PaymentsCard ledger={ledger} to="payments" />}
        </div>
        <div className={styles.text}>
          <AgreementText
            document={document}
            hash={hash}
            signatures={<Signatures signatories={signatories} timeZone={timeZone} />}
          />
        </div>
        <div className={styles.more}>
          {sign && <div className={styles.again}>{sign}</div>}
          <Downloads agreement={agreement} />
          {status === 'BINDING' && <KeepRecord agreement={agreement} />}
          {(viewerCan.revise || viewerCan.reopen || viewerCan.abandon) && <OtherActs agreement={agreement} />}
        </div>
      </div>
    </Stack>
  )
}

function OtherActs({ agreement: { viewerCan } }: Pick<AgreementViewProps, 'agreement'>) {
  const { revise, reopen, abandon } = viewerCan
  return (
    <section className={styles.other}>
      <h2>
        <FormattedMessage id="agreements.other" />
      </h2>
      <ButtonRow>
        {revise && (
          <ButtonLink tone="secondary" to="?do=revise">
            <FormattedMessage id="agreements.revise.go" />
          </ButtonLink>
        )}
        {reopen && (
          <ButtonLink tone="secondary" to="?do=reopen">
            <FormattedMessage id="agreements.reopen.go" />
          </ButtonLink>
        )}
        {abandon && (
          <ButtonLink tone="ghost" to="?do=abandon">
            <FormattedMessage id="agreements.abandon.go" />
          </ButtonLink>
        )}
      </ButtonRow>
    </section>
  )
}
