import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { Text } from '../ui/Text.tsx'
import { CaseInterruption } from './CaseInterruption.tsx'
import { endMediationDocument } from './mediator.ts'

/** Stops before a party ends the mediation: what ends, and what stays. */
export function EndMediation({ caseId, safetyMode }: { caseId: string; safetyMode: boolean }) {
  const { act, pending, problem } = useAct(endMediationDocument)
  return (
    <CaseInterruption
      caseId={caseId}
      tone="end"
      title={<FormattedMessage id="cases.mediator.endTitle" />}
      yes={<FormattedMessage id="cases.mediator.endYes" />}
      pending={pending}
      problem={problem}
      onYes={async () => (await act({ caseId })) !== null}
    >
      <Text>
        <FormattedMessage id="cases.mediator.endText" values={{ safety: safetyMode ? 'yes' : 'no' }} />
      </Text>
    </CaseInterruption>
  )
}
