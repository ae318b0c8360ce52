import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { MustAttend } from '../cases/MustAttend.tsx'
import { PageState } from '../errors/PageState.tsx'
import { sideBySide } from '../locales/isolate.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { Split, Stack } from '../ui/Layout.tsx'
import { PageHeading, Text } from '../ui/Text.tsx'
import { CaseActs } from './CaseActs.tsx'
import { CaseDays } from './CaseDays.tsx'
import { CaseDuplicates } from './CaseDuplicates.tsx'
import { CaseExemptions } from './CaseExemptions.tsx'
import { CaseFacts } from './CaseFacts.tsx'
import { CaseFilings } from './CaseFilings.tsx'
import { CaseGlass } from './CaseGlass.tsx'
import { CaseHearings } from './CaseHearings.tsx'
import { CaseHolds } from './CaseHolds.tsx'
import { CasePeople, staffPeople } from './CasePeople.tsx'
import { CaseSafety } from './CaseSafety.tsx'
import { CaseStanding } from './CaseStanding.tsx'
import { NextForStaff } from './NextForStaff.tsx'
import { usePageDetail } from './page-detail.ts'
import { staffCaseTitle } from './staff-case-title.ts'
import { staffCaseQuery } from './staff-case.ts'

/** What surrounds one case: who, when, how it stands; and what staff can do for it. No word of what was written. */
export function Component() {
  const { caseId = '' } = useParams()
  const { data, previousData, error, loading, refetch } = useQuery(staffCaseQuery, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  })
  const found = (data ?? previousData)?.staffCase
  usePageDetail(found ? staffCaseTitle(found) : undefined)
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { parties } = readFragment(staffPeople, found)
  return (
    <Stack gap="large">
      <BackLink to="/staff/cases">
        <FormattedMessage id="staff.case.back" />
      </BackLink>
      <PageHeading
        caption={[found.caseTypeLabel, found.caseNumber].filter(Boolean).join(' ')}
        title={sideBySide(parties.map(({ name }) => name))}
        lead={<CaseStanding of={found} />}
      />
      {found.safetyMode && (
        <Text tone="warn" strong>
          <FormattedMessage id="staff.case.safety" />
        </Text>
      )}
      {found.status === 'INTAKE' && <NextForStaff caseId={caseId} waitsFor={found.waitsFor} />}
      <CaseDuplicates case={found} />
      {found.mustAttend && (
        <Stack gap="small">
          <Text size="small" tone="soft">
            <FormattedMessage id="staff.case.told" />
          </Text>
          <MustAttend notice={found.mustAttend} brief />
        </Stack>
      )}
      <Split
        aside={
          <Stack>
            <CaseActs case={found} />
            <CaseDays deadlines={found.deadlines} timeZone={found.timeZone} />
            <CaseGlass caseId={found.id} openings={found.brokenGlass} timeZone={found.timeZone} />
            <CaseHolds holds={found.legalHolds} timeZone={found.timeZone} />
          </Stack>
        }
      >
        <Stack>
          <CaseSafety case={found} />
          <CaseExemptions case={found} />
          <CaseFacts case={found} />
          {found.caseNumber !== null && <CaseHearings case={found} />}
          <CasePeople case={found} />
          <CaseFilings case={found} />
        </Stack>
      </Split>
    </Stack>
  )
}
