import { FormattedMessage, useIntl } from 'react-intl'
import { TimeField } from '../cases/TimeField.tsx'
import { Button } from '../ui/Button.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Row, Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'

const MOST = 8

export interface SlotAnswers {
  /** Tells the lines apart while they are typed. */
  line: number
  on: string
  time: string
}

/** As many empty lines, the first of which has this number. */
export const emptySlots = (count: number, first = 0): SlotAnswers[] =>
  Array.from({ length: count }, (_none, at) => ({ line: first + at, on: '', time: '' }))

/** Lines that were begun; one that was left empty is none. */
export const filled = (slots: readonly SlotAnswers[]): { on: string; time: string }[] =>
  slots.filter(({ on, time }) => on || time).map(({ on, time }) => ({ on, time }))

export interface SlotFieldsProps {
  slots: SlotAnswers[]
  onChange: (slots: SlotAnswers[]) => void
  errorOf: (field: string) => string | undefined
  hoursNotice: number
  timeZone: string
}

/** The times that somebody proposes, each a day and a time in the zone of the program, which is said. */
export function SlotFields({ slots, onChange, errorOf, hoursNotice, timeZone }: SlotFieldsProps) {
  const intl = useIntl()
  const zone = intl
    .formatDateToParts(Date.now(), { timeZone, timeZoneName: 'long' })
    .find(({ type }) => type === 'timeZoneName')?.value
  const change = (at: number, some: Partial<SlotAnswers>) =>
    onChange(slots.map((slot, index) => (index === at ? { ...slot, ...some } : slot)))
  return (
    <Stack gap="small">
      <Text>
        <FormattedMessage id="sessions.slotsHint" values={{ zone: zone ?? timeZone, hours: hoursNotice }} />
      </Text>
      {slots.map((slot, at) => (
        <Row key={slot.line} align="start" gap="medium">
          <DateField
            name={`slots[${at}].on`}
            label={<FormattedMessage id="sessions.slotDay" values={{ number: at + 1 }} />}
            error={errorOf(`slots[${at}].on`)}
            value={slot.on}
            onChange={on => change(at, { on })}
          />
          <TimeField
            name={`slots[${at}].time`}
            label={<FormattedMessage id="sessions.slotTime" values={{ number: at + 1 }} />}
            error={errorOf(`slots[${at}].time`)}
            value={slot.time}
            onChange={time => change(at, { time })}
          />
        </Row>
      ))}
      {slots.length < MOST && (
        <div>
          <Button
            tone="secondary"
            size="small"
            icon="plus"
            onClick={() => onChange([...slots, ...emptySlots(1, slots.length)])}
          >
            <FormattedMessage id="sessions.more" />
          </Button>
        </div>
      )}
    </Stack>
  )
}
