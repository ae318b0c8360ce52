import { useApolloClient } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { Navigate, Outlet, useLocation } from 'react-router'
import { useViewer } from '../accounts/viewer.ts'
import { startSession } from '../session/start-session.ts'
import { useSession } from '../session/session.ts'
import { ErrorState } from '../ui/ErrorState.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { AppPage } from './AppPage.tsx'

/** Lets only people through who are signed in; the others sign in first and then come back to where they wanted. */
export function SignedInGate() {
  const session = useSession()
  const client = useApolloClient()
  const here = useHere()
  if (session === 'signed-in') return <Outlet />
  if (session === 'signed-out') return <Navigate to={`/sign-in?next=${encodeURIComponent(here)}`} replace />
  return (
    <AppPage>
      {session === 'starting' ? (
        <PageSkeleton label={<FormattedMessage id="common.loading" />} />
      ) : (
        <ErrorState
          title={<FormattedMessage id="common.failed.title" />}
          retryLabel={<FormattedMessage id="common.tryAgain" />}
          onRetry={() => void startSession(client)}
        >
          <FormattedMessage id="errors.OFFLINE" />
        </ErrorState>
      )}
    </AppPage>
  )
}

/** Lets only people through who accepted the present terms, and who set up a second step where one is needed. */
export function TermsGate() {
  const viewer = useViewer()
  const here = useHere()
  if (viewer && viewer.acceptedTermsVersion !== viewer.currentTerms.version) {
    return <Navigate to={`/terms?next=${encodeURIComponent(here)}`} replace />
  }
  if (viewer?.mustAddSecondFactor) return <Navigate to={`/account?next=${encodeURIComponent(here)}`} replace />
  return <Outlet />
}

function useHere(): string {
  const { pathname, search } = useLocation()
  return pathname + search
}
