import { useEffect, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { useLocale } from '../locales/LocaleProvider.tsx'
import type { SignedIn } from '../session/start-session.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { CodeField } from '../ui/CodeField.tsx'
import { PersonText } from '../ui/Text.tsx'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { codeGroups } from './code-groups.ts'
import { NoCode } from './NoCode.tsx'
import { useRequestCode } from './request-code.ts'
import { SecondStep } from './SecondStep.tsx'
import { signInDocument } from './sign-in.ts'

const atCode = { code: 'code', email: 'code', CODE_WRONG: 'code', CODE_EXPIRED: 'code' }

export interface CodeStepProps {
  embedded: boolean
  email: string
  code: string
  onSignedIn: (session: SignedIn) => void
  onOtherEmail: () => void
}

export function CodeStep({ embedded, email, code: given, onSignedIn, onOtherEmail }: CodeStepProps) {
  const { locale } = useLocale()
  const [code, setCode] = useState(given)
  const signIn = useAct(signInDocument, { quiet: true, keyless: true })
  const again = useRequestCode()
  const words = useProblem(signIn.problem ?? again.problem, atCode)
  // The button that was pressed is gone: the keyboard goes on in the field that took its place.
  useEffect(() => document.getElementById('code')?.focus(), [])
  const enter = async () => {
    const answer = await signIn.act({ email: email.trim(), code })
    if (answer) onSignedIn(answer.signIn)
  }
  const sendAgain = async () => {
    signIn.clear()
    setCode('')
    return (await again.act({ email: email.trim(), locale })) !== null
  }
  if (signIn.problem?.code === 'SECOND_FACTOR_NEEDED')
    return <SecondStep {...{ embedded, email, code, onSignedIn, onOtherEmail }} />
  return (
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
      <CodeField
        name="code"
        kind="digits"
        groups={codeGroups}
        labelIsHeading={!embedded}
        label={<FormattedMessage id="accounts.signIn.code" />}
        hint={
          <FormattedMessage
            id="accounts.signIn.codeHint"
            values={{
              email: (
                <PersonText key="email" inline>
                  {email}
                </PersonText>
              ),
            }}
          />
        }
        error={words.errorOf('code')}
        value={code}
        onChange={setCode}
      />
      <NoCode pending={again.pending} onSendAgain={sendAgain} />
    </QuestionPage>
  )
}
