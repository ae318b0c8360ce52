import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { PageState } from '../../errors/PageState.tsx'
import { graphql } from '../../gql/gql.ts'
import { Card } from '../../ui/Card.tsx'
import { Columns, Stack } from '../../ui/Layout.tsx'
import { PageHeading, Text } from '../../ui/Text.tsx'

const staffProgramsQuery = graphql(`
  query StaffPrograms {
    viewer {
      id
      staffIn {
        id
        key
        name
        organisation
        version
      }
    }
  }
`)

/** The programs for which one works: rules, days, and what people read. */
export function Component() {
  const { data, error, loading, refetch } = useQuery(staffProgramsQuery)
  if (!data?.viewer) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="programs.staff.title" />}
        lead={<FormattedMessage id="programs.staff.lead" />}
      />
      <Columns min="large">
        {data.viewer.staffIn.map(({ id, key, name, organisation, version }) => (
          <Card key={id} title={<Link to={`/staff/programs/${key}`}>{name}</Link>}>
            <Text tone="soft">{organisation}</Text>
            <Text size="small" tone="soft">
              <FormattedMessage id="programs.staff.version" values={{ version }} />
            </Text>
          </Card>
        ))}
      </Columns>
    </Stack>
  )
}
