import { FormattedMessage } from 'react-intl'
import type { AgreementWholeFragment } from '../gql/graphql.ts'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { DefinitionList, type Definition } from '../ui/DefinitionList.tsx'
import { Money } from '../ui/Money.tsx'
import styles from './SignSummary.module.css'

/** The agreement in short, above the signature: what, how much, from when to when, and on which fingerprint. */
export function SignSummary({ agreement: { document, hash } }: { agreement: AgreementWholeFragment }) {
  const { terms, schedule, total, language } = document
  const first = schedule[0]
  const last = schedule.at(-1)
  const facts: Definition[] = []
  if (first && last) {
    facts.push({
      key: 'total',
      label: <FormattedMessage id="agreements.sign.total" values={{ count: schedule.length }} />,
      value: <Money cents={total.amountCents} />,
    })
    facts.push({
      key: 'first',
      label: <FormattedMessage id="agreements.sign.first" values={{ count: schedule.length }} />,
      value: <DateText day={first.due} style="full" />,
    })
    if (schedule.length > 1) {
      facts.push({
        key: 'last',
        label: <FormattedMessage id="agreements.sign.last" />,
        value: <DateText day={last.due} style="full" />,
      })
    }
  }
  return (
    <Card title={<FormattedMessage id="agreements.sign.summary" />}>
      <ol className={styles.terms} lang={language}>
        {terms.map(({ number, sentence }) => (
          <li key={number} dir="auto">
            {sentence}
          </li>
        ))}
      </ol>
      {facts.length > 0 && <DefinitionList items={facts} inline />}
      <p className={styles.hash}>
        <FormattedMessage id="agreements.text.fingerprint" />{' '}
        <span dir="ltr" className={styles.digits}>
          {hash}
        </span>
      </p>
    </Card>
  )
}
