import { useMemo } from 'react'
import { useLocation, useRoutes, type RouteObject } from 'react-router'
import { loadPages } from '../layout/load-pages.ts'
import { page } from '../layout/page-route.tsx'
import { ShownRoute } from '../layout/useTitle.ts'

const wide = { width: 'wide' } as const
const alone = { alone: true } as const

/** The pages of those who work for a program, in the frame with their places. */
const staffPages: RouteObject[] = [
  { index: true, ...page(() => import('./OverviewPage.tsx'), 'staff.titles.overview', wide) },
  { path: 'cases', ...page(() => import('./CasesPage.tsx'), 'staff.titles.cases', wide) },
  { path: 'cases/:caseId', ...page(() => import('./CasePage.tsx'), 'staff.titles.case', wide) },
  {
    path: 'cases/:caseId/conversation',
    ...page(() => import('./OpenedPage.tsx'), 'staff.titles.opened', alone),
  },
  { path: 'cases/:caseId/:act', ...page(() => import('./CaseActPage.tsx'), 'staff.titles.case', alone) },
  { path: 'people', ...page(() => import('./PeoplePage.tsx'), 'staff.titles.people', wide) },
  { path: 'figures', ...page(() => import('./FiguresPage.tsx'), 'staff.titles.figures', wide) },
  { path: 'filings', ...page(() => import('./FilingsPage.tsx'), 'staff.titles.filings', wide) },
  { path: 'programs', ...page(() => import('../programs/staff/StaffProgramsPage.tsx'), 'programs.titles.staff', wide) },
  {
    path: 'programs/:key',
    ...page(() => import('../programs/staff/StaffProgramPage.tsx'), 'programs.titles.staffProgram', wide),
  },
  {
    path: 'programs/:key/content/:itemKey',
    ...page(() => import('../programs/staff/ContentEditPage.tsx'), 'programs.titles.edit', wide),
  },
  { path: 'courts', ...page(() => import('./courts/CourtsPage.tsx'), 'staff.titles.courts', wide) },
  { path: 'courts/:courtKey', ...page(() => import('./courts/CourtPage.tsx'), 'staff.titles.court', wide) },
  {
    path: 'courts/:courtKey/credentials/:clientId',
    ...page(() => import('./courts/CredentialsPage.tsx'), 'staff.titles.credentials', alone),
  },
  {
    path: 'courts/:courtKey/referrals',
    ...page(() => import('./courts/ReferralFilePage.tsx'), 'staff.titles.referrals'),
  },
  {
    path: 'complaints/:complaintId?',
    ...page(() => import('./ComplaintsPage.tsx'), 'complaints.titles.own'),
  },
  { path: 'undelivered', ...page(() => import('./UndeliveredPage.tsx'), 'staff.titles.undelivered', wide) },
]

const routes: RouteObject[] = [{ ...page(() => import('./StaffFrame.tsx')), children: staffPages }]

/** Few people ever come here: the addresses are fetched with the first of their pages. */
export function Component() {
  const { pathname } = useLocation()
  const shown = useRoutes(routes)
  const handle = useMemo(() => loadPages(routes, pathname, '/staff'), [pathname])
  return <ShownRoute value={handle}>{shown}</ShownRoute>
}
