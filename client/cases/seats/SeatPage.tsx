import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { SignInForm } from '../../accounts/SignInForm.tsx'
import { PageState } from '../../errors/PageState.tsx'
import { AppPage } from '../../layout/AppPage.tsx'
import { useSession } from '../../session/session.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { PageHeading, Text } from '../../ui/Text.tsx'
import { EnterCode } from '../invitation/EnterCode.tsx'
import { seatInvitationQuery } from './seats.ts'
import { TakeSeat } from './TakeSeat.tsx'

/** The way in for who was asked to sit on a case beside the parties: by link, or by the code typed. */
export function Component() {
  const { code } = useParams()
  return (
    <AppPage>
      {code ? <AskedToSit key={code} code={code} /> : <EnterCode query={seatInvitationQuery} to="seat" />}
    </AppPage>
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
