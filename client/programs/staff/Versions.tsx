import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { PageState } from '../../errors/PageState.tsx'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { Card } from '../../ui/Card.tsx'
import { formatDay } from '../../ui/dates.ts'
import { Stack } from '../../ui/Layout.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { Text } from '../../ui/Text.tsx'
import { Differences } from './Differences.tsx'

export const versionsParts = graphql(`
  fragment VersionsParts on StaffProgram {
    versions {
      id
      version
      publishedAt
      caseCount
    }
    program {
      id
      timeZone
    }
  }
`)

const differencesQuery = graphql(`
  query ProgramDifferences($key: ID!, $from: Int, $to: Int) {
    staffProgram(key: $key) {
      id
      differences(from: $from, to: $to) {
        path
        before
        after
      }
    }
  }
`)

/** All versions of the rules, how many cases keep each, and what one changed against another. */
export function Versions({ of, programKey }: { of: FragmentType<typeof versionsParts>; programKey: string }) {
  const intl = useIntl()
  const { versions, program } = readFragment(versionsParts, of)
  const [older, setOlder] = useState(String(versions[1]?.version ?? ''))
  const newest = versions[0]?.version ?? 1
  const { data, error, loading, refetch } = useQuery(differencesQuery, {
    variables: { key: programKey, from: Number(older), to: newest },
    skip: older === '',
  })
  return (
    <Card title={<FormattedMessage id="programs.versions.title" />}>
      <Stack gap="large">
        <ul>
          {versions.map(({ id, version, publishedAt, caseCount }) => (
            <li key={id}>
              <FormattedMessage
                id="programs.versions.line"
                values={{ version, cases: caseCount, date: formatDay(intl, publishedAt, 'long', program.timeZone) }}
              />
            </li>
          ))}
        </ul>
        {older === '' ? (
          <Text tone="soft">
            <FormattedMessage id="programs.versions.onlyOne" />
          </Text>
        ) : (
          <>
            <SelectField
              name="older"
              label={<FormattedMessage id="programs.versions.compare" values={{ version: newest }} />}
              value={older}
              onChange={setOlder}
              options={versions.slice(1).map(({ version }) => ({
                value: String(version),
                label: intl.formatMessage({ id: 'programs.staff.version' }, { version }),
              }))}
              size="medium"
            />
            {data?.staffProgram ? (
              <Differences differences={data.staffProgram.differences} />
            ) : (
              <PageState error={error} loading={loading} onRetry={() => void refetch()} />
            )}
          </>
        )}
      </Stack>
    </Card>
  )
}
