import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import type { RemoteSessionPartsFragment } from '../gql/graphql.ts'
import { Button } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Choice, Choices } from '../ui/Choices.tsx'
import { formatMoment } from '../ui/dates.ts'
import { Stack } from '../ui/Layout.tsx'
import { WhoCanCome } from './SlotAnswersList.tsx'
import { answerSessionDocument } from './sessions.ts'

export interface AnswerSessionProps {
  sessionId: string
  slots: RemoteSessionPartsFragment['slots']
  timeZone: string
}

/** At which of the proposed times one can come. None is an answer too. */
export function AnswerSession({ sessionId, slots, timeZone }: AnswerSessionProps) {
  const intl = useIntl()
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    slots.filter(slot => slot.youCanCome).map(slot => slot.id),
  )
  const { act, pending, problem } = useAct(answerSessionDocument)
  const words = useProblem(problem)
  const slotIds = chosen.filter(id => slots.some(slot => slot.id === id))
  return (
    <Stack>
      <ProblemSummary words={words} />
      <Choices
        name="slots"
        id={`slots-${sessionId}`}
        label={<FormattedMessage id="sessions.question" />}
        hint={<FormattedMessage id="sessions.questionHint" />}
      >
        {slots.map(slot => (
          <Choice
            key={slot.id}
            type="checkbox"
            id={`slot-${slot.id}`}
            name="slots"
            label={formatMoment(intl, slot.startsAt, timeZone)}
            hint={<WhoCanCome slot={slot} />}
            checked={slotIds.includes(slot.id)}
            onChange={isChosen =>
              setChosen(isChosen ? [...slotIds, slot.id] : slotIds.filter(other => other !== slot.id))
            }
          />
        ))}
      </Choices>
      <ButtonRow>
        <Button
          tone={slotIds.length === 0 ? 'secondary' : 'primary'}
          pending={pending}
          onClick={() => void act({ sessionId, slotIds })}
        >
          <FormattedMessage id="sessions.answer" values={{ count: slotIds.length }} />
        </Button>
      </ButtonRow>
    </Stack>
  )
}
