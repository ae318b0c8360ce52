import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { badInput } from '../errors/bad-input.ts'
import type { Problem } from '../errors/problem.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Stack } from '../ui/Layout.tsx'
import { notify } from '../ui/notify.ts'
import { RadioField } from '../ui/RadioField.tsx'
import { TextArea } from '../ui/TextArea.tsx'

const recordFilingDecision = graphql(`
  mutation RecordFilingDecision($input: RecordFilingDecisionInput!) {
    recordFilingDecision(input: $input)
  }
`)

type Decision = 'ACCEPTED' | 'REJECTED'

/** For a program's staff, with the court's notice before them: what the court decided. It never cancels a hearing. */
export function FilingDecision({ filingId, onDone }: { filingId: string; onDone?: () => void }) {
  const [decision, setDecision] = useState<Decision | null>(null)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState<Problem | null>(null)
  const { act, pending, problem } = useAct(recordFilingDecision)
  const words = useProblem(missing ?? problem)
  const record = async () => {
    if (decision === null) return setMissing(badInput('decision', 'REQUIRED'))
    if (decision === 'REJECTED' && reason.trim() === '') return setMissing(badInput('reason', 'REQUIRED'))
    setMissing(null)
    if (!(await act({ filingId, decision, reason: decision === 'REJECTED' ? reason : null }))) return
    notify(<FormattedMessage id="agreements.filing.staff.recorded" />)
    onDone?.()
  }
  return (
    <Stack>
      <ProblemSummary words={words} />
      <RadioField<Decision>
        name="decision"
        label={<FormattedMessage id="agreements.filing.staff.decision" />}
        hint={<FormattedMessage id="agreements.filing.staff.decisionHint" />}
        error={words.errorOf('decision')}
        value={decision}
        onChange={setDecision}
        options={[
          { value: 'ACCEPTED', label: <FormattedMessage id="agreements.filing.staff.ACCEPTED" /> },
          {
            value: 'REJECTED',
            label: <FormattedMessage id="agreements.filing.staff.REJECTED" />,
            more: (
              <TextArea
                name="reason"
                label={<FormattedMessage id="agreements.filing.staff.reason" />}
                hint={<FormattedMessage id="agreements.filing.staff.reasonHint" />}
                error={words.errorOf('reason')}
                value={reason}
                onChange={setReason}
              />
            ),
          },
        ]}
      />
      <ButtonRow>
        <Button pending={pending} onClick={() => void record()}>
          <FormattedMessage id="agreements.filing.staff.record" />
        </Button>
      </ButtonRow>
    </Stack>
  )
}
