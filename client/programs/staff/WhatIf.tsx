import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { PageState } from '../../errors/PageState.tsx'
import { graphql } from '../../gql/gql.ts'
import { Card } from '../../ui/Card.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { formatMoment, isDay } from '../../ui/dates.ts'
import { Columns, Stack } from '../../ui/Layout.tsx'
import { Caption, Text } from '../../ui/Text.tsx'
import styles from './WhatIf.module.css'

const whatIfQuery = graphql(`
  query WhatIf($key: ID!, $hearingOn: Date, $invitedOn: Date) {
    program(key: $key) {
      id
      whatIf(hearingOn: $hearingOn, invitedOn: $invitedOn) {
        on
        endsAt
        timeZone
        rule {
          key
          anchor
          offset
          unit
          roll
          consequence
        }
      }
    }
  }
`)

/** "If the hearing is on 15 June": each deadline with its weekday, its zone, and the rule that makes it. */
export function WhatIf({ programKey, hasCourt }: { programKey: string; hasCourt: boolean }) {
  const intl = useIntl()
  const [hearing, setHearing] = useState('')
  const [invited, setInvited] = useState('')
  const given = { hearingOn: isDay(hearing) ? hearing : null, invitedOn: isDay(invited) ? invited : null }
  const skip = given.hearingOn === null && given.invitedOn === null
  const { data, previousData, error, loading, refetch } = useQuery(whatIfQuery, {
    variables: { key: programKey, ...given },
    skip,
  })
  const days = skip ? [] : ((data ?? previousData)?.program?.whatIf ?? [])
  return (
    <Card title={<FormattedMessage id="programs.whatIf.title" />} tone="next">
      <Stack gap="large">
        <Columns min="small">
          {hasCourt && (
            <DateField
              name="hearing"
              label={<FormattedMessage id="programs.whatIf.hearing" />}
              value={hearing}
              onChange={setHearing}
            />
          )}
          <DateField
            name="invited"
            label={<FormattedMessage id="programs.whatIf.invited" />}
            value={invited}
            onChange={setInvited}
          />
        </Columns>
        {error && <PageState error={error} loading={loading} onRetry={() => void refetch()} />}
        <div aria-live="polite">
          {skip && (
            <Text tone="soft">
              <FormattedMessage id="programs.whatIf.empty" />
            </Text>
          )}
          <ul className={styles.days}>
            {days.map(({ endsAt, timeZone, rule }) => (
              <li key={rule.key} className={styles.day}>
                <Caption>
                  <FormattedMessage id={`cases.deadlineName.${rule.key}`} />
                </Caption>
                <strong>
                  <time dateTime={endsAt}>{formatMoment(intl, endsAt, timeZone)}</time>
                </strong>
                <Text size="small" tone="soft">
                  <FormattedMessage id="programs.rule" values={{ ...rule, days: Math.abs(rule.offset) }} />
                </Text>
                {rule.consequence && <Text size="small">{rule.consequence}</Text>}
              </li>
            ))}
          </ul>
        </div>
      </Stack>
    </Card>
  )
}
