import { FormattedMessage } from 'react-intl'
import { ButtonLink } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import type { StaffCase } from './CaseFacts.tsx'

/** What staff can do for a case; each on a page of its own. */
export function CaseActs({
  case: { id, caseNumber, status, mediation, legalHoldAt, canBreakGlass },
}: {
  case: StaffCase
}) {
  const isAtCourt = caseNumber !== null
  const acts = [
    isAtCourt && 'hearing',
    isAtCourt && 'number',
    isAtCourt && status !== 'CLOSED' && 'close',
    mediation?.status === 'SEATED' && 'handover',
    legalHoldAt ? 'lift' : 'hold',
    canBreakGlass && 'glass',
  ] as const
  return (
    <Card title={<FormattedMessage id="staff.case.acts" />}>
      <Stack gap="small">
        {acts.map(
          act =>
            act && (
              <ButtonLink key={act} to={`/staff/cases/${id}/${act}`} tone="secondary" wide>
                <FormattedMessage id={`staff.act.${act}`} />
              </ButtonLink>
            ),
        )}
      </Stack>
    </Card>
  )
}
