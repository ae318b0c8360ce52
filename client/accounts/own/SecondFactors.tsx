import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { Link, useLocation } from 'react-router'
import type { SecondFactorPartsFragment } from '../../gql/graphql.ts'
import { nextAddress } from '../../layout/next-address.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Card } from '../../ui/Card.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { Text } from '../../ui/Text.tsx'
import { AddApp } from './AddApp.tsx'
import { AddPasskey } from './AddPasskey.tsx'
import { FactorList } from './FactorList.tsx'
import { ProveIdentity } from './ProveIdentity.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { RenewRecoveryCodes } from './RenewRecoveryCodes.tsx'

export interface SecondFactorsProps {
  account: SecondFactorPartsFragment
  /** Whoever mediates can do nothing else before. */
  isNeeded: boolean
}

/** The second step of signing in: offered to everybody, asked of whoever mediates. */
export function SecondFactors({ account, isNeeded }: SecondFactorsProps) {
  const { search } = useLocation()
  const [codes, setCodes] = useState<readonly string[]>([])
  const { secondFactors: factors, identityConfirmedUntil } = account
  const isProved = identityConfirmedUntil !== null && Date.parse(identityConfirmedUntil) > Date.now()
  const hasApp = factors.appAddedAt !== null
  const hasPasskey = factors.passkeys.length > 0
  const next = nextAddress(search)
  return (
    <Card title={<FormattedMessage id="account.second.title" />}>
      <Stack gap="large">
        {isNeeded && (
          <Banner tone="warn" role="status" title={<FormattedMessage id="account.second.neededTitle" />}>
            <FormattedMessage id="account.second.neededText" />
          </Banner>
        )}
        <Text>
          <FormattedMessage id="account.second.text" />
        </Text>
        {codes.length > 0 && <RecoveryCodes codes={codes} onKept={() => setCodes([])} />}
        <FactorList factors={factors} mayChange={isProved} />
        {isProved ? (
          <Stack>
            <AddPasskey onAdded={setCodes} />
            {!hasApp && <AddApp onAdded={setCodes} />}
            {(hasApp || hasPasskey) && <RenewRecoveryCodes onMade={setCodes} />}
          </Stack>
        ) : (
          <ProveIdentity why={<FormattedMessage id="account.prove.why" />} hasApp={hasApp} hasPasskey={hasPasskey} />
        )}
        {!isNeeded && next !== '/' && codes.length === 0 && (
          <Text>
            <Link to={next}>
              <FormattedMessage id="account.second.goOn" />
            </Link>
          </Text>
        )}
      </Stack>
    </Card>
  )
}
