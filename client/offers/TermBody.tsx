import { FormattedMessage, useIntl } from 'react-intl'
import type { TermFactsFragment } from '../gql/graphql.ts'
import { DateText } from '../ui/DateText.tsx'
import { Money } from '../ui/Money.tsx'
import { PersonText, Text } from '../ui/Text.tsx'
import { PlanTable } from './PlanTable.tsx'
import type { ActionFacts, DispositionFacts, MoneyFacts } from './term-facts.ts'
import { lateWords, planWords } from './term-words.ts'

/** All that a term says, set out to be read. */
export function TermBody({ term }: { term: TermFactsFragment }) {
  if (term.kind === 'MoneyTerm') return <MoneyBody term={term} />
  if (term.kind === 'ActionTerm') return <ActionBody term={term} />
  return <DispositionBody term={term} />
}

function MoneyBody({ term }: { term: MoneyFacts }) {
  const intl = useIntl()
  const { sourceName, payerName, note, instalments } = term
  return (
    <>
      <Money cents={term.amount.amountCents} size="large" />
      <Text tone="soft">{planWords(intl, term)}</Text>
      {sourceName && (
        <Text>
          <FormattedMessage id="offers.money.source" values={{ source: sourceName, payer: payerName }} />
        </Text>
      )}
      {instalments.length > 1 && <PlanTable term={term} />}
      <Text size="small" tone="soft">
        {lateWords(intl, term)}
      </Text>
      {note && <PersonText>{note}</PersonText>}
    </>
  )
}

function ActionBody({ term: { what, due, howToTell } }: { term: ActionFacts }) {
  return (
    <>
      <PersonText>{what}</PersonText>
      <Text tone="soft">
        {due ? (
          <FormattedMessage id="offers.action.by" values={{ day: <DateText day={due} style="full" /> }} />
        ) : (
          <FormattedMessage id="offers.action.always" />
        )}
      </Text>
      {howToTell && (
        <div>
          <Text size="small" tone="soft">
            <FormattedMessage id="offers.action.howToTell" />
          </Text>
          <PersonText>{howToTell}</PersonText>
        </div>
      )}
    </>
  )
}

function DispositionBody({ term: { disposition, retainJurisdiction } }: { term: DispositionFacts }) {
  return (
    <>
      <Text>
        <FormattedMessage id={`offers.disposition.${disposition}`} />
      </Text>
      {retainJurisdiction && (
        <Text size="small" tone="soft">
          <FormattedMessage id="offers.disposition.retain" />
        </Text>
      )}
    </>
  )
}
