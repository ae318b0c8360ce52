import { FormattedMessage } from 'react-intl'
import { Money } from '../../ui/Money.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { Text } from '../../ui/Text.tsx'
import type { QuestionProps } from './question-props.ts'

export function AmountQuestion({ chosen: { caseType }, answers, change, errorOf }: QuestionProps) {
  const limit = answers.kind === 'PERSON' ? caseType?.claimLimitIndividual : null
  return (
    <>
      <MoneyField
        name="claimCents"
        labelIsHeading
        label={<FormattedMessage id="cases.start.amount" />}
        hint={<FormattedMessage id="cases.start.amountHint" />}
        error={errorOf('claimCents')}
        value={answers.amount}
        onChange={amount => change({ amount })}
      />
      {limit && (
        <Text tone="soft">
          <FormattedMessage
            id="cases.start.limit"
            values={{ amount: <Money key="limit" cents={limit.amountCents} currency={limit.currency} /> }}
          />
        </Text>
      )}
    </>
  )
}
