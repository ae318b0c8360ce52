import { FormattedMessage } from 'react-intl'
import { ProveIdentity } from '../accounts/own/ProveIdentity.tsx'
import { secondFactorParts } from '../accounts/second-factor.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import type { SignPageQuery } from '../gql/graphql.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { ConfirmIdentity, type ConfirmIdentityProps } from './ConfirmIdentity.tsx'

export interface ProveBeforeSigningProps extends ConfirmIdentityProps {
  viewer: NonNullable<SignPageQuery['viewer']>
}

/** A code by e-mail, or, for whoever has set one up, the app or the passkey. */
export function ProveBeforeSigning({ viewer, ...props }: ProveBeforeSigningProps) {
  const { appAddedAt, passkeys } = readFragment(secondFactorParts, viewer).secondFactors
  if (appAddedAt === null && passkeys.length === 0) return <ConfirmIdentity {...props} />
  return (
    <Stack gap="large">
      <BackLink to={props.backTo}>
        <FormattedMessage id="common.back" />
      </BackLink>
      <PageHeading title={<FormattedMessage id="agreements.identity.title" />} />
      <ProveIdentity
        why={<FormattedMessage id="agreements.identity.why" />}
        hasApp={appAddedAt !== null}
        hasPasskey={passkeys.length > 0}
        onProved={props.onConfirmed}
      />
    </Stack>
  )
}
