import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { AppPage } from '../layout/AppPage.tsx'
import { Card } from '../ui/Card.tsx'
import { Columns, Row, Stack } from '../ui/Layout.tsx'
import { Tag } from '../ui/Tag.tsx'
import { PageHeading, Text } from '../ui/Text.tsx'

const programsQuery = graphql(`
  query ProgramsOffered {
    programs {
      id
      key
      name
      organisation
      caseTypes {
        key
        label
      }
    }
  }
`)

/** Every program, for people who have just filed, been served, or have a quarrel: no account is needed to read. */
export function Component() {
  const { data, error, loading, refetch } = useQuery(programsQuery)
  return (
    <AppPage width="wide">
      {data ? (
        <Stack gap="large">
          <PageHeading
            title={<FormattedMessage id="programs.list.title" />}
            lead={<FormattedMessage id="programs.list.lead" />}
          />
          <Columns min="large">
            {data.programs.map(({ id, key, name, organisation, caseTypes }) => (
              <Card key={id} title={<Link to={`/programs/${key}`}>{name}</Link>}>
                <Text tone="soft">{organisation}</Text>
                <Row gap="small">
                  {caseTypes.map(type => (
                    <Tag key={type.key} tone="now">
                      {type.label}
                    </Tag>
                  ))}
                </Row>
              </Card>
            ))}
          </Columns>
        </Stack>
      ) : (
        <PageState error={error} loading={loading} onRetry={() => void refetch()} />
      )}
    </AppPage>
  )
}
