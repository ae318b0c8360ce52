import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import type { MediatorQuery } from '../gql/graphql.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Stack } from '../ui/Layout.tsx'
import { CaseInterruption } from './CaseInterruption.tsx'
import { Text } from '../ui/Text.tsx'
import { cancelMediatorRequestDocument, endMediationDocument, requestMediatorDocument } from './mediator.ts'

export interface MediatorActsProps {
  caseId: string
  can: NonNullable<MediatorQuery['case']>['viewerCan']
}

export function MediatorActs({ caseId, can }: MediatorActsProps) {
  const ask = useAct(requestMediatorDocument)
  const cancel = useAct(cancelMediatorRequestDocument)
  const end = useAct(endMediationDocument)
  const [isEnding, setIsEnding] = useState(false)
  const words = useProblem(ask.problem ?? cancel.problem)
  if (isEnding && can.endMediation) {
    return (
      <CaseInterruption
        caseId={caseId}
        tone="end"
        title={<FormattedMessage id="cases.mediator.endTitle" />}
        yes={<FormattedMessage id="cases.mediator.endYes" />}
        pending={end.pending}
        problem={end.problem}
        onYes={async () => (await end.act({ caseId })) !== null}
      >
        <Text>
          <FormattedMessage id="cases.mediator.endText" />
        </Text>
      </CaseInterruption>
    )
  }
  return (
    <Stack>
      <ProblemSummary words={words} />
      <ButtonRow>
        {can.requestMediator && (
          <Button pending={ask.pending} onClick={() => void ask.act({ caseId })}>
            <FormattedMessage id="cases.mediator.ask" />
          </Button>
        )}
        {can.cancelMediatorRequest && (
          <Button tone="secondary" pending={cancel.pending} onClick={() => void cancel.act({ caseId })}>
            <FormattedMessage id="cases.mediator.cancel" />
          </Button>
        )}
        {can.endMediation && (
          <Button tone="secondary" onClick={() => setIsEnding(true)}>
            <FormattedMessage id="cases.mediator.end" />
          </Button>
        )}
        <ButtonLink to={`/cases/${caseId}`} tone="ghost">
          <FormattedMessage id="cases.nothingToDo.home" />
        </ButtonLink>
      </ButtonRow>
    </Stack>
  )
}
