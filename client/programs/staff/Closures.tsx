import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { badInput } from '../../errors/bad-input.ts'
import type { Problem } from '../../errors/problem.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { formatDay } from '../../ui/dates.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Row, Stack } from '../../ui/Layout.tsx'
import { Text } from '../../ui/Text.tsx'
import { TextField } from '../../ui/TextField.tsx'

export const closuresParts = graphql(`
  fragment ClosuresParts on StaffProgram {
    holidays
    closures {
      id
      closedOn
      reason
      recordedBy
    }
  }
`)

const recordDocument = graphql(`
  mutation RecordClosure($input: RecordClosureInput!) {
    recordClosure(input: $input) {
      id
      ...ClosuresParts
    }
  }
`)

const withdrawDocument = graphql(`
  mutation WithdrawClosure($input: WithdrawClosureInput!) {
    withdrawClosure(input: $input) {
      id
      ...ClosuresParts
    }
  }
`)

/** Holidays of the court, and the days on which it is closed beside them: deadlines in court days move at once. */
export function Closures({ of, programKey }: { of: FragmentType<typeof closuresParts>; programKey: string }) {
  const intl = useIntl()
  const { closures, holidays } = readFragment(closuresParts, of)
  const [closedOn, setClosedOn] = useState('')
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState<Problem | null>(null)
  const record = useAct(recordDocument)
  const withdraw = useAct(withdrawDocument)
  const words = useProblem(missing ?? record.problem ?? withdraw.problem)
  const add = async () => {
    setMissing(closedOn ? null : badInput('closedOn', 'REQUIRED'))
    if (!closedOn || !(await record.act({ programKey, closedOn, reason }))) return
    setClosedOn('')
    setReason('')
  }
  return (
    <Card title={<FormattedMessage id="programs.closures.title" />}>
      <Stack gap="large">
        <ProblemSummary words={words} />
        {closures.length === 0 && (
          <Text tone="soft">
            <FormattedMessage id="programs.closures.none" />
          </Text>
        )}
        {closures.map(closure => (
          <Row key={closure.id} spread>
            <span>
              <strong>{formatDay(intl, closure.closedOn)}</strong>
              {': '}
              {closure.reason} (<bdi>{closure.recordedBy}</bdi>)
            </span>
            <Button
              tone="secondary"
              size="small"
              pending={withdraw.pending}
              onClick={() => void withdraw.act({ closureId: closure.id })}
            >
              <FormattedMessage
                id="programs.closures.withdraw"
                values={{ day: formatDay(intl, closure.closedOn, 'short') }}
              />
            </Button>
          </Row>
        ))}
        <DateField
          name="closedOn"
          label={<FormattedMessage id="programs.closures.day" />}
          value={closedOn}
          onChange={setClosedOn}
          error={words.errorOf('closedOn')}
        />
        <TextField
          name="reason"
          label={<FormattedMessage id="programs.closures.reason" />}
          hint={<FormattedMessage id="programs.closures.reasonHint" />}
          value={reason}
          onChange={setReason}
          error={words.errorOf('reason')}
        />
        <div>
          <Button tone="secondary" pending={record.pending} onClick={() => void add()}>
            <FormattedMessage id="programs.closures.add" />
          </Button>
        </div>
        <Disclosure summary={<FormattedMessage id="programs.closures.holidays" />}>
          <ul>
            {holidays.map(day => (
              <li key={day}>{formatDay(intl, day)}</li>
            ))}
          </ul>
        </Disclosure>
      </Stack>
    </Card>
  )
}
