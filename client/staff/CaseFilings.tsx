import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { FilingStatus } from '../gql/graphql.ts'
import { Card } from '../ui/Card.tsx'
import { Row, Stack } from '../ui/Layout.tsx'
import { Tag, type TagTone } from '../ui/Tag.tsx'
import { Text } from '../ui/Text.tsx'

const staffFilings = graphql(`
  fragment StaffFilings on StaffCase {
    filings {
      id
      purpose
      attempt
      status
      isLate
    }
  }
`)

export const filingTones: Record<FilingStatus, TagTone> = {
  NOT_DUE: 'wait',
  DUE: 'now',
  SENT: 'open',
  COURT_ACCEPTED: 'done',
  COURT_REJECTED: 'bad',
}

/** How each attempt to file stands. */
export function CaseFilings({ case: masked }: { case: FragmentType<typeof staffFilings> }) {
  const { filings } = readFragment(staffFilings, masked)
  if (filings.length === 0) return null
  return (
    <Card title={<FormattedMessage id="staff.case.filings" />}>
      <Stack gap="small">
        {filings.map(({ id, purpose, attempt, status }) => (
          <Row key={id} spread>
            <Text>
              <FormattedMessage id={`staff.case.filing.${purpose}`} values={{ attempt }} />
            </Text>
            <Tag tone={filingTones[status]}>
              <FormattedMessage id={`staff.filing.status.${status}`} />
            </Tag>
          </Row>
        ))}
      </Stack>
    </Card>
  )
}
