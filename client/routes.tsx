import type { RouteObject } from 'react-router'
import { App } from './layout/App.tsx'
import { Coming } from './layout/Coming.tsx'
import { SignedInGate, TermsGate } from './layout/Gate.tsx'
import { NotFoundPage } from './layout/NotFoundPage.tsx'
import { RouteError } from './layout/RouteError.tsx'
import type { RouteHandle } from './layout/useTitle.ts'
import type { MessageId } from './locales/message-ids.ts'
import { needAllMessages } from './locales/shown-messages.ts'

const titled = (title: MessageId): { handle: RouteHandle } => ({ handle: { title } })
const wide = (title: MessageId): { handle: RouteHandle } => ({ handle: { title, width: 'wide' } })
const alone = (title: MessageId): { handle: RouteHandle } => ({ handle: { title, alone: true } })

/** A page behind the door: its words are fetched while its code is. */
function known<Page>(load: () => Promise<Page>): () => Promise<Page> {
  return async () => (await Promise.all([load(), needAllMessages()]))[0]
}

/** The pages of one case; the frame around them says which case it is and what must not be missed. */
const casePages: RouteObject[] = [
  { index: true, ...wide('cases.titles.home'), lazy: known(() => import('./cases/CaseHomePage.tsx')) },
  { path: 'agree', ...alone('cases.titles.agree'), lazy: known(() => import('./cases/AgreePage.tsx')) },
  { path: 'decline', ...alone('cases.titles.decline'), lazy: known(() => import('./cases/DeclinePage.tsx')) },
  { path: 'leave', ...alone('cases.titles.leave'), lazy: known(() => import('./cases/LeavePage.tsx')) },
  { path: 'return', ...alone('cases.titles.return'), lazy: known(() => import('./cases/ReturnPage.tsx')) },
  { path: 'hearing', ...alone('cases.titles.hearing'), lazy: known(() => import('./cases/HearingPage.tsx')) },
  { path: 'mediator', ...titled('cases.titles.mediator'), lazy: known(() => import('./cases/MediatorPage.tsx')) },
  { path: 'people', ...titled('cases.titles.people'), lazy: known(() => import('./cases/PeoplePage.tsx')) },
  { path: 'timeline', ...titled('cases.titles.timeline'), lazy: known(() => import('./cases/TimelinePage.tsx')) },
  { path: 'prepare', ...titled('cases.titles.prepare'), lazy: known(() => import('./programs/PreparePage.tsx')) },
  {
    path: 'conversations/:conversationId?',
    ...wide('cases.titles.conversations'),
    lazy: known(() => import('./conversations/ConversationsPage.tsx')),
  },
  { path: 'offers', ...wide('cases.titles.offers'), lazy: known(() => import('./offers/OffersPage.tsx')) },
  { path: 'offers/new', ...alone('cases.titles.buildOffer'), lazy: known(() => import('./offers/BuildOfferPage.tsx')) },
  { path: 'offers/:offerId', ...wide('cases.titles.offer'), lazy: known(() => import('./offers/OfferPage.tsx')) },
  {
    path: 'agreements/:agreementId',
    ...titled('cases.titles.agreement'),
    lazy: known(() => import('./agreements/AgreementPage.tsx')),
  },
  {
    path: 'agreements/:agreementId/sign',
    ...alone('cases.titles.sign'),
    lazy: known(() => import('./agreements/SignPage.tsx')),
  },
]

const pagesForMembers: RouteObject[] = [
  { path: 'cases', ...titled('cases.titles.mine'), lazy: known(() => import('./cases/MyCasesPage.tsx')) },
  { path: 'start/:step?', ...titled('cases.titles.start'), lazy: known(() => import('./cases/start/StartCasePage.tsx')) },
  { path: 'cases/:caseId', lazy: known(() => import('./cases/CaseFrame.tsx')), children: casePages },
  { path: 'caseload', ...titled('cases.titles.caseload'), lazy: known(() => import('./conversations/CaseloadPage.tsx')) },
  { path: 'desk/:caseId', ...titled('cases.titles.desk'), lazy: known(() => import('./conversations/DeskPage.tsx')) },
  { path: 'queue/:caseId', ...titled('cases.titles.queue'), lazy: known(() => import('./conversations/QueuePage.tsx')) },
]

/** Every address of the product. A page is fetched when it is first visited. */
export const routes: RouteObject[] = [
  {
    Component: App,
    ErrorBoundary: RouteError,
    HydrateFallback: Coming,
    children: [
      { index: true, ...titled('accounts.titles.welcome'), lazy: () => import('./accounts/WelcomePage.tsx') },
      { path: 'sign-in', ...titled('accounts.titles.signIn'), lazy: () => import('./accounts/SignInPage.tsx') },
      {
        path: 'invitation/:code?',
        ...titled('cases.titles.invitation'),
        lazy: known(() => import('./cases/invitation/InvitationPage.tsx')),
      },
      { path: 'demo', ...titled('accounts.titles.demo'), lazy: () => import('./accounts/DemoPage.tsx') },
      { path: 'demo/enter', ...titled('accounts.titles.demo'), lazy: () => import('./accounts/DemoEnterPage.tsx') },
      { path: 'demo/mail', ...titled('accounts.titles.demoMail'), lazy: () => import('./accounts/DemoMailPage.tsx') },
      {
        Component: SignedInGate,
        children: [
          { path: 'terms', ...titled('accounts.titles.terms'), lazy: () => import('./accounts/TermsPage.tsx') },
          { path: 'account', ...titled('accounts.titles.account'), lazy: () => import('./accounts/AccountPage.tsx') },
          { Component: TermsGate, children: pagesForMembers },
        ],
      },
      { path: '*', Component: NotFoundPage },
    ],
  },
]
