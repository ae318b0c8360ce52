import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import type { RemoteSessionKind } from '../gql/graphql.ts'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Stack } from '../ui/Layout.tsx'
import { TextField } from '../ui/TextField.tsx'
import { giveSessionLinkDocument } from './sessions.ts'

export interface SessionLinkProps {
  sessionId: string
  kind: RemoteSessionKind
  how: string | null
}

/** The neutral gives the link or the number; it stays behind the sign-in. */
export function SessionLink({ sessionId, kind, how }: SessionLinkProps) {
  const [typed, setTyped] = useState(how ?? '')
  const { act, pending, problem } = useAct(giveSessionLinkDocument)
  const words = useProblem(problem)
  return (
    <Disclosure summary={<FormattedMessage id={`sessions.give.${kind}`} />}>
      <Stack>
        <ProblemSummary words={words} />
        <TextField
          name="how"
          label={<FormattedMessage id={`sessions.giveLabel.${kind}`} />}
          hint={<FormattedMessage id="sessions.giveHint" />}
          error={words.errorOf('how')}
          value={typed}
          onChange={setTyped}
          maxLength={500}
          spellCheck={false}
        />
        <div>
          <Button size="small" pending={pending} onClick={() => void act({ sessionId, how: typed })}>
            <FormattedMessage id="common.save" />
          </Button>
        </div>
      </Stack>
    </Disclosure>
  )
}
