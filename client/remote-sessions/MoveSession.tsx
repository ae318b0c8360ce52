import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { badInput } from '../errors/bad-input.ts'
import type { Problem } from '../errors/problem.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { Button } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Stack } from '../ui/Layout.tsx'
import { emptySlots, filled, SlotFields, type SlotAnswers } from './SlotFields.tsx'
import { moveSessionDocument } from './sessions.ts'

export interface MoveSessionProps {
  sessionId: string
  hoursNotice: number
  timeZone: string
  onDone: () => void
}

/** Other times for a meeting: all are asked again. */
export function MoveSession({ sessionId, hoursNotice, timeZone, onDone }: MoveSessionProps) {
  const [slots, setSlots] = useState<SlotAnswers[]>(() => emptySlots(2))
  const [missing, setMissing] = useState<Problem | null>(null)
  const { act, pending, problem } = useAct(moveSessionDocument)
  const words = useProblem(missing ?? problem)
  const move = async () => {
    const times = filled(slots)
    if (times.length === 0) return setMissing(badInput('slots[0].on', 'REQUIRED'))
    setMissing(null)
    if (await act({ sessionId, slots: times })) onDone()
  }
  return (
    <Stack>
      <ProblemSummary words={words} />
      <SlotFields
        slots={slots}
        onChange={setSlots}
        errorOf={words.errorOf}
        hoursNotice={hoursNotice}
        timeZone={timeZone}
      />
      <ButtonRow>
        <Button pending={pending} onClick={() => void move()}>
          <FormattedMessage id="sessions.send" />
        </Button>
        <Button tone="ghost" onClick={onDone}>
          <FormattedMessage id="common.cancel" />
        </Button>
      </ButtonRow>
    </Stack>
  )
}
