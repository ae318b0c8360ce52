import { FormattedMessage, useIntl } from 'react-intl'
import { Banner } from '../../ui/Banner.tsx'
import { parseCents } from '../../ui/cents.ts'
import { Money } from '../../ui/Money.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { Text } from '../../ui/Text.tsx'
import { claimantIn } from './to-input.ts'
import type { QuestionProps } from './question-props.ts'

export function AmountQuestion({ chosen: { caseType }, answers, change, errorOf }: QuestionProps) {
  const intl = useIntl()
  const limit =
    caseType && (claimantIn(answers, caseType) === 'PERSON' ? caseType.claimLimitIndividual : caseType.claimLimitEntity)
  const { cents } = parseCents(answers.amount, intl.locale)
  const isAbove = limit && cents !== undefined && cents > limit.amountCents
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
      {limit && isAbove && (
        <Banner tone="warn" role="status">
          <FormattedMessage
            id="cases.start.aboveLimit"
            values={{ amount: <Money key="limit" cents={limit.amountCents} currency={limit.currency} /> }}
          />
        </Banner>
      )}
      {limit && !isAbove && (
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
