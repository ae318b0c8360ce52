import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useNavigate } from 'react-router'
import { acceptTermsDocument } from '../../accounts/terms.ts'
import { useViewer } from '../../accounts/viewer.ts'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { ProgramText } from '../../programs/ProgramText.tsx'
import { Card } from '../../ui/Card.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Details } from './Invitation.tsx'
import { joinCaseDocument } from './invitation.ts'

export interface JoinCaseProps {
  code: string
  caseNumber: string | null
  details: Details
}

/** Name and, for who is here for the first time, the terms of confidentiality: then one is in the case. */
export function JoinCase({ code, caseNumber, details }: JoinCaseProps) {
  const navigate = useNavigate()
  const viewer = useViewer()
  const [name, setName] = useState(details.invitedName)
  const terms = useAct(acceptTermsDocument, { quiet: true })
  const join = useAct(joinCaseDocument, { quiet: true })
  const words = useProblem(terms.problem ?? join.problem)
  const mustAccept = viewer !== null && viewer.acceptedTermsVersion !== viewer.currentTerms.version
  const go = async () => {
    if (mustAccept && !(await terms.act({ version: viewer.currentTerms.version }))) return
    const joined = await join.act({ code, caseNumber, name })
    if (joined) await navigate(`/cases/${joined.joinCase.id}/agree`, { replace: true })
  }
  return (
    <QuestionPage
      errors={<ProblemSummary words={words} />}
      title={<FormattedMessage id="cases.join.title" />}
      continueLabel={<FormattedMessage id={mustAccept ? 'cases.join.acceptAndJoin' : 'cases.join.join'} />}
      pending={terms.pending || join.pending}
      onContinue={() => void go()}
    >
      <TextField
        name="name"
        autoComplete="name"
        label={<FormattedMessage id="account.name" />}
        hint={<FormattedMessage id="cases.join.nameHint" />}
        error={words.errorOf('name')}
        value={name}
        onChange={setName}
      />
      {mustAccept && (
        <Card title={<FormattedMessage id="accounts.terms.title" />}>
          <Stack gap="small">
            <ProgramText text={viewer.currentTerms.text} />
          </Stack>
        </Card>
      )}
    </QuestionPage>
  )
}
