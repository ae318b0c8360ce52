import { useEffect, useEffectEvent } from 'react'
import { FormattedMessage } from 'react-intl'
import { SignInForm } from '../../accounts/SignInForm.tsx'
import { useAsk } from '../../acts/useAsk.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import type { InvitationQuery } from '../../gql/graphql.ts'
import { useSession } from '../../session/session.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { PageHeading, Text } from '../../ui/Text.tsx'
import { CaseNumberForm } from './CaseNumberForm.tsx'
import type { Details } from './Invitation.tsx'
import { invitationDetailsQuery } from './invitation.ts'

export interface ProveInvitationProps {
  code: string
  invitation: InvitationQuery['invitation']
  onProven: (details: Details, caseNumber: string | null) => void
  onNotMe: () => void
}

/**
 * Shows who invites and asks for a proof before anything of the case is told: the case number from the court's papers,
 * or being signed in with the address that was invited.
 */
export function ProveInvitation({ code, invitation, onProven, onNotMe }: ProveInvitationProps) {
  const { programName, state, needsCaseNumber } = invitation
  const signedIn = useSession() === 'signed-in'
  const { ask, pending, problem, setProblem } = useAsk(invitationDetailsQuery)
  const words = useProblem(problem, needsCaseNumber ? { INVITATION_PROOF_WRONG: 'caseNumber' } : {})
  const prove = async (caseNumber: string | null) => {
    const answer = await ask({ code, caseNumber })
    if (answer) onProven(answer.invitationDetails, caseNumber)
    return answer !== null
  }
  // Who is signed in with the invited address needs no other proof; whoever is not is simply asked for one.
  const proveByAddress = useEffectEvent(async () => {
    if (!(await prove(null)) && needsCaseNumber) setProblem(null)
  })
  const isOpen = state === 'OPEN'
  useEffect(() => {
    if (isOpen && signedIn) void proveByAddress()
  }, [isOpen, signedIn])
  if (!isOpen) {
    return (
      <Stack gap="large">
        <PageHeading caption={programName} title={<FormattedMessage id={`cases.invitation.${state}.title`} />} />
        <Text>
          <FormattedMessage id={`cases.invitation.${state}.text`} />
        </Text>
        <div>
          <ButtonLink to="/sign-in">
            <FormattedMessage id="common.signIn" />
          </ButtonLink>
        </div>
      </Stack>
    )
  }
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="cases.invitation.title" values={{ program: programName }} />}
        lead={<FormattedMessage id="cases.invitation.lead" />}
      />
      <Banner tone="info">
        <FormattedMessage id="cases.invitation.private" />
      </Banner>
      {needsCaseNumber ? (
        <>
          <CaseNumberForm words={words} pending={pending} onProve={number => void prove(number)} />
          {!signedIn && (
            <Disclosure summary={<FormattedMessage id="cases.invitation.noNumber" />}>
              <SignInForm embedded />
            </Disclosure>
          )}
        </>
      ) : (
        <Stack>
          <ProblemSummary words={words} />
          {signedIn ? (
            <Text>
              <FormattedMessage id="cases.invitation.otherAccount" />
            </Text>
          ) : (
            <SignInForm embedded />
          )}
        </Stack>
      )}
      <ButtonRow>
        <Button tone="ghost" onClick={onNotMe}>
          <FormattedMessage id="cases.invitation.notMe" />
        </Button>
      </ButtonRow>
    </Stack>
  )
}
