import { useState, type FormEvent } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { CodeField } from '../../ui/CodeField.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { PersonText, Text } from '../../ui/Text.tsx'
import { codeGroups } from '../code-groups.ts'
import { confirmAppDocument, startAppDocument } from '../second-factor.ts'

const atCode = { SECOND_CODE_WRONG: 'appCode' }

/** Sets up an authenticator app: the secret to type or to open on this phone, then its first code. */
export function AddApp({ onAdded }: { onAdded: (recoveryCodes: readonly string[]) => void }) {
  const [setup, setSetup] = useState<{ secret: string; url: string } | null>(null)
  const [code, setCode] = useState('')
  const start = useAct(startAppDocument, { quiet: true })
  const confirm = useAct(confirmAppDocument, { keyless: true })
  const words = useProblem(confirm.problem ?? start.problem, atCode)
  const begin = async () => {
    const answer = await start.act({})
    if (answer) setSetup(answer.startAuthenticatorApp)
  }
  const end = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await confirm.act({ code })
    if (!answer) return
    setSetup(null)
    setCode('')
    onAdded(answer.confirmAuthenticatorApp.recoveryCodes)
  }
  if (!setup) {
    return (
      <Stack>
        <ProblemSummary words={words} />
        <div>
          <Button tone="secondary" pending={start.pending} onClick={() => void begin()}>
            <FormattedMessage id="account.app.add" />
          </Button>
        </div>
      </Stack>
    )
  }
  return (
    <form noValidate onSubmit={event => void end(event)}>
      <Stack>
        <ProblemSummary words={words} />
        <Text>
          <FormattedMessage id="account.app.type" />
        </Text>
        <PersonText>{setup.secret.replace(/(.{4})(?=.)/g, '$1 ')}</PersonText>
        <Text>
          <a href={setup.url}>
            <FormattedMessage id="account.app.open" />
          </a>
        </Text>
        <CodeField
          name="appCode"
          kind="digits"
          groups={codeGroups}
          label={<FormattedMessage id="account.app.code" />}
          error={words.errorOf('appCode')}
          value={code}
          onChange={setCode}
        />
        <ButtonRow>
          <Button type="submit" pending={confirm.pending}>
            <FormattedMessage id="account.app.confirm" />
          </Button>
          <Button tone="ghost" onClick={() => setSetup(null)}>
            <FormattedMessage id="common.cancel" />
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  )
}
