import { useState, type FormEvent } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import type { SeatRole } from '../../gql/graphql.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { notify } from '../../ui/notify.ts'
import { RadioField } from '../../ui/RadioField.tsx'
import { Text } from '../../ui/Text.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { inviteToSeatDocument } from './seats.ts'

/** Asks somebody to stand by: an attorney, a support person, an interpreter, an observer, a second mediator. */
export function AskToSit({ caseId, roles }: { caseId: string; roles: readonly SeatRole[] }) {
  const [role, setRole] = useState<SeatRole | null>(roles.length === 1 ? (roles[0] ?? null) : null)
  const [capacity, setCapacity] = useState<'FOR' | 'WITH' | null>(null)
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const { act, pending, problem } = useAct(inviteToSeatDocument)
  const words = useProblem(problem)
  if (roles.length === 0) return null
  const ask = async (event: FormEvent) => {
    event.preventDefault()
    if (!role) return
    const asked = await act({ caseId, role, name: name.trim(), email: email.trim(), capacity })
    if (!asked) return
    notify(<FormattedMessage id="cases.seat.asked" values={{ name }} />)
    setName('')
    setEmail('')
  }
  return (
    <Card title={<FormattedMessage id="cases.seat.askTitle" />}>
      <form noValidate onSubmit={event => void ask(event)}>
        <Stack>
          <ProblemSummary words={words} />
          <Text>
            <FormattedMessage id="cases.seat.askText" />
          </Text>
          <RadioField
            name="role"
            label={<FormattedMessage id="cases.seat.askAs" />}
            error={words.errorOf('role')}
            value={role}
            onChange={setRole}
            options={roles.map(value => ({
              value,
              label: <FormattedMessage id={`cases.role.${value}`} />,
              hint: <FormattedMessage id={`cases.duty.${value}`} />,
            }))}
          />
          {role === 'REPRESENTATIVE' && (
            <RadioField
              name="capacity"
              label={<FormattedMessage id="cases.seat.capacityQuestion" />}
              error={words.errorOf('capacity')}
              value={capacity}
              onChange={setCapacity}
              options={(['FOR', 'WITH'] as const).map(value => ({
                value,
                label: <FormattedMessage id={`cases.seat.capacityIs.${value}`} />,
              }))}
            />
          )}
          <TextField
            name="name"
            autoComplete="off"
            label={<FormattedMessage id="cases.seat.name" />}
            error={words.errorOf('name')}
            value={name}
            onChange={setName}
          />
          <TextField
            name="email"
            type="email"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            label={<FormattedMessage id="cases.seat.email" />}
            hint={<FormattedMessage id="cases.seat.emailHint" />}
            error={words.errorOf('email')}
            value={email}
            onChange={setEmail}
          />
          <div>
            <Button type="submit" tone="secondary" pending={pending}>
              <FormattedMessage id="cases.seat.ask" />
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  )
}
