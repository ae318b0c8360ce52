import { FormattedMessage } from 'react-intl'
import type { LedgerViewFragment } from '../gql/graphql.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { Banner } from '../ui/Banner.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { LedgerDuties } from './LedgerDuties.tsx'
import { LedgerHistory } from './LedgerHistory.tsx'
import { LedgerLines } from './LedgerLines.tsx'
import { LedgerNext } from './LedgerNext.tsx'

interface LedgerViewProps {
  ledger: LedgerViewFragment
  isPerformed: boolean
  agreementTo: string
}

/** The ledger of an agreement: what comes next first, then everything. */
export function LedgerView({ ledger, isPerformed, agreementTo }: LedgerViewProps) {
  return (
    <Stack gap="large">
      <BackLink to={agreementTo}>
        <FormattedMessage id="agreements.ledger.back" />
      </BackLink>
      <PageHeading
        title={<FormattedMessage id="agreements.ledger.heading" />}
        lead={<FormattedMessage id="agreements.ledger.lead" />}
      />
      {isPerformed && (
        <Banner tone="good" title={<FormattedMessage id="agreements.ledger.performed.title" />}>
          <FormattedMessage id="agreements.ledger.performed.about" />
        </Banner>
      )}
      <LedgerNext ledger={ledger} />
      {ledger.actions.length > 0 && <LedgerDuties actions={ledger.actions} />}
      {ledger.lines.length > 0 && <LedgerLines ledger={ledger} />}
      {ledger.receipts.length > 0 && <LedgerHistory receipts={ledger.receipts} />}
    </Stack>
  )
}
