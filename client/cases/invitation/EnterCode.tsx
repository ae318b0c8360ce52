import type { TypedDocumentNode } from '@apollo/client'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useNavigate } from 'react-router'
import { useAsk } from '../../acts/useAsk.ts'
import { badInput } from '../../errors/bad-input.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { CodeField } from '../../ui/CodeField.tsx'
import { groupCode } from '../../ui/code.ts'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { invitationGroups } from './invitation.ts'

interface EnterCodeProps {
  /** What is asked with the code, before its page is opened. */
  query: TypedDocumentNode<unknown, { code: string }>
  to: 'invitation' | 'seat'
}

/** The code of an invitation, typed from a mail or a letter. */
export function EnterCode({ query, to }: EnterCodeProps) {
  const navigate = useNavigate()
  const [code, setCode] = useState('')
  const { ask, pending, problem, setProblem } = useAsk(query)
  const words = useProblem(problem, { code: 'code', INVITATION_NOT_FOUND: 'code' })
  const look = async () => {
    if (!code) return setProblem(badInput('code', 'REQUIRED'))
    if (await ask({ code })) await navigate(`/${to}/${groupCode(code, 'letters', invitationGroups)}`)
  }
  return (
    <QuestionPage
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="common.continue" />}
      pending={pending}
      onContinue={() => void look()}
    >
      <CodeField
        name="code"
        kind="letters"
        groups={invitationGroups}
        labelIsHeading
        label={<FormattedMessage id={`cases.${to}.enterCode`} />}
        hint={<FormattedMessage id={`cases.${to}.codeHint`} />}
        error={words.errorOf('code')}
        value={code}
        onChange={setCode}
      />
    </QuestionPage>
  )
}
