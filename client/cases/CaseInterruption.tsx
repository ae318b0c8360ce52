import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { useNavigate } from 'react-router'
import type { Problem } from '../errors/problem.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Interruption } from '../ui/Interruption.tsx'
import { Stack } from '../ui/Layout.tsx'

export interface CaseInterruptionProps {
  caseId: string
  title: ReactNode
  yes: ReactNode
  /** Leads back and does nothing. */
  no?: ReactNode
  /** Does the act end something, or bind? */
  tone: 'commit' | 'end'
  pending: boolean
  problem: Problem | null
  /** Gives whether it was done. */
  onYes: () => Promise<boolean>
  children: ReactNode
}

/** Stops before a step that changes a party's place in a case, and leads home afterwards. */
export function CaseInterruption(props: CaseInterruptionProps) {
  const { caseId, title, yes, no, tone, pending, problem, onYes, children } = props
  const navigate = useNavigate()
  const words = useProblem(problem)
  const go = async () => {
    if (await onYes()) await navigate(`/cases/${caseId}`, { replace: true })
  }
  return (
    <Stack>
      <ProblemSummary words={words} />
      <Interruption
        title={title}
        tone={tone}
        actions={
          <>
            <Button tone={tone === 'end' ? 'danger' : 'primary'} pending={pending} onClick={() => void go()}>
              {yes}
            </Button>
            <ButtonLink to={`/cases/${caseId}`} tone="secondary">
              {no ?? <FormattedMessage id="cases.interruption.back" />}
            </ButtonLink>
          </>
        }
      >
        {children}
      </Interruption>
    </Stack>
  )
}
