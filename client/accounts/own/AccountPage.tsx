import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { PageState } from '../../errors/PageState.tsx'
import { readFragment } from '../../gql/fragment-masking.ts'
import { AppPage } from '../../layout/AppPage.tsx'
import { PlaceLink } from '../../layout/PlaceLink.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { PageHeading } from '../../ui/Text.tsx'
import { accountQuery } from '../account.ts'
import { AccountForm } from './AccountForm.tsx'
import { secondFactorParts } from '../second-factor.ts'
import { SecondFactors } from './SecondFactors.tsx'
import { Sessions } from './Sessions.tsx'
import { viewerParts } from '../viewer.ts'

/** One's own name, phone and language, how one signs in, and where one is signed in. */
export function Component() {
  const { data, error, loading, refetch } = useQuery(accountQuery)
  const account = data?.viewer
  const viewer = readFragment(viewerParts, account)
  const factors = readFragment(secondFactorParts, account)
  return (
    <AppPage>
      {!account || !viewer || !factors ? (
        <PageState error={error} loading={loading} onRetry={() => void refetch()} />
      ) : (
        <Stack gap="huge">
          <PageHeading
            title={<FormattedMessage id="account.title" />}
            lead={<FormattedMessage id="account.lead" values={{ email: viewer.email }} />}
          />
          <AccountForm name={viewer.name} phone={account.phone ?? ''} language={viewer.locale} />
          <SecondFactors account={factors} isNeeded={viewer.mustAddSecondFactor} />
          <Sessions sessions={account.sessions} />
          <PlaceLink to="/complaints">
            <FormattedMessage id="account.complaints" />
          </PlaceLink>
        </Stack>
      )}
    </AppPage>
  )
}
