import { Suspense, use, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { Outlet } from 'react-router'
import { useViewer } from '../accounts/viewer.ts'
import { NotFound } from '../errors/NotFound.tsx'
import { AppPage } from '../layout/AppPage.tsx'
import { ShownRoute } from '../layout/useTitle.ts'
import { classes } from '../ui/classes.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { TellDetail } from './page-detail.ts'
import { StaffNavigation } from './StaffNavigation.tsx'
import styles from '../layout/Frame.module.css'

/** The frame of every page of staff: their places. For everybody else there is nothing here. */
export function Component() {
  const handle = use(ShownRoute)
  const viewer = useViewer()
  const [detail, setDetail] = useState<string>()
  if (viewer && viewer.staffIn.length === 0) {
    return (
      <AppPage>
        <NotFound />
      </AppPage>
    )
  }
  const isAlone = handle?.alone ?? false
  return (
    <AppPage width={isAlone ? 'reading' : 'wide'} detail={detail}>
      {!isAlone && <StaffNavigation />}
      <Suspense fallback={<PageSkeleton label={<FormattedMessage id="common.loading" />} />}>
        {/* The frame is as wide on every page with its places, so that these stay where they are. */}
        <div className={classes(styles.page, !isAlone && handle?.width !== 'wide' && styles.reading)}>
          <TellDetail value={setDetail}>
            <Outlet />
          </TellDetail>
        </div>
      </Suspense>
    </AppPage>
  )
}
