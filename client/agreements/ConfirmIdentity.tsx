import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import { announce } from '../ui/announce.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { Button } from '../ui/Button.tsx'
import { CodeField } from '../ui/CodeField.tsx'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { PersonText } from '../ui/Text.tsx'

const requestIdentityCode = graphql(`
  mutation RequestIdentityCode($input: KeyInput!) {
    requestIdentityCode(input: $input) {
      email
      expiresAt
    }
  }
`)

const confirmIdentity = graphql(`
  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {
    confirmIdentity(input: $input) {
      id
      identityConfirmedUntil
    }
  }
`)

const codeGroups = [3, 3] as const
const fields = { code: 'code' } as const

export interface ConfirmIdentityProps {
  email: string
  backTo: string
  onConfirmed: () => void
}

/** A code by e-mail shows that the person who signs is the one whose account this is. */
export function ConfirmIdentity({ email, backTo, onConfirmed }: ConfirmIdentityProps) {
  const intl = useIntl()
  const ask = useAct(requestIdentityCode, { quiet: true })
  const confirm = useAct(confirmIdentity, { quiet: true })
  const [sentTo, setSentTo] = useState<string | null>(null)
  const [code, setCode] = useState('')
  const words = useProblem(confirm.problem ?? ask.problem, fields)
  const address = <PersonText inline>{sentTo ?? email}</PersonText>

  const send = async () => {
    confirm.clear()
    setCode('')
    const sent = await ask.act({})
    if (!sent) return
    setSentTo(sent.requestIdentityCode.email)
    announce(intl.formatMessage({ id: 'agreements.identity.sent' }))
  }
  const check = async () => {
    if (await confirm.act({ code })) onConfirmed()
  }
  const back = (
    <BackLink to={backTo}>
      <FormattedMessage id="common.back" />
    </BackLink>
  )
  if (sentTo === null) {
    return (
      <QuestionPage
        back={back}
        title={<FormattedMessage id="agreements.identity.title" />}
        errors={<ProblemSummary words={words} />}
        continueLabel={<FormattedMessage id="agreements.identity.send" />}
        pending={ask.pending}
        onContinue={() => void send()}
      >
        <p>
          <FormattedMessage id="agreements.identity.about" values={{ email: address }} />
        </p>
      </QuestionPage>
    )
  }
  return (
    <QuestionPage
      back={back}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="agreements.identity.confirm" />}
      pending={confirm.pending}
      onContinue={() => void check()}
      other={
        <Button tone="ghost" pending={ask.pending} onClick={() => void send()}>
          <FormattedMessage id="agreements.identity.again" />
        </Button>
      }
    >
      <CodeField
        name="code"
        kind="digits"
        groups={codeGroups}
        labelIsHeading
        label={<FormattedMessage id="agreements.identity.code" />}
        hint={<FormattedMessage id="agreements.identity.codeHint" values={{ email: address }} />}
        error={words.errorOf('code')}
        value={code}
        onChange={setCode}
      />
    </QuestionPage>
  )
}
