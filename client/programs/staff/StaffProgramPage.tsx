import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { NotFound } from '../../errors/NotFound.tsx'
import { PageState } from '../../errors/PageState.tsx'
import { graphql } from '../../gql/gql.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { usePageDetail } from '../../staff/page-detail.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Columns, Stack } from '../../ui/Layout.tsx'
import { PageHeading } from '../../ui/Text.tsx'
import { Closures } from './Closures.tsx'
import { ContentOverview } from './ContentOverview.tsx'
import { Versions } from './Versions.tsx'
import { WhatIf } from './WhatIf.tsx'

const staffProgramQuery = graphql(`
  query StaffProgram($key: ID!) {
    staffProgram(key: $key) {
      id
      program {
        id
        key
        name
        organisation
        courtName
        timeZone
      }
      ...VersionsParts
      ...ClosuresParts
      content {
        ...ContentParts
      }
    }
  }
`)

/** One program for those who work for it: what if, versions and their differences, closed days, content. */
export function Component() {
  const { key = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(staffProgramQuery, {
    variables: { key },
    fetchPolicy: 'cache-and-network',
  })
  usePageDetail(data?.staffProgram?.program.name)
  if (!data?.staffProgram) {
    return data ? <NotFound /> : <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  }
  const { staffProgram } = data
  const { program } = staffProgram
  return (
    <Stack gap="large">
      <BackLink to="/staff/programs">
        <FormattedMessage id="programs.staff.title" />
      </BackLink>
      <PageHeading caption={program.organisation} title={program.name} />
      <div>
        <ButtonLink to={`/programs/${program.key}`} tone="secondary" size="small">
          <FormattedMessage id="programs.staff.public" />
        </ButtonLink>
      </div>
      <WhatIf programKey={program.key} hasCourt={program.courtName !== null} />
      <Columns min="large">
        <Stack gap="medium">
          <ContentOverview programKey={program.key} items={staffProgram.content} />
          {program.courtName !== null && <Closures of={staffProgram} programKey={program.key} />}
        </Stack>
        <Stack gap="medium">
          <Versions of={staffProgram} programKey={program.key} />
        </Stack>
      </Columns>
    </Stack>
  )
}
