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

const requestParts = graphql(`
  fragment RequestParts on WaitingRequest {
    caseId
    caseNumber
    caseTypeLabel
    partyNames
    requestedAt
    answerBy
    isLate
    timeZone
  }
`)

/** Cases that wait for a neutral, the longest first; what waits too long is said. */
export function Requests({ requests }: { requests: readonly FragmentType<typeof requestParts>[] }) {
  const intl = useIntl()
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
