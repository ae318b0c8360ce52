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
import { invitationGroups, invitationQuery } from './invitation.ts'

export function EnterCode() {
  const navigate = useNavigate()
  const [code, setCode] = useState('')
  const { ask, pending, problem, setProblem } = useAsk(invitationQuery)
  const words = useProblem(problem, { code: 'code', INVITATION_NOT_FOUND: 'code' })
  const look = async () => {
    if (!code) return setProblem(badInput('code', 'REQUIRED'))
    if (await ask({ code })) await navigate(`/invitation/${groupCode(code, 'letters', invitationGroups)}`)
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
        label={<FormattedMessage id="cases.invitation.enterCode" />}
        hint={<FormattedMessage id="cases.invitation.codeHint" />}
        error={words.errorOf('code')}
        value={code}
        onChange={setCode}
      />
    </QuestionPage>
  )
}
