/**
 * To which line of "who sees what" each operation belongs, and whose the thing is that its first try in the outsiders'
 * table names. A query wants to read that line, a mutation to write it; who may do neither is answered as a stranger is,
 * who may read but not write is refused. To add an operation: its tries in `table.ts`, its line here; a try beside the
 * first has a line of its own, named `operation: what`, or is skipped where only a party from inside is let so far.
 */
import type { KindName } from './three-cases.ts'
import type { Thing } from './who-sees-what.ts'

export interface Concern {
  thing: Thing
  of: readonly ('ana' | 'bruno' | 'lena')[]
  also: readonly ('ana' | 'bruno' | 'lena')[]
  elsewhere: Thing
  /** What the thing is once the case is closed. */
  closed?: Thing
  /** It is there once the case is closed, and before for nobody. */
  isForClosed?: true
  /** A query that writes, a mutation that needs no more than to read. */
  needs?: 'R' | 'W'
  /** Staff come in by doors of their own, and nobody else does; `nobody`: it waits for nobody any more. */
  door?: 'staff' | 'nobody'
  /** Who is answered otherwise than the line says, with which code, for the reason given beside it. */
  except?: Partial<Record<KindName, string>>
}

/**
 * `the asker`: about the asker's own account, the same for everybody signed in; `everybody`: the same for all; `nobody`:
 * what the try names is not there, or waits for nobody; `a browser`: it asks for the cookie of one, not for who asks.
 */
export type Rule = 'the asker' | 'everybody' | 'nobody' | 'a browser' | Concern

const all = ['ana', 'bruno', 'lena'] as const
const theCase = (thing: Thing, more: Partial<Concern> = {}): Concern => ({
  thing,
  of: all,
  also: [],
  elsewhere: thing,
  ...more,
})
const anas = (thing: Thing, more: Partial<Concern> = {}): Concern => theCase(thing, { of: ['ana'], ...more })
const deal = (thing: Thing, more: Partial<Concern> = {}): Concern =>
  theCase(thing, { of: ['ana', 'bruno'], elsewhere: 'Offer between two others', ...more })
const theOffer = theCase('Offer to a named recipient', {
  of: ['ana'],
  also: ['bruno'],
  elsewhere: 'Offer between two others',
})
const theAgreement = deal('Agreement draft', { closed: 'Signed agreement, not filed' })
const kept = deal('Agreement draft', { closed: 'Keeping the agreement' })
const part = theCase('A party’s own part')
const metadata = theCase('Hearing, case number, parties')
/** Whoever stands on the roster saw the request before another was first, and is told so while that one sits. */
const wasQueued = theCase('Mediation', { door: 'nobody', except: { mediatorElsewhere: 'MEDIATOR_ALREADY_SEATED' } })
const staff = theCase('Hearing, case number, parties', { door: 'staff' })
/** Of whatever program somebody works for. */
const anyStaff: Concern = { ...staff, except: { staffElsewhere: 'ANSWERED' } }

export const operations: Record<string, Rule> = {
  // Queries
  agreement: theAgreement,
  case: metadata,
  caseload: 'the asker',
  // test/complaints has some: its author’s and that program’s staff’s, and of nobody who sits on the case.
  complaint: 'nobody',
  complaintRoute: metadata,
  complaints: 'the asker',
  conversation: anas('Own private conversation'),
  'conversation: the joint one': theCase('Joint conversation'),
  draft: 'the asker',
  filingsDue: 'the asker',
  // Nobody has broken the glass of these cases.
  openedConversation: 'nobody',
  invitation: 'everybody',
  invitationDetails: 'everybody',
  mediationQueue: 'the asker',
  myCases: 'the asker',
  offer: theOffer,
  // None are suggested in these cases: test/offers/suggest-terms.test.ts has some.
  suggestedTerms: 'nobody',
  suggestedTermsPreview: anas('Own private conversation', { needs: 'W' }),
  offerPreview: { ...part, needs: 'W' },
  program: 'everybody',
  programs: 'everybody',
  seatInvitation: 'everybody',
  seatInvitationDetails: 'everybody',
  staffCase: staff,
  staffCases: 'the asker',
  // Here are no courts: test/staff/court-desk.test.ts has some.
  staffComplaints: anyStaff,
  staffCourt: staff,
  staffCourts: anyStaff,
  staffFunnel: anyStaff,
  staffOverview: anyStaff,
  staffPeople: staff,
  staffProgram: staff,
  // Nobody is asked as soon as that.
  survey: 'nobody',
  surveyResults: theCase('Survey, counted together', { door: 'staff' }),
  givenUpDeliveries: anyStaff,
  undeliveredLetters: anyStaff,
  viewer: 'everybody',

  // What comes after signing; claims and receipts by the id of none
  answerSurvey: theCase('Survey', { isForClosed: true }),
  claimDuty: kept,
  claimPayment: kept,
  confirmDuty: kept,
  confirmPayment: kept,
  confirmCounterpart: 'nobody',
  disputeClaim: 'nobody',
  refuseCounterpart: 'nobody',
  takeBackReceipt: 'nobody',

  // Filings, by the id of none
  fileWithCourt: 'nobody',
  recordFilingDecision: 'nobody',
  refileAgreement: 'nobody',
  refileWithCourt: 'nobody',
  reportFiling: 'nobody',

  // Accounts
  acceptTerms: 'the asker',
  addPasskey: 'the asker',
  confirmAuthenticatorApp: 'the asker',
  confirmIdentity: 'the asker',
  refreshSession: 'a browser',
  removeAuthenticatorApp: 'the asker',
  removePasskey: 'the asker',
  renewRecoveryCodes: 'the asker',
  requestIdentityCode: 'the asker',
  requestNewPasskey: 'the asker',
  requestPasskey: 'everybody',
  requestSignInCode: 'everybody',
  signIn: 'everybody',
  signInWithPasskey: 'everybody',
  signOut: 'the asker',
  signOutEverywhere: 'the asker',
  startAuthenticatorApp: 'the asker',
  updateAccount: 'the asker',

  // Complaints
  addToComplaint: 'nobody',
  answerComplaint: 'nobody',
  closeComplaint: 'nobody',
  // Whoever sits on a case may complain, also who only reads.
  makeComplaint: { ...metadata, needs: 'R' },

  // Staff; letters, rosters, requests and courts by the id of none
  addNeutral: staff,
  addStaff: staff,
  breakGlass: staff,
  closeDuplicate: staff,
  closeForCourt: staff,
  correctCaseNumber: staff,
  decideExemption: 'nobody',
  dismissDelivery: 'nobody',
  dismissLetter: 'nobody',
  liftLegalHold: staff,
  makeCourtClient: staff,
  placeLegalHold: staff,
  recordClosure: staff,
  releasePartyByStaff: staff,
  removeCourtWebhook: 'nobody',
  removeNeutral: 'nobody',
  removeStaff: 'nobody',
  retryDelivery: 'nobody',
  retryCourtWebhook: 'nobody',
  retryLetter: 'nobody',
  reviseContent: staff,
  screenCase: staff,
  revokeCourtClient: 'nobody',
  rotateCourtSecret: 'nobody',
  handRequest: staff,
  setNeutralAway: 'nobody',
  withdrawClosure: 'nobody',
  writeHearingDown: staff,

  // Cases
  acceptFee: part,
  agreeToExtension: part,
  cancelMediatorRequest: theCase('Mediation'),
  completeReferral: staff,
  declareConflict: wasQueued,
  declineCase: part,
  declineFee: part,
  endMediation: theCase('Mediation'),
  joinCase: 'everybody',
  notThisPerson: 'everybody',
  optIn: part,
  printInvitation: part,
  recordHearing: metadata,
  referCase: staff,
  rejoinCase: part,
  answerSafety: part,
  releaseParty: part,
  requestExemption: part,
  requestMediator: theCase('Mediation'),
  resendInvitation: part,
  startCase: 'the asker',
  sayAnsweredCourt: part,
  takeMediatorSeat: wasQueued,
  withdrawFromCase: part,

  // Announced seats, by the id or the code of none
  consentToObserver: 'nobody',
  declineSeat: 'everybody',
  endSeat: 'nobody',
  handOverCase: theCase('Mediation'),
  handOverCaseByStaff: staff,
  inviteToSeat: theCase('Mediation'),
  letNewcomerRead: anas('Own private conversation'),
  objectToSeat: 'nobody',
  removeSeat: 'nobody',
  takeAnnouncedSeat: 'everybody',
  withdrawSeatInvitation: 'nobody',

  // Remote sessions, by the id of none
  answerSession: 'nobody',
  cancelSession: 'nobody',
  giveSessionLink: 'nobody',
  moveSession: 'nobody',
  proposeSession: theCase('Mediation'),
  recordSessionOutcome: 'nobody',

  // Conversations
  markRead: anas('Own private conversation', { needs: 'R' }),
  openPrivateConversation: part,
  saveDraft: 'the asker',
  sendMessage: anas('Own private conversation'),
  'sendMessage: into the joint one': theCase('Joint conversation'),
  suggestTerms: anas('Own private conversation'),
  'suggestTerms: into the joint one': theCase('Joint conversation'),
  showWriting: anas('Own private conversation'),
  'showWriting: in the joint one': theCase('Joint conversation'),

  // Offers and agreements
  abandonAgreement: theAgreement,
  answerOffer: theOffer,
  makeOffer: part,
  // Only where everything passes the mediator, which is in none of these cases.
  relayOffer: theOffer,
  reopenAgreement: theAgreement,
  reviseAgreement: theAgreement,
  answerPublication: deal('A party’s own part'),
  signAgreement: deal('A party’s own part'),
  withdrawOffer: theOffer,

  // Subscriptions
  changes: 'the asker',
  presence: theCase('Joint conversation'),
}
