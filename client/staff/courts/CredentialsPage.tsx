import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useNavigate, useParams } from 'react-router'
import { ProveIdentity } from '../../accounts/own/ProveIdentity.tsx'
import { secondFactorParts } from '../../accounts/second-factor.ts'
import { NotFound } from '../../errors/NotFound.tsx'
import { PageState } from '../../errors/PageState.tsx'
import { readFragment } from '../../gql/fragment-masking.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { PageHeading } from '../../ui/Text.tsx'
import { staffCourtQuery } from './court-query.ts'
import { MakeClient } from './MakeClient.tsx'
import { RotateSecret } from './RotateSecret.tsx'
import { SecretShown, type NewSecret } from './SecretShown.tsx'

/** New credentials of a court, or a new secret for some: a proof of who it is, the question, and the secret, once. */
export function Component() {
  const { courtKey = '', clientId = '' } = useParams()
  const navigate = useNavigate()
  const [made, setMade] = useState<NewSecret | null>(null)
  const { data, error, loading, refetch } = useQuery(staffCourtQuery, { variables: { key: courtKey } })
  const home = `/staff/courts/${courtKey}`
  if (made) return <SecretShown made={made} home={home} onKept={() => void navigate(home, { replace: true })} />
  if (!data?.viewer) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { staffCourt, viewer } = data
  const client = staffCourt.clients.find(({ id }) => id === clientId)
  if (!staffCourt.viewerCanManage || (clientId !== 'new' && !client)) return <NotFound />
  const back = (
    <BackLink to={home}>
      <FormattedMessage id="common.back" />
    </BackLink>
  )
  const { identityConfirmedUntil, secondFactors } = readFragment(secondFactorParts, viewer)
  if (identityConfirmedUntil === null || Date.parse(identityConfirmedUntil) <= Date.now()) {
    return (
      <Stack gap="large">
        {back}
        <PageHeading title={<FormattedMessage id="staff.court.proveTitle" />} />
        <ProveIdentity
          why={<FormattedMessage id="staff.court.proveWhy" />}
          hasApp={secondFactors.appAddedAt !== null}
          hasPasskey={secondFactors.passkeys.length > 0}
        />
      </Stack>
    )
  }
  const asked = { courtName: staffCourt.name, back, onMade: setMade }
  return client ? <RotateSecret {...asked} client={client} /> : <MakeClient {...asked} courtKey={courtKey} />
}
