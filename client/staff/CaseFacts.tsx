import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { StaffCaseQuery } from '../gql/graphql.ts'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { DefinitionList } from '../ui/DefinitionList.tsx'
import { Money } from '../ui/Money.tsx'

export type StaffCase = NonNullable<StaffCaseQuery['staffCase']>

/** The few facts that tell a case from others. */
export function CaseFacts({ case: of }: { case: StaffCase }) {
  const { timeZone } = of
  const day = (at: string) => <DateText at={at} timeZone={timeZone} style="long" />
  const facts = [
    fact('program', of.programName),
    fact('type', of.caseTypeLabel),
    fact('number', of.caseNumber ?? <FormattedMessage id="staff.case.noNumber" />),
    ...(of.claim ? [fact('claim', <Money cents={of.claim.amountCents} />)] : []),
    fact('started', day(of.startedAt)),
    ...(of.closedAt ? [fact('closed', day(of.closedAt))] : []),
    ...(of.waitsFor ? [fact('waits', <FormattedMessage id={`staff.case.waits.${of.waitsFor}`} />)] : []),
    ...(of.screenedOutReason
      ? [fact('screenedOut', <FormattedMessage id={`staff.screen.because.${of.screenedOutReason}`} />)]
      : []),
    ...(of.fee
      ? [
          fact(
            'fee',
            of.fee.amountCents === 0 ? <FormattedMessage id="staff.case.free" /> : <Money cents={of.fee.amountCents} />,
          ),
        ]
      : []),
    fact('mediation', <MediationText mediation={of.mediation} day={day} />),
  ]
  return (
    <Card title={<FormattedMessage id="staff.case.facts" />}>
      <DefinitionList items={facts} inline />
    </Card>
  )
}

type FactName =
  'waits' | 'screenedOut' | 'fee' | 'program' | 'type' | 'number' | 'claim' | 'started' | 'closed' | 'mediation'

const fact = (key: FactName, value: ReactNode) => ({ key, label: <FormattedMessage id={`staff.case.${key}`} />, value })

function MediationText({ mediation, day }: { mediation: StaffCase['mediation']; day: (at: string) => ReactNode }) {
  if (!mediation) return <FormattedMessage id="staff.case.mediation.NONE" />
  return (
    <FormattedMessage
      id={`staff.case.mediation.${mediation.status}`}
      values={{
        asked: day(mediation.requestedAt),
        by: day(mediation.answerBy),
        since: mediation.seatedAt && day(mediation.seatedAt),
        end: mediation.endedAt && day(mediation.endedAt),
      }}
    />
  )
}
