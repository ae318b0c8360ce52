import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { enterAs, type SignedIn } from '../session/start-session.ts'
import { Stack } from '../ui/Layout.tsx'
import { CodeStep } from './CodeStep.tsx'
import { EmailStep } from './EmailStep.tsx'
import { PasskeySignIn } from './PasskeySignIn.tsx'

export interface SignInFormProps {
  /** A code that came with the link of the mail. It is filled in, never used by itself: mail scanners open links. */
  code?: string
  email?: string
  /** Stands on a page with a heading of its own. */
  embedded?: boolean
  /** Called before the page knows who is signed in. */
  onSignedIn?: () => void
}

/** E-mail address, then the code that was sent there, on one page. Opens an account for an address that has none. */
export function SignInForm({ code = '', email: given = '', embedded = false, onSignedIn }: SignInFormProps) {
  const client = useApolloClient()
  const [email, setEmail] = useState(given)
  const [sent, setSent] = useState(given !== '' && code !== '')
  const enter = (session: SignedIn) => {
    onSignedIn?.()
    enterAs(client, session)
  }
  if (!sent) {
    return (
      <Stack gap="large">
        <EmailStep embedded={embedded} email={email} onChange={setEmail} onSent={() => setSent(true)} />
        <PasskeySignIn onSignedIn={enter} />
      </Stack>
    )
  }
  return (
    <CodeStep embedded={embedded} email={email} code={code} onSignedIn={enter} onOtherEmail={() => setSent(false)} />
  )
}
