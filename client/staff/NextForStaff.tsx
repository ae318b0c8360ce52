import { FormattedMessage } from 'react-intl'
import type { StaffCase } from './CaseFacts.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Text } from '../ui/Text.tsx'

const steps = {
  REVIEW: { act: 'screen', title: 'staff.case.decide', hint: 'staff.screen.hint' },
  EMAIL: { act: 'addresses', title: 'staff.addresses.waits', hint: 'staff.addresses.next' },
} as const

/** The one thing without which a new case does not go on, where staff can do it. */
export function NextForStaff({ caseId, waitsFor }: { caseId: string; waitsFor: StaffCase['waitsFor'] }) {
  if (waitsFor !== 'REVIEW' && waitsFor !== 'EMAIL') return null
  const { act, title, hint } = steps[waitsFor]
  return (
    <Card
      tone="next"
      title={<FormattedMessage id={title} />}
      actions={
        <ButtonLink to={`/staff/cases/${caseId}/${act}`}>
          <FormattedMessage id={`staff.act.${act}`} />
        </ButtonLink>
      }
    >
      <Text>
        <FormattedMessage id={hint} />
      </Text>
    </Card>
  )
}
