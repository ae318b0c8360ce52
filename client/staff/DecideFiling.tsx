import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { Row, Stack } from '../ui/Layout.tsx'
import { TextArea } from '../ui/TextArea.tsx'

const recordFilingDecision = graphql(`
  mutation RecordFilingDecision($input: RecordFilingDecisionInput!) {
    recordFilingDecision(input: $input)
  }
`)

/** What the court decided, with its notice in front of one: taken, or not and why. */
export function DecideFiling({ filingId }: { filingId: string }) {
  const [isRejecting, setRejecting] = useState(false)
  const [reason, setReason] = useState('')
  const { act, pending, problem } = useAct(recordFilingDecision)
  const field = `reason-${filingId}`
  const words = useProblem(problem, { reason: field })
  const decide = (decision: 'ACCEPTED' | 'REJECTED') =>
    void act({ filingId, decision, reason: decision === 'REJECTED' ? reason : null })
  return (
    <Stack gap="small">
      <ProblemSummary words={words} />
      {isRejecting && (
        <TextArea
          name={field}
          label={<FormattedMessage id="staff.filings.reason" />}
          hint={<FormattedMessage id="staff.filings.reasonHint" />}
          error={words.errorOf(field)}
          value={reason}
          onChange={setReason}
          rows={2}
        />
      )}
      <Row>
        {!isRejecting && (
          <Button tone="secondary" size="small" pending={pending} onClick={() => decide('ACCEPTED')}>
            <FormattedMessage id="staff.filings.accepted" />
          </Button>
        )}
        <Button
          tone={isRejecting ? 'danger' : 'ghost'}
          size="small"
          pending={pending}
          onClick={() => (isRejecting ? decide('REJECTED') : setRejecting(true))}
        >
          <FormattedMessage id="staff.filings.rejected" />
        </Button>
        {isRejecting && (
          <Button tone="ghost" size="small" onClick={() => setRejecting(false)}>
            <FormattedMessage id="staff.act.cancel" />
          </Button>
        )}
      </Row>
    </Stack>
  )
}
