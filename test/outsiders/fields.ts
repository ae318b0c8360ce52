/**
 * To which line of "who sees what" each field of each object belongs: beside those lines, `public` (the rules of
 * programs, for everybody), `the asker` (of the asker's own account and what they can do, for whoever is signed in),
 * `their program` (rosters, letters and counts of the program for which the asker works) and
 * `a part` (nothing by itself: money, pages of a list). A field that stands nowhere fails the matrix by its name: add it
 * to its type, under the line of the domain that it shows something of.
 */
import type { Thing } from './who-sees-what.ts'

export type Row = Thing | 'their program' | 'public' | 'the asker' | 'a part'
const theCase = 'Hearing, case number, parties'

export const fields: Record<string, Partial<Record<Row, string>>> = {
  ActionTerm: { 'Offer to a named recipient': 'due howToTell partyId partyName sentence what' },
  Agreement: {
    'Agreement draft':
      'counterparts boundOn bindingAt caseId certificateUrl document hash htmlUrl id isSealed pdfUrl revision signBy signatories status',
    'Signed agreement, not filed': 'filings',
    'Keeping the agreement': 'ledger performedAt',
    'the asker': 'canAddCounterpart publication viewerCan',
  },
  AgreementActions: { 'the asker': 'abandon reopen revise sign' },
  AgreementDocument: {
    'Agreement draft': `beforeSigning binding caseNumber controllingLanguage courtName defaultAndCure disposition language mustAttend
      nonBinding parties preparedOn programName publicRecord recitals schedule terms title total`,
  },
  AnnouncedSeat: {
    [theCase]: 'announcedAt beginsAt capacity id name partyId role',
    'the asker': 'viewerCanObject viewerCanWithdraw',
  },
  AttemptCertificate: { 'A party’s own part': 'agreedAt caseNumber organisation partyName programName writtenAt' },
  AuthenticatorAppSetup: { 'the asker': 'secret url' },
  Case: {
    [theCase]: `announcedSeats caseNumber caseType claim deadlines hearing id intake mustAttend parties program responseDue safetyMode seats startedAt startedByPartyId
      status timeline`,
    'Joint conversation': 'conversations story',
    Mediation: 'mediation mediationClock mediationExtension remoteSessions',
    Outcome: 'outcome',
    'A party’s own part': 'attemptCertificate',
    'Safety flag, accommodation': 'exemption safetyAnswers',
    'Evidence, shared': 'evidence',
    'Offer to a named recipient': 'offers',
    'Agreement draft': 'agreements',
    'the asker': 'surveyIsOpen rolesToInvite nextStep tasks unread viewerCan yourSeat',
    public: 'help',
  },
  Publication: { 'the asker': 'agreedText outcome question questionVersion viewerCanAnswer yourAnswer' },
  CaseActions: {
    'the asker': `acceptFee answerSafety requestExemption cancelMediatorRequest decline endMediation makeOffer openPrivateConversation optIn recordHearing rejoin
      requestMediator resendInvitation takeMediatorSeat withdraw`,
  },
  CaseCard: {
    [theCase]:
      'caseNumber caseTypeLabel id mustAttend nextDeadline partyNames programName startedOn status title yourRole',
    Mediation: 'mediation',
    'the asker': 'lastActivityAt openOffers quietDays unread waitingFor waitingForNames',
  },
  CaseCardConnection: { 'a part': 'endCursor hasNextPage nodes' },
  CaseIntake: { [theCase]: 'alternative fee feeIsAccepted isReferred screenedOutReason waitsFor' },
  CaseType: {
    public: `afterAgreement agreementVisibility attorneys claimLimitEntity claimLimitIndividual dispositions fee ifBroken intakeReview
      key label needsCaseNumber partySignatureRequired responseDue retainedJurisdiction sides stipulationWarning`,
  },
  Change: { 'the asker': 'at kind subjectId', [theCase]: 'caseId', 'Joint conversation': 'conversationId message' },
  Clause: { public: 'key text' },
  CodeSent: { 'the asker': 'email expiresAt' },
  // Its author's own words, or those of somebody whom the asker is to answer: test/complaints shows that of no other.
  Complaint: {
    'the asker': `about aboutName caseId caseNumber entries id isYours madeAt name programName reference status timeZone
      viewerCan words`,
  },
  ComplaintActions: { 'the asker': 'add answer' },
  ComplaintConnection: { 'a part': 'endCursor hasNextPage nodes' },
  ComplaintEntry: { 'the asker': 'at id kind name words' },
  ComplaintNeutral: { [theCase]: 'name role seatId' },
  ComplaintRoute: { [theCase]: 'caseId neutrals readers' },
  Conversation: {
    'Joint conversation': 'audience id isOpen kind lastMessageAt messages participants partyId',
    'Read positions': 'readUpTo unread',
    'the asker': 'viewerCan',
  },
  ConversationPresence: { 'Joint conversation': 'conversationId here writing' },
  ContentItem: { public: 'body caseTypes key kind phone points revisedOn revision sides state title url' },
  ContentRevision: {
    'their program': 'author body caseTypes itemKey kind phone place points revisedOn revision sides state title url',
  },
  ConversationActions: { 'the asker': 'acknowledge letNewcomerRead send suggestTerms' },
  Counterpart: {
    'Agreement draft': `addedByName canCheck checkedByName id mediaType partyId partyName refusal signedOn status
      uploadedAt url`,
  },
  CourtClosure: { 'their program': 'closedOn id reason recordedAt recordedBy' },
  CourtForm: { public: 'number title url' },
  CourtClient: { 'their program': 'createdAt id label lastUsedAt oldSecretUntil revokedAt secretMadeAt' },
  CourtProgramName: { 'their program': 'key name' },
  CourtSecretShown: { 'their program': 'clientId secret' },
  CourtWebhook: { 'their program': 'createdAt disabledAt disabledBecause givenUp id url waiting' },
  Deadline: { [theCase]: 'endsAt key on timeZone' },
  DeadlineRule: { public: 'anchor consequence key offset roll unit' },
  DispositionChoice: { public: 'key text' },
  DispositionTerm: { 'Offer to a named recipient': 'disposition retainJurisdiction sentence' },
  DocumentAction: { 'Agreement draft': 'doer due what' },
  DocumentParty: { 'Agreement draft': 'id name sideLabel' },
  DocumentPayment: { 'Agreement draft': 'amount due number payee payer termNumber' },
  DocumentTerm: { 'Agreement draft': 'action number sentence' },
  Draft: { 'the asker': 'body savedAt slot' },
  Evidence: { 'Evidence, shared': 'bytes id isImage mediaType name url' },
  SafetyAnswer: { 'Safety flag, accommodation': 'answeredAt needs orderInForce partyId' },
  StaffSafetyAnswer: { 'Safety flag, accommodation': 'answeredAt hasWords orderInForce partyId' },
  Exemption: { 'Safety flag, accommodation': 'granted id reason requestedAt' },
  Filing: {
    'Signed agreement, not filed': `actor attempt decidedAt dueOn forms how id isLast isLate lateText notAcceptedText packHtmlUrl packUrl vacatedBy purpose reason sentAt sentBy
      status timeZone`,
    'the asker': 'viewerCan',
  },
  FilingActions: { 'the asker': 'refile report' },
  FilingDue: {
    [theCase]: `actor attempt caseId caseNumber caseTypeLabel dueOn hearingIsOff hearingOn id isLate partyNames programName purpose
      sentAt sentBy status`,
  },
  FilingDuePage: { 'a part': 'endCursor hasNextPage nodes' },
  FilingRules: { public: 'forms how late printPack' },
  Funnel: { 'their program': 'rows total' },
  FunnelRow: { 'their program': 'agreed filed invited joined key performed signed takingPart' },
  GettingIn: { public: 'addSender noComputer noEmail phone unknownEmail' },
  Hearing: { [theCase]: 'at department on source timeZone vacatedAt' },
  HearingPackTexts: { public: 'bring onTheDay postpone' },
  Instalment: { 'Offer to a named recipient': 'amount due ifMissed nominalDue number' },
  InvitationDetails: {
    [theCase]: `caseNumber caseTypeLabel hearing invitedBy invitedName mustAttend organisation programName respondBy timeZone
      tooLateAlternative`,
  },
  InvitationPreview: { public: 'needsCaseNumber organisation programName state supportEmail supportPhone' },
  Ledger: { 'Keeping the agreement': 'actions due left lines next overdue paid receipts today total' },
  LedgerAction: { 'Keeping the agreement': 'canClaim canConfirm doer doneOn due state termNumber what' },
  LedgerLine: {
    'Keeping the agreement':
      'amount canClaim canConfirm daysLate due lastDay left number paid paidOn payee payer state termNumber',
  },
  BrokenGlass: {
    [theCase]: 'discloseAt disclosedAt endsAt id isMine laterReason openedAt openedBy reason',
  },
  LegalHold: { [theCase]: 'id liftReason liftedAt liftedBy placedAt placedBy reason' },
  LocalizedText: { public: 'en es' },
  Mediation: {
    Mediation:
      'answerBy answerIfAskedNow introduction endedAt neutralNames organisations queuePosition requestedAt startedAt status',
  },
  MediationClock: { Mediation: 'daysLeft endsAt isExtended isNear needsJointNote on timeZone' },
  MediationExtension: { Mediation: 'allAgreed canAgree text version youAgreed' },
  MediationRequest: {
    [theCase]:
      'answerBy caseId caseTypeLabel hearing isHanded organisation partyNames programName requestedAt timeZone',
  },
  LikelyDuplicate: {
    [theCase]: 'caseNumber hasSameNumber id partyNames startedAt status',
    'the asker': 'viewerCanClose',
  },
  Message: {
    'Joint conversation':
      'author body conversationId destroyedAt evidence id key role seatId sentAt stamp suggestsTerms',
  },
  MessageConnection: { 'a part': 'hasPreviousPage nodes startCursor' },
  Money: { 'a part': 'amountCents currency' },
  MoneyTerm: {
    'Offer to a named recipient': `amount frequency graceDays instalments note onDefault payeeName payeePartyId payerName payerPartyId
      sentence sourceName weekendRule`,
  },
  MustAttend: { [theCase]: 'hearing isConfirmed lookUpUrl text' },
  NextStep: { 'the asker': 'agreementId amount by conversationId kind names offerId' },
  Offer: {
    'Offer to a named recipient': `answersOfferId caseId clauses closedAt madeByRepresentative expiresAt explanation fromName fromPartyId hash id madeAt
      readBack round status terms toPartyIds total`,
    'Answers to an offer of several': 'answers',
    'the asker': 'viewerCan',
  },
  OfferActions: { 'the asker': 'answer relay counter withdraw' },
  OfferAnswer: { 'Answers to an offer of several': 'answeredAt partyId partyName terms' },
  OfferPreview: { 'Offer to a named recipient': 'clauses hash readBack terms total' },
  OfferTerm: { 'Offer to a named recipient': 'carriedFromTermId changedFields comparison id previous term wasAgreed' },
  Organisation: { public: 'key name' },
  OrganisationLoad: { 'their program': 'key name neutrals openCases requests' },
  Party: { [theCase]: 'id isYou kind name side status', 'the asker': 'viewerCanRelease' },
  Passkey: { 'the asker': 'addedAt id lastUsedAt name' },
  PasskeyRequest: { public: 'options' },
  PrintedInvitation: { 'A party’s own part': 'code expiresAt name' },
  Program: {
    public: `content controllingLanguage sender whatIf adminContentAccess attorneyDisclosure beforeSigning caseTypes confidentialityBasis confidentialityExceptions consentToSign
      courtLookUpUrl courtName evidenceMaxBytes evidenceNotice exemption fee filing filingActor gettingIn hearingPack id initiation key
      kind languages lateAlternative maxInstalments name neutralAnswerWithinHours neutralHours neutralIntroduction neutralMayPropose
      neutralMode neutralQueueLimit neutralTitle neutralWeekHours notice offerDefaultDaysOpen offerMaxDaysOpen organisation
      organisations participation preparation privateConversationExplanation remoteMediation resources safety signatureMethod
      supportEmail supportHours supportPhone survey thirdPersons timeZone translationDisclaimer version whoCanRead`,
  },
  ProgramDifference: { 'their program': 'after before path' },
  ProgramForm: { public: 'number purpose title url' },
  ProgramSurveyQuestion: { public: 'key kind text' },
  ProgramVersion: { 'their program': 'caseCount id publishedAt version' },
  ReadBack: { 'Offer to a named recipient': 'firstDue ifMissed lastDue payments sentences total' },
  Receipt: {
    'Keeping the agreement': `aboutId amount byName canAnswer canTakeBack claim doneOn id isMine isTakenBack kind method recordedAt
      termNumber words`,
  },
  RecoveryCodes: { 'the asker': 'recoveryCodes' },
  Referral: { [theCase]: 'caseId status' },
  RemoteMediationRules: { public: 'hoursNotice kinds text' },
  RemoteSession: {
    Mediation: 'calendar how id kind minutes proposedBy slots startsAt status suitsNobody timeZone',
    'the asker': 'viewerCan',
  },
  RemoteSessionActions: { 'the asker': 'answer cancel giveLink move recordOutcome' },
  RemoteSessionSlot: { Mediation: 'canCome cannotCome id startsAt youCanCome' },
  RemoteSessions: { Mediation: 'canPropose hoursNotice kinds nodes text' },
  Resource: { public: 'label phone url' },
  ResponseDue: { [theCase]: 'canSayAnswered isYours names text' },
  RosterNeutral: { 'their program': 'awayFrom awayUntil email id name openCases organisation since' },
  SafetyTexts: { public: 'emergency howItWorks notRestrainingOrder orderQuestion quickExitUrl' },
  Seat: {
    'the asker': 'viewerCanConsent viewerCanEnd viewerCanObject',
    [theCase]: 'capacity organisation endedAt id isYou name partyId role startedAt title',
  },
  SeatInvitationDetails: {
    [theCase]:
      'beginsAt capacity caseNumber caseTypeLabel disclosure name partyName partyNames programName role timeZone',
  },
  SeatInvitationPreview: { public: 'organisation programName state' },
  SecondFactors: { 'the asker': 'appAddedAt passkeys recoveryCodesLeft' },
  Session: { 'the asker': 'device id isCurrent lastUsedAt signedInAt' },
  Signatory: { 'Agreement draft': 'hasSigned name partyId signedAt typedName' },
  SignedIn: { 'the asker': 'accessToken expiresAt viewer' },
  OpenedConversation: { 'Joint conversation': 'caseId endsAt id messages neutralTitle timeZone' },
  StaffCase: {
    'the asker': 'canBreakGlass',
    [theCase]: `brokenGlass caseNumber caseTypeLabel claim closedAt deadlines hearing hearings id fee releasablePartyIds screenedOutReason waitsFor legalHoldAt mustAttend parties programKey
      duplicateOf likelyDuplicates legalHolds programName seats startedAt status timeZone mediation`,
    'Safety flag, accommodation': 'exemptions safetyAnswers safetyMode',
    Outcome: 'outcome filings',
  },
  StaffCaseCard: {
    [theCase]:
      'caseNumber caseTypeLabel hearing id fee screenedOutReason waitsFor legalHoldAt mediation parties programKey programName startedAt status timeZone',
    'Safety flag, accommodation': 'safetyMode',
    Outcome: 'outcome',
  },
  StaffCaseConnection: { 'a part': 'endCursor hasNextPage nodes' },
  StaffCourt: { 'their program': 'clients key name outcomes programs viewerCanManage webhooks' },
  StaffCourtCard: { 'their program': 'key name programs' },
  StaffExemption: { 'Safety flag, accommodation': 'granted id partyId reason requestedAt' },
  StaffFiling: {
    [theCase]: 'actor attempt decidedAt dueOn id isLate purpose sentAt status',
  },
  StaffHearing: { [theCase]: 'hearing id recordedAt' },
  StaffInvitation: { 'Contact details': 'email expiresAt revokedAt sentAt usedAt' },
  StaffMediation: { [theCase]: 'answerBy endedAt requestedAt seatedAt status' },
  StaffMember: { 'their program': 'email id isYou name since' },
  StaffOverview: {
    'their program': 'complaints filings lateFilings intakes lateRequests programKey programName requests unanswered',
  },
  StaffPeople: { 'their program': 'neutrals organisations programKey requests staff' },
  StaffParty: { [theCase]: 'id kind name side status', 'Contact details': 'invitation' },
  StaffProgram: {
    'their program': 'closures content contentHistory differences holidays id program versions',
  },
  StaffSeat: { [theCase]: 'endedAt id name partyId role startedAt', 'Contact details': 'email phone' },
  SuggestedTerms: { 'Joint conversation': 'readBack terms', 'the asker': 'viewerCanOffer' },
  Survey: { Survey: 'answeredAt askedAt caseId id questions' },
  SurveyCell: { 'Survey, counted together': 'answers choice' },
  SurveyQuestion: { Survey: 'choice key kind text' },
  SurveyResult: { 'Survey, counted together': 'cells key kind text' },
  SurveyResults: { 'Survey, counted together': 'answered asked questions' },
  Task: { 'the asker': 'key status' },
  TermAnswer: { 'Answers to an offer of several': 'explanation termId verdict' },
  TermsText: { public: 'text version' },
  ThirdPersons: { public: 'administrator coMediator observer support' },
  TimelineConnection: { 'a part': 'endCursor hasNextPage nodes' },
  TimelineEntry: { [theCase]: 'at by id kind subjectId' },
  GivenUpDelivery: { 'their program': 'courtName givenUpAt host id isRemoved lastAnswer tries' },
  GivenUpDeliveryConnection: { 'a part': 'endCursor hasNextPage nodes' },
  ToldOutcomeCell: { 'their program': 'count outcome programKey programName' },
  ToldOutcomes: { 'their program': 'cells total' },
  UndeliveredLetter: { 'their program': 'createdAt id kind lastError nextTryAt recipient tries' },
  UndeliveredLetterConnection: { 'a part': 'endCursor hasNextPage nodes' },
  Viewer: {
    'the asker': `acceptedTermsVersion currentTerms cursor email id identityConfirmedUntil locale mustAddSecondFactor name neutralIn
      phone secondFactors sessions staffIn`,
  },
  WaitingRequest: {
    [theCase]: 'answerBy caseId caseNumber caseTypeLabel isLate organisation partyNames requestedAt timeZone',
  },
  WeekHours: { public: 'days from to' },
  WhatIfDay: { public: 'endsAt isCourtDay on rule timeZone' },
}

/** `Type.field` → its line. Throws when a field stands in two. */
export function rowsOfFields(): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const [type, lines] of Object.entries(fields)) {
    for (const [row, names] of Object.entries(lines)) {
      for (const name of names.split(/\s+/)) {
        if (rows.has(`${type}.${name}`)) throw new Error(`${type}.${name} stands in two lines`)
        rows.set(`${type}.${name}`, row as Row)
      }
    }
  }
  return rows
}
