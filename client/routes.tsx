import type { RouteObject } from 'react-router'
import { SignedInGate, TermsGate } from './layout/Gate.tsx'
import { doorPage, page } from './layout/page-route.tsx'

const wide = { width: 'wide' } as const
const alone = { alone: true } as const

/** The pages of one case; the frame around them says which case it is and what must not be missed. */
const casePages: RouteObject[] = [
  { index: true, ...page(() => import('./cases/CaseHomePage.tsx'), 'cases.titles.home', wide) },
  { path: 'agree', ...page(() => import('./cases/AgreePage.tsx'), 'cases.titles.agree', alone) },
  { path: 'fee', ...page(() => import('./cases/FeePage.tsx'), 'cases.titles.fee', alone) },
  { path: 'decline', ...page(() => import('./cases/DeclinePage.tsx'), 'cases.titles.decline', alone) },
  { path: 'leave', ...page(() => import('./cases/LeavePage.tsx'), 'cases.titles.leave', alone) },
  { path: 'safety', ...page(() => import('./cases/SafetyPage.tsx'), 'cases.titles.safety', alone) },
  { path: 'exemption', ...page(() => import('./cases/ExemptionPage.tsx'), 'cases.titles.exemption', alone) },
  { path: 'certificate', ...page(() => import('./cases/CertificatePage.tsx'), 'cases.titles.certificate') },
  {
    path: 'without/:partyId',
    ...page(() => import('./cases/GoOnWithoutPage.tsx'), 'cases.titles.goOn', alone),
  },
  { path: 'return', ...page(() => import('./cases/ReturnPage.tsx'), 'cases.titles.return', alone) },
  { path: 'hearing', ...page(() => import('./cases/HearingPage.tsx'), 'cases.titles.hearing', alone) },
  { path: 'hearing-pack', ...page(() => import('./cases/HearingPackPage.tsx'), 'cases.titles.hearingPack') },
  { path: 'sessions', ...page(() => import('./remote-sessions/SessionsPage.tsx'), 'cases.titles.sessions') },
  { path: 'mediator', ...page(() => import('./cases/MediatorPage.tsx'), 'cases.titles.mediator') },
  { path: 'people', ...page(() => import('./cases/PeoplePage.tsx'), 'cases.titles.people') },
  { path: 'timeline', ...page(() => import('./cases/TimelinePage.tsx'), 'cases.titles.timeline') },
  { path: 'prepare', ...page(() => import('./programs/PreparePage.tsx'), 'cases.titles.prepare') },
  {
    path: 'conversations/:conversationId?',
    ...page(() => import('./conversations/ConversationsPage.tsx'), 'cases.titles.conversations', wide),
  },
  { path: 'offers', ...page(() => import('./offers/OffersPage.tsx'), 'cases.titles.offers', wide) },
  { path: 'offers/new', ...page(() => import('./offers/BuildOfferPage.tsx'), 'cases.titles.buildOffer', alone) },
  { path: 'offers/:offerId', ...page(() => import('./offers/OfferPage.tsx'), 'cases.titles.offer', wide) },
  {
    path: 'agreements/:agreementId',
    ...page(() => import('./agreements/AgreementPage.tsx'), 'cases.titles.agreement', wide),
  },
  {
    path: 'agreements/:agreementId/payments',
    ...page(() => import('./agreements/LedgerPage.tsx'), 'cases.titles.payments', wide),
  },
  { path: 'survey', ...page(() => import('./agreements/SurveyPage.tsx'), 'cases.titles.survey', alone) },
  {
    path: 'agreements/:agreementId/sign',
    ...page(() => import('./agreements/SignPage.tsx'), 'cases.titles.sign', alone),
  },
]

const pagesForMembers: RouteObject[] = [
  { path: 'cases', ...page(() => import('./cases/MyCasesPage.tsx'), 'cases.titles.mine') },
  { path: 'start/:step?', ...page(() => import('./cases/start/StartCasePage.tsx'), 'cases.titles.start') },
  { path: 'cases/:caseId', ...page(() => import('./cases/CaseFrame.tsx')), children: casePages },
  {
    path: 'complaints/:complaintId?',
    ...page(() => import('./complaints/ComplaintsPage.tsx'), 'complaints.titles.own'),
  },
  { path: 'caseload', ...page(() => import('./conversations/CaseloadPage.tsx'), 'cases.titles.caseload') },
  { path: 'desk/:caseId', ...page(() => import('./conversations/DeskPage.tsx'), 'cases.titles.desk') },
  { path: 'queue/:caseId', ...page(() => import('./conversations/QueuePage.tsx'), 'cases.titles.queue') },
  { path: 'staff/*', ...page(() => import('./staff/StaffPages.tsx')) },
]

/** Every address of the product. A page is fetched when it is first visited. */
export const routes: RouteObject[] = [
  { index: true, ...doorPage(() => import('./accounts/WelcomePage.tsx'), 'accounts.titles.welcome') },
  { path: 'sign-in', ...doorPage(() => import('./accounts/SignInPage.tsx'), 'accounts.titles.signIn') },
  {
    path: 'invitation/:code?',
    ...page(() => import('./cases/invitation/InvitationPage.tsx'), 'cases.titles.invitation'),
  },
  { path: 'programs', ...page(() => import('./programs/ProgramsPage.tsx'), 'programs.titles.list') },
  { path: 'programs/:key', ...page(() => import('./programs/ProgramPage.tsx'), 'programs.titles.page') },
  { path: 'seat/:code?', ...page(() => import('./cases/seats/SeatPage.tsx'), 'cases.titles.seat') },
  { path: 'demo', ...doorPage(() => import('./accounts/DemoPage.tsx'), 'accounts.titles.demo') },
  { path: 'demo/enter', ...doorPage(() => import('./accounts/DemoEnterPage.tsx'), 'accounts.titles.demo') },
  { path: 'demo/mail', ...doorPage(() => import('./accounts/DemoMailPage.tsx'), 'accounts.titles.demoMail') },
  {
    element: <SignedInGate />,
    children: [
      { path: 'terms', ...doorPage(() => import('./accounts/TermsPage.tsx'), 'accounts.titles.terms') },
      { path: 'account', ...page(() => import('./accounts/own/AccountPage.tsx'), 'accounts.titles.account') },
      { element: <TermsGate />, children: pagesForMembers },
    ],
  },
  { path: '*', ...doorPage(() => import('./layout/NotFoundPage.tsx'), 'common.notFound.title') },
]
