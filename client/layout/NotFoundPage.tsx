import { NotFound } from '../errors/NotFound.tsx'
import { AppPage } from './AppPage.tsx'

/** What stands at an address that is none of ours. */
export function Component() {
  return (
    <AppPage>
      <NotFound />
    </AppPage>
  )
}
