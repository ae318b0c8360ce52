import { useEffect, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { NotFound } from '../errors/NotFound.tsx'
import { AppPage } from '../layout/AppPage.tsx'
import { windowName } from '../session/window-name.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { enterDemo } from './demo.ts'

/** Signs this window in as somebody of the demo, then shows the first page anew as that person. */
export function Component() {
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const person = new URLSearchParams(location.search).get('person') ?? ''
    void enterDemo(person, windowName).then(
      entered => (entered ? location.replace('/') : setFailed(true)),
      () => setFailed(true),
    )
  }, [])
  return (
    <AppPage>
      {failed ? <NotFound /> : <PageSkeleton label={<FormattedMessage id="accounts.demo.entering" />} />}
    </AppPage>
  )
}
