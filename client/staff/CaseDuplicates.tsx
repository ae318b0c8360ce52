import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import type { StaffCaseQuery } from '../gql/graphql.ts'
import { sideBySide } from '../locales/isolate.ts'
import { Banner } from '../ui/Banner.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'

type DuplicateCase = Pick<StaffCaseQuery['staffCase'] & object, 'id' | 'likelyDuplicates' | 'duplicateOf'>

/** Cases that look like this one; or which one goes on, where this one was closed as a duplicate. */
export function CaseDuplicates({ case: { id, likelyDuplicates, duplicateOf } }: { case: DuplicateCase }) {
  if (duplicateOf) {
    return (
      <Banner tone="info">
        <Link to={`/staff/cases/${duplicateOf}`}>
          <FormattedMessage id="staff.duplicate.goesOn" />
        </Link>
      </Banner>
    )
  }
  if (likelyDuplicates.length === 0) return null
  return (
    <Banner
      tone="warn"
      title={<FormattedMessage id="staff.duplicate.found" values={{ count: likelyDuplicates.length }} />}
      actions={
        likelyDuplicates.some(({ viewerCanClose }) => viewerCanClose) && (
          <ButtonLink to={`/staff/cases/${id}/duplicate`} tone="secondary" size="small">
            <FormattedMessage id="staff.act.duplicate" />
          </ButtonLink>
        )
      }
    >
      <Stack gap="tiny">
        {likelyDuplicates.map(({ id: other, caseNumber, partyNames, status, hasSameNumber }) => (
          <Text key={other}>
            <Link to={`/staff/cases/${other}`}>{[caseNumber, sideBySide(partyNames)].filter(Boolean).join(' · ')}</Link>{' '}
            <FormattedMessage
              id={hasSameNumber ? 'staff.duplicate.sameNumber' : 'staff.duplicate.sameNames'}
              values={{ status: <FormattedMessage key="status" id={`staff.status.${status}`} /> }}
            />
          </Text>
        ))}
      </Stack>
    </Banner>
  )
}
