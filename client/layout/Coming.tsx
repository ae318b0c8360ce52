import { FormattedMessage } from 'react-intl'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { AppPage } from './AppPage.tsx'

/** The page while its part of the program is fetched for the first time. */
export function Coming() {
  return (
    <AppPage>
      <PageSkeleton label={<FormattedMessage id="common.loading" />} />
    </AppPage>
  )
}
