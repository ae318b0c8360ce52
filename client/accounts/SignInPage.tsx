import { Navigate, useLocation } from 'react-router'
import { AppPage } from '../layout/AppPage.tsx'
import { nextAddress } from '../layout/next-address.ts'
import { useSession } from '../session/session.ts'
import { SignInForm } from './SignInForm.tsx'

/** Sign in, then on to where one wanted to go. */
export function Component() {
  const { search } = useLocation()
  const asked = new URLSearchParams(search)
  if (useSession() === 'signed-in') return <Navigate to={nextAddress(search)} replace />
  return (
    <AppPage>
      <SignInForm code={asked.get('code') ?? ''} email={asked.get('email') ?? ''} />
    </AppPage>
  )
}
