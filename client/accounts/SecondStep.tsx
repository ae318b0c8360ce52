import { useEffect, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import type { SignedIn } from '../session/start-session.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { Stack } from '../ui/Layout.tsx'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { TextField } from '../ui/TextField.tsx'
import { PasskeySignIn } from './PasskeySignIn.tsx'
import { signInDocument } from './sign-in.ts'

const atCode = { SECOND_CODE_WRONG: 'secondCode', secondCode: 'secondCode' }

export interface SecondStepProps {
  embedded: boolean
  email: string
  /** The mailed code, which was right. */
  code: string
  onSignedIn: (session: SignedIn) => void
  onOtherEmail: () => void
}

/** The second step of signing in, for whoever has set one up: a code of the app, a recovery code, or a passkey. */
export function SecondStep({ embedded, email, code, onSignedIn, onOtherEmail }: SecondStepProps) {
  const [secondCode, setSecondCode] = useState('')
  const signIn = useAct(signInDocument, { quiet: true, keyless: true })
  const words = useProblem(signIn.problem, atCode)
  // The field that had the focus is gone: the keyboard goes on in the one that took its place.
  useEffect(() => document.getElementById('secondCode')?.focus(), [])
  const enter = async () => {
    const answer = await signIn.act({ email: email.trim(), code, secondCode: secondCode.trim() || '-' })
    if (answer) onSignedIn(answer.signIn)
  }
  return (
    <Stack gap="large">
      <QuestionPage
        back={
          <BackLink onBack={onOtherEmail}>
            <FormattedMessage id="accounts.signIn.otherEmail" />
          </BackLink>
        }
        errors={<ProblemSummary words={words} />}
        continueLabel={<FormattedMessage id="common.signIn" />}
        pending={signIn.pending}
        onContinue={() => void enter()}
      >
        <TextField
          name="secondCode"
          autoComplete="one-time-code"
          spellCheck={false}
          size="medium"
          labelIsHeading={!embedded}
          label={<FormattedMessage id="accounts.second.code" />}
          hint={<FormattedMessage id="accounts.second.codeHint" />}
          error={words.errorOf('secondCode')}
          value={secondCode}
          onChange={setSecondCode}
        />
      </QuestionPage>
      <PasskeySignIn onSignedIn={onSignedIn} />
    </Stack>
  )
}
