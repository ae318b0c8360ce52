import { useEffect, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { ErrorState } from '../ui/ErrorState.tsx'
import { AppPage } from './AppPage.tsx'

const reloaded = 'parley.reloaded'

async function loadAgain(): Promise<void> {
  const isThere = await fetch('/', { method: 'HEAD', cache: 'no-store' }).catch(() => null)
  if (isThere?.ok) location.reload()
}

/**
 * A page that broke. A part of the program that did not come may be away because a newer version was installed: then
 * the page is loaded again, once. Or the network is away: then it is loaded when the network is back, and not before,
 * because a browser shows nothing at all in place of a page that it cannot load.
 */
export function PageFailed({ error }: { error: unknown }) {
  const missing = error instanceof Error && /dynamically imported module|module script|preload CSS/i.test(error.message)
  const [trying, setTrying] = useState(false)
  const tryAgain = async () => {
    setTrying(true)
    await loadAgain()
    setTrying(false)
  }
  useEffect(() => {
    const comeBack = () => void loadAgain()
    addEventListener('online', comeBack)
    if (missing && sessionStorage.getItem(reloaded) !== location.pathname) {
      sessionStorage.setItem(reloaded, location.pathname)
      comeBack()
    }
    return () => removeEventListener('online', comeBack)
  }, [missing])
  return (
    <AppPage>
      <ErrorState
        title={<FormattedMessage id="common.failed.title" />}
        retryLabel={<FormattedMessage id="common.tryAgain" />}
        onRetry={() => void tryAgain()}
        retrying={trying}
      >
        <FormattedMessage id="common.failed.body" />
      </ErrorState>
    </AppPage>
  )
}
