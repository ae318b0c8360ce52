import { FormattedMessage } from 'react-intl'
import { Card } from '../ui/Card.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Text } from '../ui/Text.tsx'
import type { AgreementViewProps } from './agreement-view.ts'
import { SaveFiles } from './SaveFiles.tsx'

const command = 'node verify.mjs agreement agreement.json record.json'

/** The agreement and what happened, for a machine to check without this server. */
export function KeepRecord({ agreement: { id, caseId } }: Pick<AgreementViewProps, 'agreement'>) {
  return (
    <Card
      tone="quiet"
      title={<FormattedMessage id="agreements.record.title" />}
      actions={
        <SaveFiles
          files={[
            {
              key: 'agreement',
              url: `/agreements/${id}/agreement.json`,
              label: 'agreements.record.agreement',
              name: 'agreement.json',
            },
            {
              key: 'record',
              url: `/agreements/${id}/record.json`,
              label: 'agreements.record.signatures',
              name: 'record.json',
            },
            { key: 'audit', url: `/audit/${caseId}.json`, label: 'agreements.record.audit', name: 'audit.json' },
          ]}
        />
      }
    >
      <Text tone="soft">
        <FormattedMessage id="agreements.record.about" />
      </Text>
      <Disclosure summary={<FormattedMessage id="agreements.record.how" />}>
        <Text>
          <FormattedMessage id="agreements.record.verify" />
        </Text>
        <p>
          <code>{command}</code>
        </p>
      </Disclosure>
    </Card>
  )
}
