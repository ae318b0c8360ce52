import { useEffect } from 'react'
import { FormattedMessage } from 'react-intl'
import { ErrorState } from '../ui/ErrorState.tsx'
import { AppPage } from './AppPage.tsx'

const reloaded = 'parley.reloaded'

/**
 * A page that broke. A part of the program that is not there any more means that a newer version was installed: then
 * the page is loaded again, once.
 */
export function PageFailed({ error }: { error: unknown }) {
  const outdated = error instanceof TypeError && /dynamically imported module|module script/i.test(error.message)
  useEffect(() => {
    if (!outdated || sessionStorage.getItem(reloaded) === location.pathname) return
    sessionStorage.setItem(reloaded, location.pathname)
    location.reload()
  }, [outdated])
  return (
    <AppPage>
      <ErrorState
        title={<FormattedMessage id="common.failed.title" />}
        retryLabel={<FormattedMessage id="common.tryAgain" />}
        onRetry={() => location.reload()}
      >
        <FormattedMessage id="common.failed.body" />
      </ErrorState>
    </AppPage>
  )
}
