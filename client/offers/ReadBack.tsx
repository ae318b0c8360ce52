import { FormattedMessage } from 'react-intl'
import { graphql } from '../gql/gql.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { DateText } from '../ui/DateText.tsx'
import { DefinitionList, type Definition } from '../ui/DefinitionList.tsx'
import { Money } from '../ui/Money.tsx'
import { Text } from '../ui/Text.tsx'

export const readBack = graphql(`
  fragment ReadBack on ReadBack {
    total {
      amountCents
      currency
    }
    firstDue
    lastDue
    payments
    sentences
    ifMissed
  }
`)

/** The whole deal read back: in words, with its total, its first and last day, and what a missed payment means. */
export function ReadBack({ readBack: given }: { readBack: FragmentType<typeof readBack> }) {
  const { sentences, ifMissed, payments, total, firstDue, lastDue } = readFragment(readBack, given)
  const facts: Definition[] = []
  if (payments > 0) {
    facts.push({
      key: 'total',
      label: <FormattedMessage id="offers.readBack.total" />,
      value: <Money cents={total.amountCents} />,
    })
  }
  if (firstDue) facts.push({ key: 'first', label: firstLabel(payments), value: <DateText day={firstDue} style="full" /> })
  if (lastDue && payments > 1) {
    const label = <FormattedMessage id="offers.readBack.last" />
    facts.push({ key: 'last', label, value: <DateText day={lastDue} style="full" /> })
  }
  return (
    <>
      {sentences.map(sentence => (
        <p key={sentence} dir="auto">
          {sentence}
        </p>
      ))}
      {facts.length > 0 && <DefinitionList items={facts} inline />}
      {ifMissed.length > 0 && (
        <div>
          <Text strong>
            <FormattedMessage id="offers.readBack.ifMissed" />
          </Text>
          {ifMissed.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </>
  )
}

const firstLabel = (payments: number) => <FormattedMessage id="offers.readBack.first" values={{ payments }} />
