import { FormattedMessage } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { Button } from '../../ui/Button.tsx'
import { Interruption } from '../../ui/Interruption.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { PageHeading, Text } from '../../ui/Text.tsx'
import { notThisPersonDocument } from './invitation.ts'
import { useState } from 'react'

/** Whoever got an invitation by mistake says so, without seeing anything of the case. */
export function NotThisPerson({ code, onBack }: { code: string; onBack: () => void }) {
  const { act, pending, problem } = useAct(notThisPersonDocument, { quiet: true })
  const words = useProblem(problem)
  const [told, setTold] = useState(false)
  if (told) {
    return (
      <PageHeading
        title={<FormattedMessage id="cases.notMe.thanks" />}
        lead={<FormattedMessage id="cases.notMe.done" />}
      />
    )
  }
  return (
    <Stack>
      <ProblemSummary words={words} />
      <Interruption
        tone="end"
        title={<FormattedMessage id="cases.notMe.title" />}
        actions={
          <>
            <Button
              tone="danger"
              pending={pending}
              onClick={() => void act({ code }).then(answer => setTold(answer !== null))}
            >
              <FormattedMessage id="cases.notMe.yes" />
            </Button>
            <Button tone="secondary" onClick={onBack}>
              <FormattedMessage id="cases.interruption.back" />
            </Button>
          </>
        }
      >
        <Text>
          <FormattedMessage id="cases.notMe.text" />
        </Text>
        <Text>
          <FormattedMessage id="cases.notMe.if" />
        </Text>
      </Interruption>
    </Stack>
  )
}
