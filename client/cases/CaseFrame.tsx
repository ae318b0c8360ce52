import { useQuery } from '@apollo/client/react'
import { Suspense, use } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Outlet, useMatch, useParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { readFragment } from '../gql/fragment-masking.ts'
import { AppPage } from '../layout/AppPage.tsx'
import { ShownRoute } from '../layout/useTitle.ts'
import { ProgramHelp } from '../programs/ProgramHelp.tsx'
import { classes } from '../ui/classes.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { caseFrameParts, caseFrameQuery } from './case-frame.ts'
import { caseTitle } from './case-title.ts'
import { CaseHeading } from './CaseHeading.tsx'
import { CaseNavigation } from './CaseNavigation.tsx'
import { CaseNotices } from './CaseNotices.tsx'
import { SafetyNotice } from './SafetyNotice.tsx'
import { ExitPage } from './ExitPage.tsx'
import styles from '../layout/Frame.module.css'

/** The frame of every page of a case: what must not be missed, which case this is, and its places. */
export function Component() {
  const intl = useIntl()
  const { caseId = '' } = useParams()
  const handle = use(ShownRoute)
  const isHome = useMatch('/cases/:caseId') !== null
  // The home page's own query holds all of this: then nothing is asked for twice.
  const { data, previousData, error, loading, refetch } = useQuery(caseFrameQuery, {
    variables: { caseId },
    fetchPolicy: isHome ? 'cache-only' : 'cache-and-network',
  })
  const found = readFragment(caseFrameParts, (data ?? previousData)?.case)
  const isAlone = handle?.alone ?? false
  const title = found ? caseTitle(intl, found) : undefined
  const missing = !isHome && !found && !loading
  return (
    <AppPage
      width={isAlone ? 'reading' : 'wide'}
      // On a screen that somebody else may see, the tab and the history name nobody.
      detail={found?.safetyMode ? undefined : title}
      below={found && <ExitPage case={found} />}
      notice={
        found && (
          <>
            <SafetyNotice case={found} isHome={isHome} />
            <CaseNotices case={found} isHome={isHome} />
          </>
        )
      }
      footer={found && <ProgramHelp program={found.program} caseId={caseId} />}
    >
      {found && title && (
        <>
          <CaseHeading case={found} title={title} isHome={isHome} />
          {!isAlone && <CaseNavigation case={found} />}
        </>
      )}
      {missing ? (
        <PageState error={error} loading={loading} onRetry={() => void refetch()} />
      ) : (
        <Suspense fallback={<PageSkeleton label={<FormattedMessage id="common.loading" />} />}>
          {/* The frame is as wide on every page with its places, so that these stay where they are. */}
          <div className={classes(styles.page, !isAlone && handle?.width !== 'wide' && styles.reading)}>
            <Outlet />
          </div>
        </Suspense>
      )}
    </AppPage>
  )
}
