import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import type { SignedIn } from '../session/start-session.ts'
import { Button } from '../ui/Button.tsx'
import { Stack } from '../ui/Layout.tsx'
import { signInWithPasskeyDocument } from './second-factor.ts'
import { useKnownPasskey } from './use-passkey.ts'

/** Sign in by finger, face or PIN, without a mailed code. */
export function PasskeySignIn({ onSignedIn }: { onSignedIn: (session: SignedIn) => void }) {
  const passkey = useKnownPasskey()
  const signIn = useAct(signInWithPasskeyDocument, { quiet: true, keyless: true })
  const words = useProblem(signIn.problem ?? passkey.problem)
  const enter = async () => {
    signIn.clear()
    const shown = await passkey.ask()
    const answer = shown && (await signIn.act({ passkey: shown }))
    if (answer) onSignedIn(answer.signInWithPasskey)
  }
  return (
    <Stack>
      <ProblemSummary words={words} />
      <div>
        <Button tone="secondary" pending={passkey.pending || signIn.pending} onClick={() => void enter()}>
          <FormattedMessage id="accounts.passkey.signIn" />
        </Button>
      </div>
    </Stack>
  )
}
