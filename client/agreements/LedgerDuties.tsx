import { FormattedMessage } from 'react-intl'
import { ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Tag, type TagTone } from '../ui/Tag.tsx'
import { PersonText, Text } from '../ui/Text.tsx'
import type { LedgerAction } from './ledger-view.ts'

const tones: Record<LedgerAction['state'], TagTone> = {
  DONE: 'done',
  UPCOMING: 'open',
  DUE_TODAY: 'now',
  OVERDUE: 'bad',
  LASTING: 'wait',
}

/** What is to be done besides paying, and whether it was. */
export function LedgerDuties({ actions }: { actions: readonly LedgerAction[] }) {
  return (
    <section>
      <Stack gap="small">
        <h2>
          <FormattedMessage id="agreements.ledger.duties" />
        </h2>
        {actions.map(action => (
          <Duty key={action.termNumber} action={action} />
        ))}
      </Stack>
    </section>
  )
}

function Duty({
  action: { termNumber, doer, what, due, doneOn, state, canConfirm, canClaim },
}: {
  action: LedgerAction
}) {
  return (
    <Card
      level={3}
      title={<PersonText inline>{doer}</PersonText>}
      aside={
        <Tag tone={tones[state]}>
          <FormattedMessage id={`agreements.ledger.duty.${state}`} />
        </Tag>
      }
    >
      <PersonText>{what}</PersonText>
      {doneOn !== null ? (
        <Text tone="soft">
          <FormattedMessage
            id="agreements.ledger.doneOn"
            values={{ day: <DateText key="day" day={doneOn} style="full" /> }}
          />
        </Text>
      ) : (
        due !== null && (
          <Text tone="soft">
            <FormattedMessage
              id="agreements.ledger.by"
              values={{ day: <DateText key="day" day={due} style="full" /> }}
            />
          </Text>
        )
      )}
      {(canConfirm || canClaim) && (
        <ButtonRow>
          {canConfirm && (
            <ButtonLink tone="secondary" to={`?do=confirm&term=${termNumber}`}>
              <FormattedMessage id="agreements.ledger.confirmDone" />
            </ButtonLink>
          )}
          {canClaim && (
            <ButtonLink tone="secondary" to={`?do=claim&term=${termNumber}`}>
              <FormattedMessage id="agreements.ledger.claimDone" />
            </ButtonLink>
          )}
        </ButtonRow>
      )}
    </Card>
  )
}
