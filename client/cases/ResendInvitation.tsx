import { useState, type FormEvent } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Stack } from '../ui/Layout.tsx'
import { notify } from '../ui/notify.ts'
import { Text } from '../ui/Text.tsx'
import { TextField } from '../ui/TextField.tsx'

const resendInvitationDocument = graphql(`
  mutation ResendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      id
    }
  }
`)

/** Sends an invitation once more, perhaps to a better address: a wrong one is the most common reason for silence. */
export function ResendInvitation({ partyId, name }: { partyId: string; name: string }) {
  const id = `email-${partyId}`
  const [email, setEmail] = useState('')
  const { act, pending, problem } = useAct(resendInvitationDocument)
  const words = useProblem(problem, { email: id })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await act({ partyId, email: email.trim() }))) return
    setEmail('')
    notify(<FormattedMessage id="cases.resend.done" values={{ name }} />)
  }
  return (
    <Disclosure summary={<FormattedMessage id="cases.resend.title" />}>
      <form noValidate onSubmit={event => void send(event)}>
        <Stack>
          <ProblemSummary words={words} />
          <Text>
            <FormattedMessage id="cases.resend.text" />
          </Text>
          <TextField
            name="email"
            id={id}
            type="email"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            label={<FormattedMessage id="cases.resend.email" values={{ name }} />}
            error={words.errorOf(id)}
            value={email}
            onChange={setEmail}
          />
          <div>
            <Button type="submit" tone="secondary" pending={pending}>
              <FormattedMessage id="cases.resend.send" />
            </Button>
          </div>
        </Stack>
      </form>
    </Disclosure>
  )
}
