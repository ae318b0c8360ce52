import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import type { MediatorQuery } from '../gql/graphql.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Stack } from '../ui/Layout.tsx'
import { cancelMediatorRequestDocument, requestMediatorDocument } from './mediator.ts'

export interface MediatorActsProps {
  caseId: string
  can: NonNullable<MediatorQuery['case']>['viewerCan']
  /** Where one is asked whether the mediation shall end. */
  endTo: string
}

export function MediatorActs({ caseId, can, endTo }: MediatorActsProps) {
  const ask = useAct(requestMediatorDocument)
  const cancel = useAct(cancelMediatorRequestDocument)
  const words = useProblem(ask.problem ?? cancel.problem)
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
          <ButtonLink tone="secondary" to={endTo}>
            <FormattedMessage id="cases.mediator.end" />
          </ButtonLink>
        )}
        <ButtonLink to={`/cases/${caseId}`} tone="ghost">
          <FormattedMessage id="cases.nothingToDo.home" />
        </ButtonLink>
      </ButtonRow>
    </Stack>
  )
}
