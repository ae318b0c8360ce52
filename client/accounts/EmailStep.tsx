import { FormattedMessage } from 'react-intl'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { useLocale } from '../locales/LocaleProvider.tsx'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useRequestCode } from './request-code.ts'

export interface EmailStepProps {
  embedded: boolean
  email: string
  onChange: (email: string) => void
  onSent: () => void
}

export function EmailStep({ embedded, email, onChange, onSent }: EmailStepProps) {
  const { locale } = useLocale()
  const { act, pending, problem } = useRequestCode()
  const words = useProblem(problem)
  const send = async () => {
    if (await act({ email: email.trim(), locale })) onSent()
  }
  return (
    <QuestionPage
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="accounts.signIn.sendCode" />}
      pending={pending}
      onContinue={() => void send()}
    >
      <TextField
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        labelIsHeading={!embedded}
        label={<FormattedMessage id="accounts.signIn.email" />}
        hint={<FormattedMessage id="accounts.signIn.emailHint" />}
        error={words.errorOf('email')}
        value={email}
        onChange={onChange}
      />
    </QuestionPage>
  )
}
