import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { RequestPartsFragment } from '../../gql/graphql.ts'
import { sideBySide } from '../../locales/isolate.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { formatMoment } from '../../ui/dates.ts'
import { Stack } from '../../ui/Layout.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Text } from '../../ui/Text.tsx'
import { HandRequest } from './HandRequest.tsx'
import { organisationParts } from './Organisations.tsx'

const requestParts = graphql(`
  fragment RequestParts on WaitingRequest {
    caseId
    caseNumber
    caseTypeLabel
    partyNames
    requestedAt
    answerBy
    organisation
    isLate
    timeZone
  }
`)

export interface RequestsProps {
  requests: readonly FragmentType<typeof requestParts>[]
  organisations: readonly FragmentType<typeof organisationParts>[]
}

/** Cases that wait for a neutral, the longest first; what waits too long is said. */
export function Requests({ requests, organisations: masked }: RequestsProps) {
  const organisations = masked.map(one => readFragment(organisationParts, one))
  const intl = useIntl()
  const handing: Column<RequestPartsFragment> = {
    key: 'handed',
    header: <FormattedMessage id="staff.people.handedTo" />,
    cell: ({ caseId, partyNames, organisation }) => (
      <HandRequest
        caseId={caseId}
        names={sideBySide(partyNames)}
        handedTo={organisation}
        organisations={organisations}
      />
    ),
  }
  const columns: Column<RequestPartsFragment>[] = [
    {
      key: 'case',
      names: true,
      header: <FormattedMessage id="staff.cases.column.case" />,
      cell: ({ caseId, partyNames }) => <Link to={`/staff/cases/${caseId}`}>{sideBySide(partyNames)}</Link>,
    },
    {
      key: 'kind',
      header: <FormattedMessage id="staff.case.type" />,
      cell: ({ caseTypeLabel, caseNumber }) => [caseTypeLabel, caseNumber].filter(Boolean).join(' '),
    },
    {
      key: 'asked',
      header: <FormattedMessage id="staff.people.asked" />,
      cell: ({ requestedAt, timeZone }) => formatMoment(intl, requestedAt, timeZone, 'short'),
    },
    {
      key: 'by',
      header: <FormattedMessage id="staff.people.answerBy" />,
      cell: ({ answerBy, timeZone, isLate }) => (
        <>
          {formatMoment(intl, answerBy, timeZone, 'short')}{' '}
          {isLate && (
            <Tag tone="warn">
              <FormattedMessage id="staff.people.late" />
            </Tag>
          )}
        </>
      ),
    },
    ...(organisations.length > 1 ? [handing] : []),
  ]
  return (
    <Stack gap="small">
      <h2>
        <FormattedMessage id="staff.people.requests" />
      </h2>
      {requests.length === 0 ? (
        <Text tone="soft">
          <FormattedMessage id="staff.people.noRequests" />
        </Text>
      ) : (
        <DataTable
          caption={<FormattedMessage id="staff.people.requests" />}
          captionHidden
          columns={columns}
          rows={requests.map(one => readFragment(requestParts, one))}
          rowKey={({ caseId }) => caseId}
          stack
        />
      )}
    </Stack>
  )
}
