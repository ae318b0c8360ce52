import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'
import { formatCents } from '../ui/cents.ts'
import { formatMoment } from '../ui/dates.ts'
import { isYourTurn, nextAddress } from './next-step.ts'

export const nextStepParts = graphql(`
  fragment NextStepParts on Case {
    id
    outcome
    safetyMode
    yourSeat {
      id
      partyId
    }
    program {
      id
      kind
      timeZone
    }
    parties {
      id
      name
      viewerCanRelease
    }
    viewerCan {
      rejoin
    }
    nextStep {
      kind
      names
      offerId
      agreementId
      conversationId
      by
      amount {
        amountCents
        currency
      }
    }
  }
`)

/** The one next step: what happens, who must act, by when, and what if nobody does. */
export function NextStep({ case: masked }: { case: FragmentType<typeof nextStepParts> }) {
  const intl = useIntl()
  const { id, outcome, safetyMode, program, viewerCan, nextStep, yourSeat, parties } = readFragment(
    nextStepParts,
    masked,
  )
  const { kind, names, by, amount } = nextStep
  const isParty = yourSeat.partyId !== null
  const values = {
    names: intl.formatList(names),
    count: names.length,
    program: program.kind,
    outcome: outcome ?? 'NONE',
    // Who sits here for no party reads of other people's offers and signatures.
    party: isParty ? 'yes' : 'no',
    safety: safetyMode ? 'yes' : 'no',
    hasAmount: amount ? 'yes' : 'no',
    amount: amount ? formatCents(amount.amountCents, intl.locale, amount.currency) : '',
    hasDay: by ? 'yes' : 'no',
    by: by ? formatMoment(intl, by, program.timeZone) : '',
  }
  const isYours = isYourTurn(kind, isParty)
  // Both sides are there: they need not wait for one more who says nothing.
  const silent = parties.filter(party => party.viewerCanRelease)
  const to = nextAddress(id, nextStep, isParty)
  return (
    <Card
      tone={isYours ? 'next' : 'plain'}
      title={<FormattedMessage id={`cases.next.${kind}.title`} values={values} />}
      actions={
        (to || viewerCan.rejoin || silent.length > 0) && (
          <ButtonRow>
            {to && (
              <ButtonLink to={to} tone={isYours ? 'primary' : 'secondary'}>
                <FormattedMessage id={`cases.next.${kind}.go`} values={values} />
              </ButtonLink>
            )}
            {silent.map(party => (
              <ButtonLink key={party.id} to={`/cases/${id}/without/${party.id}`} tone="secondary">
                <FormattedMessage id="cases.letter.release" values={{ name: party.name }} />
              </ButtonLink>
            ))}
            {viewerCan.rejoin && (
              <ButtonLink to={`/cases/${id}/return`} tone="secondary">
                <FormattedMessage id="cases.more.return" />
              </ButtonLink>
            )}
          </ButtonRow>
        )
      }
    >
      <Stack gap="small">
        <Text>
          <FormattedMessage id={`cases.next.${kind}.text`} values={values} />
        </Text>
        <Text tone="soft">
          <FormattedMessage id={`cases.next.${kind}.otherwise`} values={values} />
        </Text>
      </Stack>
    </Card>
  )
}
