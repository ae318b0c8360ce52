import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Problem } from '../errors/problem.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Tag } from '../ui/Tag.tsx'

const noFields = {}

interface Doing {
  pending: boolean
  problem: Problem | null
}

interface UndeliveredCardProps {
  title: ReactNode
  /** Parley goes on trying by itself. */
  isTrying?: boolean
  again: Doing
  letBe: Doing
  /** Null where nothing more can be sent there. */
  onAgain: (() => void) | null
  onLetBe: () => void
  children: ReactNode
}

/** What did not arrive, and what can be done: try again, or let it be. */
export function UndeliveredCard(props: UndeliveredCardProps) {
  const { title, isTrying = false, again, letBe, onAgain, onLetBe, children } = props
  const words = useProblem(again.problem ?? letBe.problem, noFields)
  return (
    <Card
      title={title}
      aside={
        <Tag tone={isTrying ? 'wait' : 'bad'}>
          <FormattedMessage id={isTrying ? 'staff.letters.trying' : 'staff.letters.gaveUp'} />
        </Tag>
      }
      actions={
        <>
          {onAgain && (
            <Button tone="secondary" size="small" pending={again.pending} onClick={onAgain}>
              <FormattedMessage id="staff.letters.again" />
            </Button>
          )}
          <Button tone="ghost" size="small" pending={letBe.pending} onClick={onLetBe}>
            <FormattedMessage id="staff.letters.letBe" />
          </Button>
        </>
      }
    >
      <Stack gap="small">
        <ProblemSummary words={words} />
        {children}
      </Stack>
    </Card>
  )
}
