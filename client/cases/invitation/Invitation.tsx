import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { PageState } from '../../errors/PageState.tsx'
import type { InvitationDetailsQuery } from '../../gql/graphql.ts'
import { AppPage } from '../../layout/AppPage.tsx'
import { ProgramHelp } from '../../programs/ProgramHelp.tsx'
import { InvitationProblem } from './InvitationProblem.tsx'
import { invitationQuery } from './invitation.ts'
import { InvitedCase } from './InvitedCase.tsx'
import { useFreshPage } from './use-fresh-page.ts'
import { JoinCase } from './JoinCase.tsx'
import { NotThisPerson } from './NotThisPerson.tsx'
import { ProveInvitation } from './ProveInvitation.tsx'

export type Details = InvitationDetailsQuery['invitationDetails']

/** What the invited person has shown so far. Nothing of it is in the address, because addresses are seen by others. */
type Stage =
  | { name: 'prove' }
  | { name: 'read'; details: Details; caseNumber: string | null }
  | { name: 'join'; details: Details; caseNumber: string | null }
  | { name: 'not-me' }

/** An invitation, step by step: who invites, a proof, what it is about, signing in, joining. */
export function Invitation({ code }: { code: string }) {
  const [stage, setStage] = useState<Stage>({ name: 'prove' })
  useFreshPage(stage.name)
  const { data, error, loading, refetch } = useQuery(invitationQuery, { variables: { code }, fetchPolicy: 'no-cache' })
  const invitation = data?.invitation
  if (!invitation) {
    return (
      <AppPage>
        {error ? (
          <InvitationProblem error={error} onRetry={() => void refetch()} />
        ) : (
          <PageState error={error} loading={loading} onRetry={() => void refetch()} />
        )}
      </AppPage>
    )
  }
  const { programName: name, organisation, supportPhone, supportEmail } = invitation
  return (
    <AppPage footer={<ProgramHelp program={{ name, supportPhone, supportEmail }} />}>
      {stage.name === 'prove' && (
        <ProveInvitation
          code={code}
          invitation={invitation}
          onProven={(details, caseNumber) => setStage({ name: 'read', details, caseNumber })}
          onNotMe={() => setStage({ name: 'not-me' })}
        />
      )}
      {stage.name === 'read' && (
        <InvitedCase
          details={stage.details}
          onContinue={() => setStage({ ...stage, name: 'join' })}
          onNotMe={() => setStage({ name: 'not-me' })}
        />
      )}
      {stage.name === 'join' && <JoinCase code={code} caseNumber={stage.caseNumber} details={stage.details} />}
      {stage.name === 'not-me' && <NotThisPerson code={code} onBack={() => setStage({ name: 'prove' })} />}
      <p>
        <small>
          <FormattedMessage id="cases.invitation.from" values={{ organisation }} />
        </small>
      </p>
    </AppPage>
  )
}
