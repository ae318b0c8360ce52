import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { OrganisationPartsFragment } from '../../gql/graphql.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Stack } from '../../ui/Layout.tsx'

export const organisationParts = graphql(`
  fragment OrganisationParts on OrganisationLoad {
    key
    name
    neutrals
    openCases
    requests
  }
`)

/** Where the neutrals come from, and how much each organisation carries. Nothing where there is one only. */
export function Organisations({ organisations }: { organisations: readonly FragmentType<typeof organisationParts>[] }) {
  const intl = useIntl()
  if (organisations.length < 2) return null
  const count = (key: 'neutrals' | 'openCases' | 'requests'): Column<OrganisationPartsFragment> => ({
    key,
    numeric: true,
    header: <FormattedMessage id={`staff.people.load.${key}`} />,
    cell: one => intl.formatNumber(one[key]),
  })
  const columns: Column<OrganisationPartsFragment>[] = [
    {
      key: 'name',
      names: true,
      header: <FormattedMessage id="staff.people.organisation" />,
      cell: ({ name }) => <bdi>{name}</bdi>,
    },
    count('neutrals'),
    count('openCases'),
    count('requests'),
  ]
  return (
    <Stack gap="small">
      <h2>
        <FormattedMessage id="staff.people.organisations" />
      </h2>
      <DataTable
        caption={<FormattedMessage id="staff.people.organisations" />}
        captionHidden
        columns={columns}
        rows={organisations.map(one => readFragment(organisationParts, one))}
        rowKey={({ key }) => key}
        stack
      />
    </Stack>
  )
}
