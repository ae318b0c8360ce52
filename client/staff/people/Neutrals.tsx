import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { Card } from '../../ui/Card.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { Columns, Stack } from '../../ui/Layout.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Text } from '../../ui/Text.tsx'
import { NeutralActs } from './NeutralActs.tsx'

export const neutralParts = graphql(`
  fragment NeutralParts on RosterNeutral {
    id
    name
    email
    organisation
    awayFrom
    awayUntil
    openCases
  }
`)

/** Who mediates for the program: from which organisation, with how many open cases, and when away. */
export function Neutrals({ neutrals }: { neutrals: readonly FragmentType<typeof neutralParts>[] }) {
  return (
    <Stack gap="small">
      <h2>
        <FormattedMessage id="staff.people.neutrals" />
      </h2>
      {neutrals.length === 0 && (
        <Text tone="soft">
          <FormattedMessage id="staff.people.noNeutrals" />
        </Text>
      )}
      <Columns min="large">
        {neutrals.map(one => {
          const { id, name, email, organisation, awayFrom, awayUntil, openCases } = readFragment(neutralParts, one)
          return (
            <Card
              key={id}
              level={3}
              title={<bdi>{name}</bdi>}
              aside={
                <Tag tone="now">
                  <FormattedMessage id="staff.people.openCases" values={{ count: openCases }} />
                </Tag>
              }
            >
              <Stack gap="small">
                <Text>{organisation}</Text>
                <Text size="small">
                  <a href={`mailto:${email}`}>{email}</a>
                </Text>
                {awayFrom && awayUntil && (
                  <Text size="small" tone="warn">
                    <FormattedMessage
                      id="staff.people.away"
                      values={{
                        from: <DateText key="from" day={awayFrom} style="long" />,
                        until: <DateText key="until" day={awayUntil} style="long" />,
                      }}
                    />
                  </Text>
                )}
                <NeutralActs id={id} name={name} isAway={awayFrom !== null} />
              </Stack>
            </Card>
          )
        })}
      </Columns>
    </Stack>
  )
}
