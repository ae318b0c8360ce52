import type { CaseFramePartsFragment } from '../gql/graphql.ts'
import { Stack } from '../ui/Layout.tsx'
import { MustAttend } from './MustAttend.tsx'
import { ResponseDue } from './ResponseDue.tsx'
import { VacatedHearing } from './VacatedHearing.tsx'

/** What nobody on the case may miss: the hearing that stands, the answer that is due; or that the court took it off. */
export function CaseNotices({ case: of, isHome }: { case: CaseFramePartsFragment; isHome: boolean }) {
  const { id, mustAttend, responseDue, hearing, yourSeat } = of
  if (!mustAttend && !responseDue && !hearing) return null
  const isParty = yourSeat.role === 'PARTY' || yourSeat.role === 'REPRESENTATIVE'
  return (
    <Stack gap="small">
      {mustAttend && (
        <MustAttend notice={mustAttend} brief={!isHome} packTo={isParty ? `/cases/${id}/hearing-pack` : undefined} />
      )}
      {responseDue && <ResponseDue caseId={id} due={responseDue} brief={!isHome} />}
      {!mustAttend && hearing && <VacatedHearing hearing={hearing} />}
    </Stack>
  )
}
