import { NotFound } from '../errors/NotFound.tsx'
import { AppPage } from './AppPage.tsx'

export function NotFoundPage() {
  return (
    <AppPage>
      <NotFound />
    </AppPage>
  )
}
