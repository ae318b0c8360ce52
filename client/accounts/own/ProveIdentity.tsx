import { useState, type FormEvent, type ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { notify } from '../../ui/notify.ts'
import { Text } from '../../ui/Text.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { proveIdentityDocument, requestProofCodeDocument } from '../second-factor.ts'
import { useKnownPasskey } from '../use-passkey.ts'

const atCode = { code: 'proof', CODE_WRONG: 'proof', CODE_EXPIRED: 'proof', SECOND_CODE_WRONG: 'proof' }

export interface ProveIdentityProps {
  /** What it is for. */
  why: ReactNode
  hasApp: boolean
  hasPasskey: boolean
  onProved?: () => void
}

/** Shows that it is really this person, by what they have: an app, a passkey, or else a code by mail. */
export function ProveIdentity({ why, hasApp, hasPasskey, onProved }: ProveIdentityProps) {
  const [code, setCode] = useState('')
  const [isMailed, setMailed] = useState(false)
  const mail = useAct(requestProofCodeDocument, { quiet: true })
  const passkey = useKnownPasskey()
  const prove = useAct(proveIdentityDocument, { quiet: true })
  const words = useProblem(prove.problem ?? mail.problem ?? passkey.problem, atCode)
  const send = async () => {
    prove.clear()
    if (!(await mail.act({}))) return
    setCode('')
    setMailed(true)
    notify(<FormattedMessage id="account.prove.sent" />)
  }
  const give = async (proof: { code: string } | { secondCode: string } | { passkey: string }) => {
    if (await prove.act(proof)) onProved?.()
  }
  const show = async () => {
    prove.clear()
    const shown = await passkey.ask()
    if (shown) await give({ passkey: shown })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void give(isMailed ? { code } : { secondCode: code })
  }
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <ProblemSummary words={words} />
        <Text>{why}</Text>
        {(hasApp || isMailed) && (
          <TextField
            name="proof"
            size="medium"
            autoComplete="one-time-code"
            spellCheck={false}
            label={<FormattedMessage id={isMailed ? 'account.prove.mailed' : 'accounts.second.code'} />}
            error={words.errorOf('proof')}
            value={code}
            onChange={setCode}
          />
        )}
        <ButtonRow>
          {(hasApp || isMailed) && (
            <Button type="submit" pending={prove.pending}>
              <FormattedMessage id="account.prove.confirm" />
            </Button>
          )}
          {hasPasskey && (
            <Button tone="secondary" pending={passkey.pending} onClick={() => void show()}>
              <FormattedMessage id="account.prove.passkey" />
            </Button>
          )}
          <Button tone={hasApp || isMailed ? 'ghost' : 'secondary'} pending={mail.pending} onClick={() => void send()}>
            <FormattedMessage id="account.prove.send" />
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  )
}
