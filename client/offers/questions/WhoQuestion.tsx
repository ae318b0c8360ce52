import { FormattedMessage, useIntl } from 'react-intl'
import { CheckboxField } from '../../ui/CheckboxField.tsx'
import { RadioField, type RadioOption } from '../../ui/RadioField.tsx'
import { PersonText } from '../../ui/Text.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { outsider, type MoneyDraft } from '../offer-draft.ts'
import { Question } from './Question.tsx'
import type { TermQuestionProps } from './setting.ts'

/** Who pays whom; perhaps a shop is paid, and perhaps an agency sends the money. */
export function WhoQuestion({ term, change, setting, asked }: TermQuestionProps<MoneyDraft>) {
  const intl = useIntl()
  const { parties } = setting
  const shop = (
    <TextField
      name="payeeName"
      label={<FormattedMessage id="offers.build.who.shopName" />}
      error={asked.errorOf('payeeName')}
      value={term.payeeName}
      onChange={payeeName => change({ payeeName })}
    />
  )
  const option = (payer: (typeof parties)[number], payee: (typeof parties)[number] | null): RadioOption<string> => {
    const who = payer.isYou ? 'payer' : payee?.isYou ? 'payee' : 'other'
    const names = { who, payer: payer.name, payee: payee?.name ?? '' }
    const id = payee ? 'offers.money.title' : 'offers.build.who.shop'
    return {
      value: `${payer.id} ${payee?.id ?? outsider}`,
      label: <PersonText inline>{intl.formatMessage({ id }, names)}</PersonText>,
      more: payee ? undefined : shop,
    }
  }
  const pairs = parties.flatMap(payer => parties.filter(payee => payee !== payer).map(payee => option(payer, payee)))
  const shops = parties.map(payer => option(payer, null))
  return (
    <Question asked={asked} help="offers.build.who.help">
      <RadioField
        name="who"
        label={<FormattedMessage id="offers.build.who.title" />}
        labelIsHeading
        error={asked.errorOf('who')}
        options={[...pairs, ...shops]}
        value={term.payerPartyId === '' ? null : `${term.payerPartyId} ${term.payee}`}
        onChange={chosen => {
          const [payerPartyId = '', payee = ''] = chosen.split(' ')
          change({ payerPartyId, payee })
        }}
      />
      <CheckboxField
        name="hasSource"
        label={<FormattedMessage id="offers.build.who.source" />}
        hint={<FormattedMessage id="offers.build.who.sourceHint" />}
        checked={term.hasSource}
        onChange={hasSource => change({ hasSource })}
      />
      {term.hasSource && (
        <TextField
          name="sourceName"
          label={<FormattedMessage id="offers.build.who.sourceName" />}
          error={asked.errorOf('sourceName')}
          value={term.sourceName}
          onChange={sourceName => change({ sourceName })}
        />
      )}
    </Question>
  )
}
