import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { PageState } from '../../errors/PageState.tsx'
import { graphql } from '../../gql/gql.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Columns, Stack } from '../../ui/Layout.tsx'
import { PageHeading, Text } from '../../ui/Text.tsx'

const staffCourtsQuery = graphql(`
  query StaffCourts {
    staffCourts {
      key
      name
      programs {
        key
        name
      }
    }
  }
`)

/** The courts of the programs for which one works. */
export function Component() {
  const { data, error, loading, refetch } = useQuery(staffCourtsQuery, { fetchPolicy: 'cache-and-network' })
  if (!data) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="staff.courts.title" />}
        lead={<FormattedMessage id="staff.courts.lead" />}
      />
      {data.staffCourts.length === 0 && (
        <EmptyState icon="search" title={<FormattedMessage id="staff.courts.none" />}>
          <FormattedMessage id="staff.courts.noneHint" />
        </EmptyState>
      )}
      <Columns min="large">
        {data.staffCourts.map(({ key, name, programs }) => (
          <Card
            key={key}
            title={name}
            actions={
              <>
                <ButtonLink to={`/staff/courts/${key}`} tone="secondary">
                  <FormattedMessage
                    id="staff.courts.open"
                    values={{ name: <VisuallyNamed key="name" name={name} /> }}
                  />
                </ButtonLink>
                <ButtonLink to={`/staff/courts/${key}/referrals`} tone="ghost">
                  <FormattedMessage
                    id="staff.courts.import"
                    values={{ name: <VisuallyNamed key="name" name={name} /> }}
                  />
                </ButtonLink>
              </>
            }
          >
            <Text tone="soft">{programs.map(program => program.name).join(', ')}</Text>
          </Card>
        ))}
      </Columns>
    </Stack>
  )
}

/** Tells two links of like words apart for who hears them. */
const VisuallyNamed = ({ name }: { name: string }) => <span className="visually-hidden">{name}</span>
