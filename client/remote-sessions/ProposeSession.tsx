import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { badInput } from '../errors/bad-input.ts'
import type { Problem } from '../errors/problem.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import type { RemoteSessionKind } from '../gql/graphql.ts'
import { Button } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { RadioField } from '../ui/RadioField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { emptySlots, filled, SlotFields, type SlotAnswers } from './SlotFields.tsx'
import { proposeSessionDocument } from './sessions.ts'

const lengths = ['30', '60', '90', '120', '180'] as const
type Length = (typeof lengths)[number]

export interface ProposeSessionProps {
  caseId: string
  kinds: readonly RemoteSessionKind[]
  hoursNotice: number
  timeZone: string
  onDone: () => void
}

/** How, how long, and up to eight times to choose from. */
export function ProposeSession({ caseId, kinds, hoursNotice, timeZone, onDone }: ProposeSessionProps) {
  const intl = useIntl()
  const [kind, setKind] = useState<RemoteSessionKind | null>(kinds.length === 1 ? (kinds[0] ?? null) : null)
  const [length, setLength] = useState<Length>('60')
  const [slots, setSlots] = useState<SlotAnswers[]>(() => emptySlots(2))
  const [missing, setMissing] = useState<Problem | null>(null)
  const { act, pending, problem } = useAct(proposeSessionDocument)
  const words = useProblem(missing ?? problem)
  const propose = async () => {
    if (!kind) return setMissing(badInput('kind', 'REQUIRED'))
    const times = filled(slots)
    if (times.length === 0) return setMissing(badInput('slots[0].on', 'REQUIRED'))
    setMissing(null)
    if (await act({ caseId, kind, minutes: Number(length), slots: times })) onDone()
  }
  return (
    <Card title={<FormattedMessage id="sessions.proposeTitle" />}>
      <Stack>
        <ProblemSummary words={words} />
        {kinds.length > 1 && (
          <RadioField
            name="kind"
            label={<FormattedMessage id="sessions.how" />}
            error={words.errorOf('kind')}
            value={kind}
            onChange={setKind}
            inline
            options={kinds.map(value => ({ value, label: <FormattedMessage id={`sessions.kind.${value}`} /> }))}
          />
        )}
        <SelectField
          name="minutes"
          size="medium"
          label={<FormattedMessage id="sessions.length" />}
          error={words.errorOf('minutes')}
          value={length}
          onChange={setLength}
          options={lengths.map(value => ({
            value,
            label: intl.formatMessage({ id: 'sessions.minutes' }, { minutes: Number(value) }),
          }))}
        />
        <SlotFields
          slots={slots}
          onChange={setSlots}
          errorOf={words.errorOf}
          hoursNotice={hoursNotice}
          timeZone={timeZone}
        />
        <ButtonRow>
          <Button pending={pending} onClick={() => void propose()}>
            <FormattedMessage id="sessions.send" />
          </Button>
          <Button tone="ghost" onClick={onDone}>
            <FormattedMessage id="common.cancel" />
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  )
}
