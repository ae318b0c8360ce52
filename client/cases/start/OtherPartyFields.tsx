import { FormattedMessage } from 'react-intl'
import type { Side } from '../../gql/graphql.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { RadioField } from '../../ui/RadioField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { OtherParty } from './answers.ts'
import { PartyKindField } from './PartyKindField.tsx'
import { otherSide } from './to-input.ts'

export interface OtherPartyFieldsProps {
  place: number
  party: OtherParty
  /** What to do without the address; null where an invitation needs one. */
  unknownEmail: string | null
  sides: readonly Side[]
  yourSide: Side | null
  errorOf: (field: string) => string | undefined
  onChange: (some: Partial<OtherParty>) => void
  onRemove: (() => void) | undefined
}

export function OtherPartyFields(props: OtherPartyFieldsProps) {
  const { place, party, unknownEmail, sides, yourSide, errorOf, onChange, onRemove } = props
  const path = `others[${place}]`
  const side = party.side ?? (yourSide ? otherSide({ sides: [...sides] }, yourSide) : null)
  return (
    <Card
      title={<FormattedMessage id="cases.start.other" values={{ number: place + 1 }} />}
      aside={
        onRemove && (
          <Button tone="ghost" size="small" icon="close" onClick={onRemove}>
            <FormattedMessage id="cases.start.removeOther" values={{ number: place + 1 }} />
          </Button>
        )
      }
    >
      <Stack gap="large">
        <PartyKindField
          name={`${path}.kind`}
          label={<FormattedMessage id="cases.start.otherIs" />}
          value={party.kind}
          onChange={kind => onChange({ kind })}
        />
        <TextField
          name={`${path}.name`}
          autoComplete="off"
          label={<FormattedMessage id={`cases.start.otherName.${party.kind}`} />}
          error={errorOf(`${path}.name`)}
          value={party.name}
          onChange={name => onChange({ name })}
        />
        {sides.length > 1 && (
          <RadioField
            name={`${path}.side`}
            inline
            label={<FormattedMessage id="cases.start.otherSide" />}
            error={errorOf(`${path}.side`)}
            value={side}
            onChange={chosen => onChange({ side: chosen })}
            options={sides.map(value => ({ value, label: <FormattedMessage id={`cases.side.${value}`} /> }))}
          />
        )}
        <TextField
          name={`${path}.email`}
          type="email"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          label={<FormattedMessage id="cases.start.otherEmail" />}
          hint={
            <>
              <FormattedMessage id="cases.start.otherEmailHint" />
              {unknownEmail !== null && (
                <>
                  {' '}
                  <FormattedMessage id="cases.start.unknownEmail" /> {unknownEmail}
                </>
              )}
            </>
          }
          error={errorOf(`${path}.email`)}
          value={party.email}
          onChange={email => onChange({ email })}
        />
      </Stack>
    </Card>
  )
}
