import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useNavigate, useParams } from 'react-router'
import { SignInForm } from '../../accounts/SignInForm.tsx'
import { useAsk } from '../../acts/useAsk.ts'
import { badInput } from '../../errors/bad-input.ts'
import { PageState } from '../../errors/PageState.tsx'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { AppPage } from '../../layout/AppPage.tsx'
import { useSession } from '../../session/session.ts'
import { Banner } from '../../ui/Banner.tsx'
import { groupCode } from '../../ui/code.ts'
import { CodeField } from '../../ui/CodeField.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { PageHeading, Text } from '../../ui/Text.tsx'
import { invitationGroups } from '../invitation/invitation.ts'
import { seatInvitationQuery } from './seats.ts'
import { TakeSeat } from './TakeSeat.tsx'

/** The way in for who was asked to sit on a case beside the parties: by link, or by the code typed. */
export function Component() {
  const { code } = useParams()
  return <AppPage>{code ? <AskedToSit key={code} code={code} /> : <EnterSeatCode />}</AppPage>
}

function EnterSeatCode() {
  const navigate = useNavigate()
  const [code, setCode] = useState('')
  const { ask, pending, problem, setProblem } = useAsk(seatInvitationQuery)
  const words = useProblem(problem, { code: 'code', INVITATION_NOT_FOUND: 'code' })
  const look = async () => {
    if (!code) return setProblem(badInput('code', 'REQUIRED'))
    if (await ask({ code })) await navigate(`/seat/${groupCode(code, 'letters', invitationGroups)}`)
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
        label={<FormattedMessage id="cases.seat.enterCode" />}
        hint={<FormattedMessage id="cases.seat.codeHint" />}
        error={words.errorOf('code')}
        value={code}
        onChange={setCode}
      />
    </QuestionPage>
  )
}

/** Nothing of the case is shown before whoever is asked has signed in with the address that was asked. */
function AskedToSit({ code }: { code: string }) {
  const signedIn = useSession() === 'signed-in'
  const { data, error, loading, refetch } = useQuery(seatInvitationQuery, { variables: { code } })
  const found = data?.seatInvitation
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  if (found.state !== 'OPEN')
    return (
      <Stack gap="large">
        <PageHeading
          caption={found.programName}
          title={<FormattedMessage id={`cases.invitation.${found.state}.title`} />}
        />
        <Text>
          <FormattedMessage id={`cases.invitation.${found.state}.text`} />
        </Text>
      </Stack>
    )
  if (signedIn) return <TakeSeat code={code} />
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="cases.seat.title" values={{ program: found.programName }} />}
        lead={<FormattedMessage id="cases.seat.signIn" />}
      />
      <Banner tone="info">
        <FormattedMessage id="cases.invitation.private" />
      </Banner>
      <SignInForm embedded />
    </Stack>
  )
}
