/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Account {\n    viewer {\n      ...ViewerParts\n      ...SecondFactorParts\n      phone\n      sessions {\n        id\n        device\n        signedInAt\n        lastUsedAt\n        isCurrent\n      }\n    }\n  }\n": typeof types.AccountDocument,
    "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      ...ViewerParts\n      phone\n    }\n  }\n": typeof types.UpdateAccountDocument,
    "\n  mutation SignOutEverywhere($input: KeyInput!) {\n    signOutEverywhere(input: $input)\n  }\n": typeof types.SignOutEverywhereDocument,
    "\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      email\n      expiresAt\n    }\n  }\n": typeof types.RequestSignInCodeDocument,
    "\n  mutation StartAuthenticatorApp($input: KeyInput!) {\n    startAuthenticatorApp(input: $input) {\n      secret\n      url\n    }\n  }\n": typeof types.StartAuthenticatorAppDocument,
    "\n  mutation ConfirmAuthenticatorApp($input: ConfirmAuthenticatorAppInput!) {\n    confirmAuthenticatorApp(input: $input) {\n      recoveryCodes\n    }\n  }\n": typeof types.ConfirmAuthenticatorAppDocument,
    "\n  mutation RemoveAuthenticatorApp($input: KeyInput!) {\n    removeAuthenticatorApp(input: $input) {\n      ...ViewerParts\n      ...SecondFactorParts\n    }\n  }\n": typeof types.RemoveAuthenticatorAppDocument,
    "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes {\n      recoveryCodes\n    }\n  }\n": typeof types.RenewRecoveryCodesDocument,
    "\n  mutation RequestNewPasskey {\n    requestNewPasskey {\n      options\n    }\n  }\n": typeof types.RequestNewPasskeyDocument,
    "\n  mutation AddPasskey($input: AddPasskeyInput!) {\n    addPasskey(input: $input) {\n      recoveryCodes\n    }\n  }\n": typeof types.AddPasskeyDocument,
    "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      ...ViewerParts\n      ...SecondFactorParts\n    }\n  }\n": typeof types.RemovePasskeyDocument,
    "\n  mutation RequestPasskey {\n    requestPasskey {\n      options\n    }\n  }\n": typeof types.RequestPasskeyDocument,
    "\n  mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {\n    signInWithPasskey(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerParts\n      }\n    }\n  }\n": typeof types.SignInWithPasskeyDocument,
    "\n  mutation RequestProofCode($input: KeyInput!) {\n    requestIdentityCode(input: $input) {\n      email\n      expiresAt\n    }\n  }\n": typeof types.RequestProofCodeDocument,
    "\n  mutation ProveIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      id\n      identityConfirmedUntil\n    }\n  }\n": typeof types.ProveIdentityDocument,
    "\n  fragment SecondFactorParts on Viewer {\n    id\n    identityConfirmedUntil\n    secondFactors {\n      appAddedAt\n      recoveryCodesLeft\n      passkeys {\n        id\n        name\n        addedAt\n        lastUsedAt\n      }\n    }\n  }\n": typeof types.SecondFactorPartsFragmentDoc,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerParts\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut($input: KeyInput!) {\n    signOut(input: $input)\n  }\n": typeof types.SignOutDocument,
    "\n  mutation AcceptTerms($input: AcceptTermsInput!) {\n    acceptTerms(input: $input) {\n      ...ViewerParts\n    }\n  }\n": typeof types.AcceptTermsDocument,
    "\n  fragment ViewerParts on Viewer {\n    id\n    name\n    email\n    locale\n    acceptedTermsVersion\n    cursor\n    mustAddSecondFactor\n    currentTerms {\n      version\n      text\n    }\n    neutralIn {\n      id\n      name\n    }\n    staffIn {\n      id\n      key\n      name\n    }\n  }\n": typeof types.ViewerPartsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation AbandonAgreement($input: AgreementInput!) {\n    abandonAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": typeof types.AbandonAgreementDocument,
    "\n  query AgreementPage($caseId: ID!, $agreementId: ID!) {\n    case(id: $caseId) {\n      id\n      ...AgreementCase\n    }\n    agreement(id: $agreementId) {\n      id\n      ...AgreementWhole\n    }\n  }\n": typeof types.AgreementPageDocument,
    "\n  fragment AgreementText on AgreementDocument {\n    language\n    title\n    programName\n    courtName\n    caseNumber\n    preparedOn\n    recitals\n    parties {\n      id\n      name\n      sideLabel\n    }\n    terms {\n      number\n      sentence\n      action {\n        doer\n        what\n        due\n      }\n    }\n    schedule {\n      number\n      ...PaymentRow\n    }\n    total {\n      amountCents\n      currency\n    }\n    defaultAndCure\n    disposition\n    binding\n    nonBinding\n    publicRecord\n    mustAttend\n    controllingLanguage\n  }\n": typeof types.AgreementTextFragmentDoc,
    "\n  mutation DisputeClaim($input: DisputeClaimInput!) {\n    disputeClaim(input: $input) {\n      id\n    }\n  }\n": typeof types.DisputeClaimDocument,
    "\n  mutation TakeBackReceipt($input: TakeBackReceiptInput!) {\n    takeBackReceipt(input: $input) {\n      id\n    }\n  }\n": typeof types.TakeBackReceiptDocument,
    "\n  mutation ConfirmCounterpart($input: ConfirmCounterpartInput!) {\n    confirmCounterpart(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": typeof types.ConfirmCounterpartDocument,
    "\n  mutation RefuseCounterpart($input: RefuseCounterpartInput!) {\n    refuseCounterpart(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": typeof types.RefuseCounterpartDocument,
    "\n  mutation RequestIdentityCode($input: KeyInput!) {\n    requestIdentityCode(input: $input) {\n      email\n      expiresAt\n    }\n  }\n": typeof types.RequestIdentityCodeDocument,
    "\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      id\n      identityConfirmedUntil\n    }\n  }\n": typeof types.ConfirmIdentityDocument,
    "\n  mutation FileWithCourt($input: FilingInput!) {\n    fileWithCourt(input: $input)\n  }\n": typeof types.FileWithCourtDocument,
    "\n  mutation ReportFiling($input: FilingInput!) {\n    reportFiling(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": typeof types.ReportFilingDocument,
    "\n  mutation RefileAgreement($input: FilingInput!) {\n    refileAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": typeof types.RefileAgreementDocument,
    "\n  mutation RecordFilingDecision($input: RecordFilingDecisionInput!) {\n    recordFilingDecision(input: $input)\n  }\n": typeof types.RecordFilingDecisionDocument,
    "\n  query LedgerPage($agreementId: ID!) {\n    agreement(id: $agreementId) {\n      id\n      caseId\n      performedAt\n      ledger {\n        ...LedgerView\n      }\n    }\n  }\n": typeof types.LedgerPageDocument,
    "\n  fragment PaymentRow on DocumentPayment {\n    number\n    termNumber\n    due\n    payer\n    payee\n    amount {\n      amountCents\n      currency\n    }\n  }\n": typeof types.PaymentRowFragmentDoc,
    "\n  mutation ClaimDuty($input: ClaimDutyInput!) {\n    claimDuty(input: $input) {\n      id\n    }\n  }\n": typeof types.ClaimDutyDocument,
    "\n  mutation ConfirmDuty($input: ConfirmDutyInput!) {\n    confirmDuty(input: $input) {\n      id\n    }\n  }\n": typeof types.ConfirmDutyDocument,
    "\n  mutation ClaimPayment($input: ClaimPaymentInput!) {\n    claimPayment(input: $input) {\n      id\n    }\n  }\n": typeof types.ClaimPaymentDocument,
    "\n  mutation ConfirmPayment($input: ConfirmPaymentInput!) {\n    confirmPayment(input: $input) {\n      id\n    }\n  }\n": typeof types.ConfirmPaymentDocument,
    "\n  mutation ReopenAgreement($input: AgreementInput!) {\n    reopenAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": typeof types.ReopenAgreementDocument,
    "\n  mutation ReviseAgreement($input: ReviseAgreementInput!) {\n    reviseAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": typeof types.ReviseAgreementDocument,
    "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": typeof types.SignAgreementDocument,
    "\n  query SignPage($caseId: ID!, $agreementId: ID!) {\n    viewer {\n      id\n      name\n      email\n      identityConfirmedUntil\n      ...SecondFactorParts\n    }\n    case(id: $caseId) {\n      id\n      ...AgreementCase\n    }\n    agreement(id: $agreementId) {\n      id\n      ...AgreementWhole\n    }\n  }\n": typeof types.SignPageDocument,
    "\n  fragment SurveyCardParts on Case {\n    id\n    surveyIsOpen\n  }\n": typeof types.SurveyCardPartsFragmentDoc,
    "\n  query SurveyPage($caseId: ID!) {\n    survey(caseId: $caseId) {\n      id\n      answeredAt\n      questions {\n        key\n        kind\n        text\n        choice\n      }\n    }\n  }\n": typeof types.SurveyPageDocument,
    "\n  mutation AnswerSurvey($input: AnswerSurveyInput!) {\n    answerSurvey(input: $input) {\n      id\n    }\n  }\n": typeof types.AnswerSurveyDocument,
    "\n  fragment AgreementCase on Case {\n    id\n    program {\n      id\n      kind\n      timeZone\n      languages\n      beforeSigning\n      consentToSign {\n        version\n        text\n      }\n    }\n    parties {\n      id\n      name\n      isYou\n    }\n    yourSeat {\n      id\n      partyId\n    }\n    mustAttend {\n      text\n    }\n  }\n": typeof types.AgreementCaseFragmentDoc,
    "\n  fragment AgreementWhole on Agreement {\n    id\n    caseId\n    status\n    revision\n    hash\n    signBy\n    bindingAt\n    isSealed\n    pdfUrl\n    htmlUrl\n    certificateUrl\n    performedAt\n    ...PublicationView\n    canAddCounterpart\n    counterparts {\n      id\n      ...PagesView\n    }\n    filings {\n      id\n      isLast\n      ...FilingView\n    }\n    ledger {\n      ...LedgerView\n    }\n    signatories {\n      partyId\n      name\n      hasSigned\n      typedName\n      signedAt\n    }\n    viewerCan {\n      sign\n      revise\n      reopen\n      abandon\n    }\n    document {\n      language\n      recitals\n      terms {\n        number\n        sentence\n      }\n      schedule {\n        number\n        termNumber\n        due\n        payer\n        payee\n        amount {\n          amountCents\n          currency\n        }\n      }\n      total {\n        amountCents\n        currency\n      }\n      ...AgreementText\n    }\n  }\n": typeof types.AgreementWholeFragmentDoc,
    "\n  fragment FilingView on Filing {\n    id\n    purpose\n    attempt\n    isLast\n    actor\n    status\n    dueOn\n    timeZone\n    isLate\n    sentAt\n    sentBy\n    decidedAt\n    reason\n    how\n    lateText\n    notAcceptedText\n    vacatedBy\n    forms {\n      number\n      title\n      url\n    }\n    packUrl\n    packHtmlUrl\n    viewerCan {\n      report\n      refile\n    }\n  }\n": typeof types.FilingViewFragmentDoc,
    "\n  fragment LedgerView on Ledger {\n    today\n    total {\n      amountCents\n    }\n    paid {\n      amountCents\n    }\n    left {\n      amountCents\n    }\n    due {\n      amountCents\n    }\n    overdue {\n      amountCents\n    }\n    next {\n      number\n      termNumber\n      due\n      payer\n      payee\n      left {\n        amountCents\n      }\n      state\n      daysLate\n      canConfirm\n      canClaim\n    }\n    lines {\n      number\n      termNumber\n      due\n      lastDay\n      payer\n      payee\n      amount {\n        amountCents\n      }\n      paid {\n        amountCents\n      }\n      left {\n        amountCents\n      }\n      paidOn\n      daysLate\n      state\n      canConfirm\n      canClaim\n    }\n    actions {\n      termNumber\n      doer\n      what\n      due\n      doneOn\n      state\n      canConfirm\n      canClaim\n    }\n    receipts {\n      id\n      kind\n      termNumber\n      amount {\n        amountCents\n      }\n      doneOn\n      method\n      words\n      byName\n      isMine\n      claim\n      isTakenBack\n      canAnswer\n      canTakeBack\n    }\n  }\n": typeof types.LedgerViewFragmentDoc,
    "\n  fragment PagesView on Counterpart {\n    id\n    partyId\n    partyName\n    addedByName\n    signedOn\n    status\n    uploadedAt\n    checkedByName\n    refusal\n    url\n    mediaType\n    canCheck\n  }\n": typeof types.PagesViewFragmentDoc,
    "\n  fragment PublicationView on Agreement {\n    id\n    hash\n    publication {\n      question\n      questionVersion\n      yourAnswer\n      outcome\n      agreedText\n      viewerCanAnswer\n    }\n  }\n": typeof types.PublicationViewFragmentDoc,
    "\n  mutation AnswerPublication($input: AnswerPublicationInput!) {\n    answerPublication(input: $input) {\n      id\n      ...PublicationView\n    }\n  }\n": typeof types.AnswerPublicationDocument,
    "\n  query Agree($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      startedByPartyId\n      intake {\n        isReferred\n      }\n      caseType {\n        key\n      }\n      yourSeat {\n        id\n        partyId\n      }\n      program {\n        id\n        safety {\n          orderQuestion\n        }\n        kind\n        name\n        fee\n        confidentialityExceptions\n        notice {\n          version\n          text\n        }\n      }\n      mediationExtension {\n        version\n        text\n      }\n      viewerCan {\n        optIn\n        decline\n        requestExemption\n      }\n    }\n  }\n": typeof types.AgreeDocument,
    "\n  mutation OptIn($input: OptInInput!) {\n    optIn(input: $input) {\n      id\n      status\n      viewerCan {\n        optIn\n        decline\n        withdraw\n      }\n    }\n  }\n": typeof types.OptInDocument,
    "\n  fragment CaseCardParts on CaseCard {\n    id\n    title\n    programName\n    caseTypeLabel\n    caseNumber\n    startedOn\n    status\n    partyNames\n    unread\n    waitingFor\n    waitingForNames\n    openOffers\n    nextDeadline {\n      ...DeadlineParts\n    }\n    mustAttend {\n      text\n      hearing {\n        ...HearingParts\n      }\n    }\n  }\n": typeof types.CaseCardPartsFragmentDoc,
    "\n  fragment CaseEventParts on TimelineEntry {\n    id\n    kind\n    at\n    by\n  }\n": typeof types.CaseEventPartsFragmentDoc,
    "\n  query CaseHome($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n        partyId\n      }\n      ...CaseFrameParts\n      ...NextStepParts\n      ...SafetyAnswersParts\n      ...IntakeCardParts\n      ...CaseTasksParts\n      ...LastDayToAgreeParts\n      ...DeadlinesParts\n      ...MediatorCardParts\n      ...SessionsCardParts\n      ...PeopleCardParts\n      ...LatestEventsParts\n      ...MoreToDoParts\n      ...SurveyCardParts\n    }\n  }\n": typeof types.CaseHomeDocument,
    "\n  fragment CaseTasksParts on Case {\n    id\n    status\n    outcome\n    tasks {\n      key\n      status\n    }\n    agreements {\n      id\n      status\n    }\n    viewerCan {\n      optIn\n      acceptFee\n    }\n  }\n": typeof types.CaseTasksPartsFragmentDoc,
    "\n  query Certificate($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n        courtName\n      }\n      attemptCertificate {\n        partyName\n        programName\n        organisation\n        caseNumber\n        agreedAt\n        writtenAt\n      }\n    }\n  }\n": typeof types.CertificateDocument,
    "\n  fragment DeadlineParts on Deadline {\n    key\n    endsAt\n    timeZone\n  }\n": typeof types.DeadlinePartsFragmentDoc,
    "\n  fragment DeadlinesParts on Case {\n    id\n    parties {\n      id\n      status\n    }\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n    hearing {\n      source\n    }\n    program {\n      id\n      timeZone\n    }\n    viewerCan {\n      recordHearing\n    }\n  }\n": typeof types.DeadlinesPartsFragmentDoc,
    "\n  query Exemption($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        exemption\n        supportPhone\n      }\n      exemption {\n        id\n        granted\n      }\n      ...ExemptionStandingParts\n      viewerCan {\n        requestExemption\n      }\n    }\n  }\n": typeof types.ExemptionDocument,
    "\n  mutation RequestExemption($input: RequestExemptionInput!) {\n    requestExemption(input: $input) {\n      id\n      ...ExemptionStandingParts\n    }\n  }\n": typeof types.RequestExemptionDocument,
    "\n  fragment ExemptionStandingParts on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    exemption {\n      id\n      reason\n      requestedAt\n      granted\n    }\n  }\n": typeof types.ExemptionStandingPartsFragmentDoc,
    "\n  query Fee($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        fee\n      }\n      intake {\n        fee {\n          amountCents\n          currency\n        }\n      }\n      viewerCan {\n        acceptFee\n      }\n    }\n  }\n": typeof types.FeeDocument,
    "\n  mutation AcceptFee($input: AcceptFeeInput!) {\n    acceptFee(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.AcceptFeeDocument,
    "\n  mutation DeclineFee($input: CaseInput!) {\n    declineFee(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.DeclineFeeDocument,
    "\n  query GoOnWithout($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        kind\n      }\n      parties {\n        id\n        name\n        viewerCanRelease\n      }\n    }\n  }\n": typeof types.GoOnWithoutDocument,
    "\n  mutation ReleaseParty($input: PartyInput!) {\n    releaseParty(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.ReleasePartyDocument,
    "\n  query HearingPack($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      caseNumber\n      caseType {\n        label\n      }\n      parties {\n        id\n        name\n      }\n      hearing {\n        ...HearingParts\n      }\n      mustAttend {\n        text\n      }\n      responseDue {\n        text\n      }\n      ...PackEvidenceParts\n      program {\n        id\n        kind\n        timeZone\n        courtName\n        courtLookUpUrl\n        hearingPack {\n          bring\n          onTheDay\n          postpone\n        }\n        ...PackAdviceParts\n      }\n    }\n  }\n": typeof types.HearingPackDocument,
    "\n  query HearingToRecord($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      hearing {\n        ...HearingParts\n      }\n      viewerCan {\n        recordHearing\n      }\n    }\n  }\n": typeof types.HearingToRecordDocument,
    "\n  mutation RecordHearing($input: RecordHearingInput!) {\n    recordHearing(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordHearingDocument,
    "\n  fragment HearingParts on Hearing {\n    on\n    at\n    department\n    source\n    timeZone\n    vacatedAt\n  }\n": typeof types.HearingPartsFragmentDoc,
    "\n  fragment IntakeCardParts on Case {\n    id\n    intake {\n      waitsFor\n      screenedOutReason\n      alternative\n    }\n    program {\n      id\n      supportPhone\n      supportEmail\n    }\n  }\n": typeof types.IntakeCardPartsFragmentDoc,
    "\n  fragment LastDayToAgreeParts on Case {\n    id\n    status\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n  }\n": typeof types.LastDayToAgreePartsFragmentDoc,
    "\n  fragment LatestEventsParts on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    timeline(first: 6) {\n      nodes {\n        id\n        kind\n        at\n        by\n        ...CaseEventParts\n      }\n    }\n  }\n": typeof types.LatestEventsPartsFragmentDoc,
    "\n  fragment MediationClockParts on Case {\n    id\n    safetyMode\n    mediationClock {\n      endsAt\n      timeZone\n      isExtended\n      isNear\n      daysLeft\n      needsJointNote\n    }\n    mediationExtension {\n      version\n      text\n      youAgreed\n      allAgreed\n      canAgree\n    }\n  }\n": typeof types.MediationClockPartsFragmentDoc,
    "\n  mutation AgreeToExtension($input: AgreeToExtensionInput!) {\n    agreeToExtension(input: $input) {\n      ...MediationClockParts\n    }\n  }\n": typeof types.AgreeToExtensionDocument,
    "\n  fragment MediatorCardParts on Case {\n    id\n    status\n    safetyMode\n    yourSeat {\n      id\n      role\n    }\n    program {\n      id\n      timeZone\n      neutralMode\n      neutralTitle\n    }\n    mediation {\n      ...MediationParts\n    }\n    ...MediationClockParts\n    viewerCan {\n      requestMediator\n      cancelMediatorRequest\n      endMediation\n    }\n  }\n": typeof types.MediatorCardPartsFragmentDoc,
    "\n  fragment MoreToDoParts on Case {\n    id\n    story\n    claim {\n      amountCents\n      currency\n    }\n    yourSeat {\n      id\n      role\n    }\n    exemption {\n      id\n    }\n    attemptCertificate {\n      agreedAt\n    }\n    viewerCan {\n      withdraw\n      answerSafety\n      requestExemption\n    }\n  }\n": typeof types.MoreToDoPartsFragmentDoc,
    "\n  fragment MustAttendParts on MustAttend {\n    text\n    isConfirmed\n    lookUpUrl\n    hearing {\n      ...HearingParts\n    }\n  }\n": typeof types.MustAttendPartsFragmentDoc,
    "\n  query MyCases($after: String) {\n    myCases(first: 25, after: $after) {\n      nodes {\n        id\n        status\n        waitingFor\n        ...CaseCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.MyCasesDocument,
    "\n  fragment NextStepParts on Case {\n    id\n    outcome\n    safetyMode\n    yourSeat {\n      id\n      partyId\n    }\n    program {\n      id\n      kind\n      timeZone\n    }\n    parties {\n      id\n      name\n      viewerCanRelease\n    }\n    viewerCan {\n      rejoin\n    }\n    nextStep {\n      kind\n      names\n      offerId\n      agreementId\n      conversationId\n      by\n      amount {\n        amountCents\n        currency\n      }\n    }\n  }\n": typeof types.NextStepPartsFragmentDoc,
    "\n  fragment PackAdviceParts on Program {\n    id\n    supportPhone\n    resources {\n      label\n      url\n      phone\n    }\n  }\n": typeof types.PackAdvicePartsFragmentDoc,
    "\n  fragment PackEvidenceParts on Case {\n    id\n    evidence {\n      id\n      name\n      bytes\n      isImage\n      url\n    }\n  }\n": typeof types.PackEvidencePartsFragmentDoc,
    "\n  fragment PartyCardParts on Party {\n    id\n    side\n    name\n    kind\n    status\n    isYou\n  }\n": typeof types.PartyCardPartsFragmentDoc,
    "\n  fragment PeopleCardParts on Case {\n    id\n    status\n    parties {\n      id\n      name\n      side\n      status\n      isYou\n    }\n    seats {\n      id\n      name\n      role\n      title\n      partyId\n      endedAt\n    }\n  }\n": typeof types.PeopleCardPartsFragmentDoc,
    "\n  query People($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      safetyMode\n      program {\n        id\n        timeZone\n      }\n      parties {\n        id\n        name\n        status\n        viewerCanRelease\n        ...PartyCardParts\n      }\n      seats {\n        id\n        partyId\n        ...SeatCardParts\n        ...SeatActsParts\n      }\n      announcedSeats {\n        id\n        ...AnnouncedSeatParts\n      }\n      rolesToInvite\n      caseNumber\n      conversations {\n        id\n        kind\n        partyId\n        participants {\n          id\n        }\n      }\n      yourSeat {\n        id\n        partyId\n      }\n      viewerCan {\n        resendInvitation\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      id\n    }\n  }\n": typeof types.ResendInvitationDocument,
    "\n  fragment ResponseDueParts on ResponseDue {\n    text\n    names\n    isYours\n    canSayAnswered\n  }\n": typeof types.ResponseDuePartsFragmentDoc,
    "\n  mutation SayAnsweredCourt($input: CaseInput!) {\n    sayAnsweredCourt(input: $input) {\n      id\n      responseDue {\n        ...ResponseDueParts\n      }\n    }\n  }\n": typeof types.SayAnsweredCourtDocument,
    "\n  fragment SafetyAnswersParts on Case {\n    id\n    safetyAnswers {\n      partyId\n      orderInForce\n      needs\n    }\n    parties {\n      id\n      name\n    }\n    yourSeat {\n      id\n      partyId\n    }\n  }\n": typeof types.SafetyAnswersPartsFragmentDoc,
    "\n  fragment SafetyNoticeParts on Case {\n    id\n    safetyMode\n    program {\n      id\n      safety {\n        notRestrainingOrder\n        howItWorks\n        quickExitUrl\n      }\n    }\n  }\n": typeof types.SafetyNoticePartsFragmentDoc,
    "\n  query Safety($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      safetyMode\n      safetyAnswers {\n        partyId\n        orderInForce\n        needs\n      }\n      program {\n        id\n        safety {\n          orderQuestion\n        }\n      }\n      viewerCan {\n        answerSafety\n      }\n    }\n  }\n": typeof types.SafetyDocument,
    "\n  mutation AnswerSafety($input: AnswerSafetyInput!) {\n    answerSafety(input: $input) {\n      id\n      safetyMode\n    }\n  }\n": typeof types.AnswerSafetyDocument,
    "\n  fragment SeatCardParts on Seat {\n    id\n    role\n    name\n    title\n    organisation\n    capacity\n    startedAt\n    endedAt\n    isYou\n  }\n": typeof types.SeatCardPartsFragmentDoc,
    "\n  query Timeline($caseId: ID!, $after: String) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n      }\n      timeline(first: 50, after: $after) {\n        nodes {\n          id\n          kind\n          at\n          by\n          ...CaseEventParts\n        }\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  fragment CaseFrameParts on Case {\n    id\n    caseNumber\n    safetyMode\n    ...SafetyNoticeParts\n    status\n    unread\n    caseType {\n      label\n    }\n    program {\n      id\n      name\n      timeZone\n      supportPhone\n      supportEmail\n      supportHours\n    }\n    parties {\n      id\n      name\n      isYou\n      status\n    }\n    yourSeat {\n      id\n      role\n    }\n    mustAttend {\n      ...MustAttendParts\n    }\n    hearing {\n      ...HearingParts\n    }\n    responseDue {\n      ...ResponseDueParts\n    }\n    agreements {\n      id\n      status\n    }\n    offers {\n      id\n      status\n      viewerCan {\n        answer\n      }\n    }\n  }\n": typeof types.CaseFramePartsFragmentDoc,
    "\n  query CaseFrame($caseId: ID!) {\n    case(id: $caseId) {\n      ...CaseFrameParts\n    }\n  }\n": typeof types.CaseFrameDocument,
    "\n  query Invitation($code: String!) {\n    invitation(code: $code) {\n      programName\n      organisation\n      supportPhone\n      supportEmail\n      state\n      needsCaseNumber\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  query InvitationDetails($code: String!, $caseNumber: String) {\n    invitationDetails(code: $code, caseNumber: $caseNumber) {\n      programName\n      organisation\n      caseTypeLabel\n      caseNumber\n      invitedBy\n      invitedName\n      mustAttend {\n        ...MustAttendParts\n      }\n      respondBy\n      timeZone\n    }\n  }\n": typeof types.InvitationDetailsDocument,
    "\n  mutation JoinCase($input: JoinCaseInput!) {\n    joinCase(input: $input) {\n      id\n    }\n  }\n": typeof types.JoinCaseDocument,
    "\n  mutation NotThisPerson($input: CodeInput!) {\n    notThisPerson(input: $input)\n  }\n": typeof types.NotThisPersonDocument,
    "\n  query Leaving($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        kind\n        timeZone\n      }\n      deadlines {\n        key\n        on\n        endsAt\n        timeZone\n      }\n      viewerCan {\n        decline\n        withdraw\n        rejoin\n      }\n    }\n  }\n": typeof types.LeavingDocument,
    "\n  mutation DeclineCase($input: CaseInput!) {\n    declineCase(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.DeclineCaseDocument,
    "\n  mutation WithdrawFromCase($input: CaseInput!) {\n    withdrawFromCase(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.WithdrawFromCaseDocument,
    "\n  mutation RejoinCase($input: CaseInput!) {\n    rejoinCase(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.RejoinCaseDocument,
    "\n  fragment MediationParts on Mediation {\n    status\n    queuePosition\n    answerBy\n    neutralNames\n    organisations\n    startedAt\n    endedAt\n  }\n": typeof types.MediationPartsFragmentDoc,
    "\n  query Mediator($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      safetyMode\n      yourSeat {\n        id\n        role\n      }\n      program {\n        id\n        timeZone\n        neutralTitle\n        neutralMode\n        neutralHours\n        neutralIntroduction\n      }\n      mediation {\n        introduction\n        neutralNames\n        ...MediationParts\n        answerIfAskedNow\n      }\n      viewerCan {\n        requestMediator\n        cancelMediatorRequest\n        endMediation\n      }\n    }\n  }\n": typeof types.MediatorDocument,
    "\n  mutation RequestMediator($input: CaseInput!) {\n    requestMediator(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n": typeof types.RequestMediatorDocument,
    "\n  mutation CancelMediatorRequest($input: CaseInput!) {\n    cancelMediatorRequest(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n": typeof types.CancelMediatorRequestDocument,
    "\n  mutation EndMediation($input: CaseInput!) {\n    endMediation(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n": typeof types.EndMediationDocument,
    "\n  fragment AnnouncedSeatParts on AnnouncedSeat {\n    id\n    role\n    name\n    beginsAt\n    viewerCanObject\n    viewerCanWithdraw\n  }\n": typeof types.AnnouncedSeatPartsFragmentDoc,
    "\n  fragment SeatActsParts on Seat {\n    id\n    isYou\n    viewerCanEnd\n    viewerCanObject\n    viewerCanConsent\n  }\n": typeof types.SeatActsPartsFragmentDoc,
    "\n  query SeatInvitation($code: String!) {\n    seatInvitation(code: $code) {\n      programName\n      organisation\n      state\n    }\n  }\n": typeof types.SeatInvitationDocument,
    "\n  query SeatInvitationDetails($code: String!) {\n    seatInvitationDetails(code: $code) {\n      programName\n      role\n      capacity\n      name\n      caseTypeLabel\n      caseNumber\n      partyNames\n      partyName\n      beginsAt\n      timeZone\n      disclosure {\n        version\n        text\n      }\n    }\n  }\n": typeof types.SeatInvitationDetailsDocument,
    "\n  mutation TakeAnnouncedSeat($input: TakeAnnouncedSeatInput!) {\n    takeAnnouncedSeat(input: $input) {\n      id\n      yourSeat {\n        id\n        role\n      }\n    }\n  }\n": typeof types.TakeAnnouncedSeatDocument,
    "\n  mutation DeclineSeat($input: CodeInput!) {\n    declineSeat(input: $input)\n  }\n": typeof types.DeclineSeatDocument,
    "\n  mutation InviteToSeat($input: InviteToSeatInput!) {\n    inviteToSeat(input: $input) {\n      id\n      announcedSeats {\n        id\n      }\n    }\n  }\n": typeof types.InviteToSeatDocument,
    "\n  mutation EndSeat($input: SeatInput!) {\n    endSeat(input: $input)\n  }\n": typeof types.EndSeatDocument,
    "\n  mutation ObjectToSeat($input: SeatInput!) {\n    objectToSeat(input: $input) {\n      id\n    }\n  }\n": typeof types.ObjectToSeatDocument,
    "\n  mutation WithdrawSeatInvitation($input: SeatInput!) {\n    withdrawSeatInvitation(input: $input) {\n      id\n    }\n  }\n": typeof types.WithdrawSeatInvitationDocument,
    "\n  mutation ConsentToObserver($input: ConsentToObserverInput!) {\n    consentToObserver(input: $input) {\n      id\n    }\n  }\n": typeof types.ConsentToObserverDocument,
    "\n  mutation PrintInvitation($input: PartyInput!) {\n    printInvitation(input: $input) {\n      code\n      name\n      expiresAt\n    }\n  }\n": typeof types.PrintInvitationDocument,
    "\n  query StartPrograms {\n    programs {\n      id\n      key\n      kind\n      name\n      organisation\n      courtName\n      timeZone\n      fee\n      supportPhone\n      supportEmail\n      supportHours\n      initiation\n      gettingIn {\n        unknownEmail\n      }\n      safety {\n        notRestrainingOrder\n        orderQuestion\n      }\n      caseTypes {\n        key\n        label\n        sides\n        needsCaseNumber\n        claimLimitIndividual {\n          amountCents\n          currency\n        }\n        claimLimitEntity {\n          amountCents\n          currency\n        }\n      }\n    }\n  }\n": typeof types.StartProgramsDocument,
    "\n  mutation StartCase($input: StartCaseInput!) {\n    startCase(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.StartCaseDocument,
    "\n  query CasesToComplain($after: String) {\n    myCases(first: 25, after: $after) {\n      nodes {\n        id\n        title\n        caseNumber\n        programName\n      }\n      endCursor\n      hasNextPage\n    }\n    caseload(first: 25) {\n      nodes {\n        id\n        title\n        caseNumber\n        programName\n      }\n    }\n  }\n": typeof types.CasesToComplainDocument,
    "\n  query ComplaintRoute($caseId: ID!) {\n    complaintRoute(caseId: $caseId) {\n      caseId\n      readers\n      neutrals {\n        seatId\n        name\n        role\n      }\n    }\n    case(id: $caseId) {\n      id\n      program {\n        id\n        name\n        supportPhone\n        supportEmail\n        supportHours\n      }\n    }\n  }\n": typeof types.ComplaintRouteDocument,
    "\n  mutation MakeComplaint($input: MakeComplaintInput!) {\n    makeComplaint(input: $input) {\n      id\n      ...ComplaintParts\n    }\n  }\n": typeof types.MakeComplaintDocument,
    "\n  query Complaints {\n    complaints {\n      id\n      ...ComplaintCardParts\n    }\n  }\n": typeof types.ComplaintsDocument,
    "\n  mutation AddToComplaint($input: ComplaintInput!) {\n    addToComplaint(input: $input) {\n      id\n      ...ComplaintParts\n    }\n  }\n": typeof types.AddToComplaintDocument,
    "\n  mutation AnswerComplaint($input: ComplaintInput!) {\n    answerComplaint(input: $input) {\n      id\n      ...ComplaintParts\n    }\n  }\n": typeof types.AnswerComplaintDocument,
    "\n  mutation CloseComplaint($input: ComplaintInput!) {\n    closeComplaint(input: $input) {\n      id\n      ...ComplaintParts\n    }\n  }\n": typeof types.CloseComplaintDocument,
    "\n  fragment ComplaintCardParts on Complaint {\n    id\n    reference\n    programName\n    caseNumber\n    name\n    isYours\n    about\n    aboutName\n    status\n    madeAt\n    timeZone\n  }\n": typeof types.ComplaintCardPartsFragmentDoc,
    "\n  fragment ComplaintParts on Complaint {\n    id\n    reference\n    programName\n    caseId\n    caseNumber\n    name\n    isYours\n    about\n    aboutName\n    words\n    status\n    madeAt\n    timeZone\n    entries {\n      id\n      kind\n      name\n      words\n      at\n    }\n    viewerCan {\n      add\n      answer\n    }\n  }\n": typeof types.ComplaintPartsFragmentDoc,
    "\n  query Complaint($id: ID!) {\n    complaint(id: $id) {\n      id\n      reference\n      ...ComplaintParts\n    }\n  }\n": typeof types.ComplaintDocument,
    "\n  query Desk($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n      }\n      conversations {\n        id\n        kind\n      }\n      ...DeskHead\n      ...DeskAside\n      ...DeskThreads\n      ...DeskTabs\n      ...EndMediation\n    }\n  }\n": typeof types.DeskDocument,
    "\n  fragment Newcomers on Case {\n    id\n    seats {\n      id\n      name\n      role\n      endedAt\n    }\n  }\n": typeof types.NewcomersFragmentDoc,
    "\n  mutation LetNewcomerRead($input: LetNewcomerReadInput!) {\n    letNewcomerRead(input: $input) {\n      id\n      viewerCan {\n        letNewcomerRead\n      }\n    }\n  }\n": typeof types.LetNewcomerReadDocument,
    "\n  fragment PrivateExplanation on Case {\n    id\n    mediation {\n      neutralNames\n    }\n    program {\n      id\n      confidentialityExceptions\n      privateConversationExplanation {\n        version\n        text\n      }\n    }\n  }\n": typeof types.PrivateExplanationFragmentDoc,
    "\n  mutation OpenPrivateConversation($input: OpenPrivateConversationInput!) {\n    openPrivateConversation(input: $input) {\n      ...ThreadConversation\n    }\n  }\n": typeof types.OpenPrivateConversationDocument,
    "\n  query Queue {\n    viewer {\n      id\n      name\n      neutralIn {\n        id\n        name\n        neutralTitle\n      }\n    }\n    mediationQueue {\n      caseId\n      programName\n      ...TakeSeat\n    }\n  }\n": typeof types.QueueDocument,
    "\n  fragment WhoIsHere on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    seats {\n      id\n      name\n      role\n      title\n      startedAt\n      isYou\n    }\n  }\n": typeof types.WhoIsHereFragmentDoc,
    "\n  fragment Audience on Conversation {\n    kind\n    partyId\n    participants {\n      id\n      name\n      role\n      partyId\n      isYou\n      endedAt\n    }\n  }\n": typeof types.AudienceFragmentDoc,
    "\n  fragment AudienceCase on Case {\n    id\n    status\n    outcome\n    mediation {\n      status\n    }\n    program {\n      id\n      kind\n      neutralTitle\n    }\n    parties {\n      id\n      name\n      kind\n      status\n      isYou\n    }\n    yourSeat {\n      id\n      role\n    }\n  }\n": typeof types.AudienceCaseFragmentDoc,
    "\n  fragment RequestCard on MediationRequest {\n    caseId\n    partyNames\n    answerBy\n    ...RequestFacts\n  }\n": typeof types.RequestCardFragmentDoc,
    "\n  fragment CaseloadCard on CaseCard {\n    id\n    title\n    programName\n    caseTypeLabel\n    caseNumber\n    startedOn\n    status\n    yourRole\n    partyNames\n    unread\n    lastActivityAt\n    waitingFor\n    waitingForNames\n    openOffers\n    quietDays\n    mediation\n    nextDeadline {\n      key\n      on\n      endsAt\n      timeZone\n    }\n  }\n": typeof types.CaseloadCardFragmentDoc,
    "\n  query Caseload($after: String) {\n    caseload(first: 100, after: $after) {\n      nodes {\n        ...CaseloadCard\n      }\n      endCursor\n      hasNextPage\n    }\n    mediationQueue {\n      caseId\n      ...RequestCard\n    }\n  }\n": typeof types.CaseloadDocument,
    "\n  query NewestMessages($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      conversations {\n        id\n        unread\n        messages(last: 1) {\n          nodes {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.NewestMessagesDocument,
    "\n  query Conversations($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        neutralTitle\n      }\n      parties {\n        id\n        name\n        kind\n      }\n      yourSeat {\n        id\n        partyId\n      }\n      viewerCan {\n        openPrivateConversation\n      }\n      conversations {\n        id\n        kind\n        partyId\n        isOpen\n        unread\n        viewerCan {\n          acknowledge\n        }\n        ...Audience\n        ...ThreadConversation\n      }\n      ...ThreadCase\n      ...PrivateExplanation\n      ...WhoIsHere\n    }\n  }\n": typeof types.ConversationsDocument,
    "\n  fragment DeskAside on Case {\n    id\n    mustAttend {\n      ...MustAttendParts\n    }\n    ...MediationClockParts\n    ...SessionsCardParts\n    ...DeskOffers\n    ...DeskDeadlines\n    ...DeskTimeline\n  }\n": typeof types.DeskAsideFragmentDoc,
    "\n  fragment DeskDeadlines on Case {\n    id\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n  }\n": typeof types.DeskDeadlinesFragmentDoc,
    "\n  fragment DeskHead on Case {\n    id\n    caseNumber\n    safetyMode\n    safetyAnswers {\n      partyId\n    }\n    caseType {\n      key\n      label\n    }\n    parties {\n      id\n      name\n    }\n    mediation {\n      status\n    }\n    viewerCan {\n      endMediation\n    }\n  }\n": typeof types.DeskHeadFragmentDoc,
    "\n  fragment DeskOffers on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    offers {\n      id\n      round\n      status\n      fromName\n      madeAt\n      expiresAt\n      total {\n        amountCents\n        currency\n      }\n    }\n  }\n": typeof types.DeskOffersFragmentDoc,
    "\n  fragment DeskTabs on Case {\n    id\n    ...DeskThreads\n    ...DeskHead\n    ...DeskAside\n  }\n": typeof types.DeskTabsFragmentDoc,
    "\n  fragment DeskTimeline on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    timeline(first: 12) {\n      nodes {\n        id\n        ...CaseEventParts\n      }\n    }\n  }\n": typeof types.DeskTimelineFragmentDoc,
    "\n  fragment EndMediation on Case {\n    id\n    safetyMode\n    parties {\n      id\n      name\n    }\n  }\n": typeof types.EndMediationFragmentDoc,
    "\n  fragment DeskThreads on Case {\n    id\n    parties {\n      id\n      name\n      kind\n      status\n    }\n    conversations {\n      id\n      kind\n      partyId\n      unread\n      ...ThreadConversation\n    }\n    ...ThreadCase\n  }\n": typeof types.DeskThreadsFragmentDoc,
    "\n  query EarlierMessages($conversationId: ID!, $before: String!) {\n    conversation(id: $conversationId) {\n      id\n      messages(last: 30, before: $before) {\n        nodes {\n          ...MessageParts\n        }\n        startCursor\n        hasPreviousPage\n      }\n    }\n  }\n": typeof types.EarlierMessagesDocument,
    "\n  fragment PrivateHistory on Conversation {\n    id\n    messages(last: 30) {\n      nodes {\n        id\n        body\n      }\n    }\n  }\n": typeof types.PrivateHistoryFragmentDoc,
    "\n  mutation TakeMediatorSeat($input: TakeMediatorSeatInput!) {\n    takeMediatorSeat(input: $input) {\n      id\n    }\n  }\n": typeof types.TakeMediatorSeatDocument,
    "\n  mutation DeclareConflict($input: CaseInput!) {\n    declareConflict(input: $input)\n  }\n": typeof types.DeclareConflictDocument,
    "\n  fragment RequestFacts on MediationRequest {\n    caseId\n    programName\n    organisation\n    isHanded\n    caseTypeLabel\n    requestedAt\n    answerBy\n    timeZone\n    hearing {\n      ...HearingParts\n    }\n  }\n": typeof types.RequestFactsFragmentDoc,
    "\n  fragment TakeSeat on MediationRequest {\n    caseId\n    partyNames\n    ...RequestFacts\n  }\n": typeof types.TakeSeatFragmentDoc,
    "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      ...MessageParts\n    }\n  }\n": typeof types.SendMessageDocument,
    "\n  mutation ShowWriting($input: ShowWritingInput!) {\n    showWriting(input: $input)\n  }\n": typeof types.ShowWritingDocument,
    "\n  fragment ThreadCase on Case {\n    id\n    status\n    yourSeat {\n      id\n      role\n      partyId\n      endedAt\n    }\n    program {\n      id\n      timeZone\n      neutralTitle\n      evidenceMaxBytes\n    }\n    ...AudienceCase\n    ...Newcomers\n  }\n": typeof types.ThreadCaseFragmentDoc,
    "\n  fragment ThreadConversation on Conversation {\n    id\n    isOpen\n    unread\n    readUpTo\n    audience\n    viewerCan {\n      send\n      suggestTerms\n      letNewcomerRead\n    }\n    messages(last: 30) {\n      nodes {\n        ...MessageParts\n      }\n      startCursor\n      hasPreviousPage\n    }\n    ...Audience\n  }\n": typeof types.ThreadConversationFragmentDoc,
    "\n  mutation MarkRead($input: MarkReadInput!) {\n    markRead(input: $input) {\n      id\n      unread\n      readUpTo\n    }\n  }\n": typeof types.MarkReadDocument,
    "\n  query Draft($slot: String!) {\n    draft(slot: $slot) {\n      slot\n      body\n      savedAt\n    }\n  }\n": typeof types.DraftDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      slot\n      body\n      savedAt\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  fragment MessageParts on Message {\n    id\n    conversationId\n    seatId\n    author\n    role\n    body\n    suggestsTerms\n    destroyedAt\n    stamp\n    sentAt\n    key\n    evidence {\n      id\n      name\n      mediaType\n      bytes\n      isImage\n      url\n    }\n  }\n": typeof types.MessagePartsFragmentDoc,
    "\n  subscription Presence($conversationId: ID!) {\n    presence(conversationId: $conversationId) {\n      conversationId\n      here\n      writing\n    }\n  }\n": typeof types.PresenceDocument,
    "\n  subscription Changes($after: String) {\n    changes(after: $after) {\n      kind\n      at\n      caseId\n      conversationId\n      subjectId\n      message {\n        ...MessageParts\n      }\n    }\n  }\n": typeof types.ChangesDocument,
    "\n  fragment SeatOfMessage on Seat {\n    id\n    isYou\n  }\n": typeof types.SeatOfMessageFragmentDoc,
    "\n  fragment AddedClause on Clause {\n    key\n    text\n  }\n": typeof types.AddedClauseFragmentDoc,
    "\n  query BuildOfferPage($caseId: ID!, $answers: ID!, $isAnswer: Boolean!, $from: ID!, $isSuggested: Boolean!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        status\n        fromPartyId\n      }\n    }\n    offer(id: $answers) @include(if: $isAnswer) {\n      id\n      ...AnsweredOffer\n    }\n    suggestedTerms(messageId: $from) @include(if: $isSuggested) {\n      ...SuggestedTermsParts\n    }\n  }\n": typeof types.BuildOfferPageDocument,
    "\n  mutation SuggestTerms($input: SuggestTermsInput!) {\n    suggestTerms(input: $input) {\n      id\n    }\n  }\n": typeof types.SuggestTermsDocument,
    "\n  query OfferPage($caseId: ID!, $offerId: ID!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        status\n        madeAt\n      }\n      agreements {\n        id\n        status\n      }\n    }\n    offer(id: $offerId) {\n      id\n      ...OfferWhole\n    }\n  }\n": typeof types.OfferPageDocument,
    "\n  fragment OfferTermCard on OfferTerm {\n    id\n    comparison\n    wasAgreed\n    changedFields\n    previous {\n      ...TermFacts\n    }\n    term {\n      ...TermFacts\n    }\n  }\n": typeof types.OfferTermCardFragmentDoc,
    "\n  query OffersPage($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        ...OfferSummary\n      }\n      agreements {\n        id\n        status\n      }\n    }\n  }\n": typeof types.OffersPageDocument,
    "\n  fragment ReadBack on ReadBack {\n    total {\n      amountCents\n      currency\n    }\n    firstDue\n    lastDue\n    payments\n  }\n": typeof types.ReadBackFragmentDoc,
    "\n  mutation RelayOffer($input: OfferInput!) {\n    relayOffer(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.RelayOfferDocument,
    "\n  query SuggestTermsInConversation($caseId: ID!, $conversationId: ID!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      ...AudienceCase\n    }\n    conversation(id: $conversationId) {\n      id\n      audience\n      viewerCan {\n        suggestTerms\n      }\n      ...Audience\n    }\n  }\n": typeof types.SuggestTermsInConversationDocument,
    "\n  mutation WithdrawOffer($input: OfferInput!) {\n    withdrawOffer(input: $input) {\n      id\n      ...OfferWhole\n    }\n  }\n": typeof types.WithdrawOfferDocument,
    "\n  mutation AnswerOffer($input: AnswerOfferInput!) {\n    answerOffer(input: $input) {\n      id\n      ...OfferWhole\n    }\n  }\n": typeof types.AnswerOfferDocument,
    "\n  fragment OfferCase on Case {\n    id\n    program {\n      id\n      kind\n      timeZone\n      offerDefaultDaysOpen\n      offerMaxDaysOpen\n      maxInstalments\n    }\n    caseType {\n      key\n      retainedJurisdiction\n      stipulationWarning\n      dispositions {\n        key\n        text\n      }\n    }\n    parties {\n      id\n      name\n      status\n      isYou\n    }\n    yourSeat {\n      id\n      partyId\n    }\n    deadlines {\n      key\n      on\n    }\n    viewerCan {\n      makeOffer\n    }\n  }\n": typeof types.OfferCaseFragmentDoc,
    "\n  fragment OfferSummary on Offer {\n    id\n    round\n    status\n    fromPartyId\n    fromName\n    toPartyIds\n    answersOfferId\n    madeAt\n    expiresAt\n    terms {\n      id\n      comparison\n      previous {\n        ...TermFacts\n      }\n      term {\n        ...TermFacts\n      }\n    }\n    answers {\n      partyId\n      partyName\n      terms {\n        termId\n        verdict\n      }\n    }\n    viewerCan {\n      relay\n      answer\n      withdraw\n      counter\n    }\n  }\n": typeof types.OfferSummaryFragmentDoc,
    "\n  fragment OfferWhole on Offer {\n    id\n    caseId\n    round\n    status\n    fromPartyId\n    fromName\n    toPartyIds\n    answersOfferId\n    explanation\n    madeAt\n    expiresAt\n    closedAt\n    hash\n    terms {\n      id\n      ...OfferTermCard\n    }\n    clauses {\n      ...AddedClause\n    }\n    readBack {\n      ...ReadBack\n    }\n    answers {\n      partyId\n      partyName\n      answeredAt\n      terms {\n        termId\n        verdict\n        explanation\n      }\n    }\n    viewerCan {\n      relay\n      answer\n      withdraw\n      counter\n    }\n  }\n": typeof types.OfferWholeFragmentDoc,
    "\n  fragment AnsweredOffer on Offer {\n    id\n    fromPartyId\n    fromName\n    terms {\n      id\n      comparison\n      term {\n        ...TermFacts\n      }\n    }\n    answers {\n      partyId\n      terms {\n        termId\n        verdict\n      }\n    }\n  }\n": typeof types.AnsweredOfferFragmentDoc,
    "\n  fragment SuggestedTermsParts on SuggestedTerms {\n    viewerCanOffer\n    terms {\n      ...TermFacts\n    }\n    readBack {\n      ...ReadBack\n    }\n  }\n": typeof types.SuggestedTermsPartsFragmentDoc,
    "\n  query SuggestedTerms($messageId: ID!) {\n    suggestedTerms(messageId: $messageId) {\n      ...SuggestedTermsParts\n    }\n  }\n": typeof types.SuggestedTermsDocument,
    "\n  fragment TermFacts on Term {\n    kind: __typename\n    ... on MoneyTerm {\n      payerPartyId\n      payerName\n      sourceName\n      payeePartyId\n      payeeName\n      amount {\n        amountCents\n        currency\n      }\n      frequency\n      instalments {\n        number\n        due\n        nominalDue\n        amount {\n          amountCents\n          currency\n        }\n        ifMissed {\n          amountCents\n          currency\n        }\n      }\n      graceDays\n      weekendRule\n      onDefault\n      note\n      sentence\n    }\n    ... on ActionTerm {\n      partyId\n      partyName\n      what\n      due\n      howToTell\n      sentence\n    }\n    ... on DispositionTerm {\n      disposition\n      retainJurisdiction\n      sentence\n    }\n  }\n": typeof types.TermFactsFragmentDoc,
    "\n  query OfferPreview($input: OfferPreviewInput!) {\n    offerPreview(input: $input) {\n      hash\n      terms {\n        id\n        ...OfferTermCard\n      }\n      readBack {\n        ...ReadBack\n      }\n      clauses {\n        ...AddedClause\n      }\n    }\n  }\n": typeof types.OfferPreviewDocument,
    "\n  mutation MakeOffer($input: MakeOfferInput!) {\n    makeOffer(input: $input) {\n      id\n      caseId\n      status\n    }\n  }\n": typeof types.MakeOfferDocument,
    "\n  query SuggestedTermsPreview($input: SuggestedTermsPreviewInput!) {\n    suggestedTermsPreview(input: $input) {\n      ...SuggestedTermsParts\n    }\n  }\n": typeof types.SuggestedTermsPreviewDocument,
    "\n  query Prepare($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      help {\n        ...ContentParts\n      }\n    }\n  }\n": typeof types.PrepareDocument,
    "\n  query ProgramOffered($key: ID!) {\n    program(key: $key) {\n      id\n      ...AboutProgramParts\n      content {\n        ...ContentParts\n      }\n    }\n  }\n": typeof types.ProgramOfferedDocument,
    "\n  query ProgramsOffered {\n    programs {\n      id\n      key\n      name\n      organisation\n      caseTypes {\n        key\n        label\n      }\n    }\n  }\n": typeof types.ProgramsOfferedDocument,
    "\n  fragment AboutProgramParts on Program {\n    key\n    name\n    organisation\n    controllingLanguage\n    supportPhone\n    supportEmail\n    supportHours\n    initiation\n    participation\n    exemption\n    fee\n    neutralTitle\n    neutralIntroduction\n    neutralHours\n    organisations {\n      key\n      name\n    }\n    caseTypes {\n      key\n      label\n      attorneys\n      fee\n      afterAgreement\n      ifBroken\n      responseDue\n    }\n    thirdPersons {\n      coMediator\n      observer\n      support\n      administrator\n    }\n    notice {\n      text\n    }\n    confidentialityExceptions\n    whoCanRead\n    adminContentAccess\n    evidenceNotice\n    translationDisclaimer\n    sender\n    lateAlternative\n    filing {\n      how\n    }\n    remoteMediation {\n      text\n    }\n    gettingIn {\n      noEmail\n      noComputer\n      unknownEmail\n      addSender\n      phone\n    }\n  }\n": typeof types.AboutProgramPartsFragmentDoc,
    "\n  fragment ContentParts on ContentItem {\n    key\n    kind\n    state\n    revision\n    revisedOn\n    title\n    body\n    points\n    url\n    phone\n    caseTypes\n    sides\n  }\n": typeof types.ContentPartsFragmentDoc,
    "\n  fragment ClosuresParts on StaffProgram {\n    holidays\n    closures {\n      id\n      closedOn\n      reason\n      recordedBy\n    }\n  }\n": typeof types.ClosuresPartsFragmentDoc,
    "\n  mutation RecordClosure($input: RecordClosureInput!) {\n    recordClosure(input: $input) {\n      id\n      ...ClosuresParts\n    }\n  }\n": typeof types.RecordClosureDocument,
    "\n  mutation WithdrawClosure($input: WithdrawClosureInput!) {\n    withdrawClosure(input: $input) {\n      id\n      ...ClosuresParts\n    }\n  }\n": typeof types.WithdrawClosureDocument,
    "\n  query ContentToEdit($key: ID!, $itemKey: ID) {\n    staffProgram(key: $key) {\n      id\n      program {\n        id\n        name\n        caseTypes {\n          key\n          label\n          sides\n        }\n      }\n      contentHistory(itemKey: $itemKey) {\n        ...ContentRevisionParts\n      }\n    }\n  }\n": typeof types.ContentToEditDocument,
    "\n  mutation ReviseContent($input: ReviseContentInput!) {\n    reviseContent(input: $input) {\n      key\n      revision\n    }\n  }\n": typeof types.ReviseContentDocument,
    "\n  query StaffProgram($key: ID!) {\n    staffProgram(key: $key) {\n      id\n      program {\n        id\n        key\n        name\n        organisation\n        courtName\n        timeZone\n      }\n      ...VersionsParts\n      ...ClosuresParts\n      content {\n        ...ContentParts\n      }\n    }\n  }\n": typeof types.StaffProgramDocument,
    "\n  query StaffPrograms {\n    viewer {\n      id\n      staffIn {\n        id\n        key\n        name\n        organisation\n        version\n      }\n    }\n  }\n": typeof types.StaffProgramsDocument,
    "\n  fragment VersionsParts on StaffProgram {\n    versions {\n      id\n      version\n      publishedAt\n      caseCount\n    }\n    program {\n      id\n      timeZone\n    }\n  }\n": typeof types.VersionsPartsFragmentDoc,
    "\n  query ProgramDifferences($key: ID!, $from: Int, $to: Int) {\n    staffProgram(key: $key) {\n      id\n      differences(from: $from, to: $to) {\n        path\n        before\n        after\n      }\n    }\n  }\n": typeof types.ProgramDifferencesDocument,
    "\n  query WhatIf($key: ID!, $hearingOn: Date, $invitedOn: Date) {\n    program(key: $key) {\n      id\n      whatIf(hearingOn: $hearingOn, invitedOn: $invitedOn) {\n        on\n        endsAt\n        timeZone\n        rule {\n          key\n          anchor\n          offset\n          unit\n          roll\n          consequence\n        }\n      }\n    }\n  }\n": typeof types.WhatIfDocument,
    "\n  fragment ContentRevisionParts on ContentRevision {\n    itemKey\n    revision\n    revisedOn\n    author\n    kind\n    state\n    title {\n      en\n      es\n    }\n    body {\n      en\n      es\n    }\n    points {\n      en\n      es\n    }\n    url\n    phone\n    caseTypes\n    sides\n    place\n  }\n": typeof types.ContentRevisionPartsFragmentDoc,
    "\n  fragment SessionsCardParts on Case {\n    id\n    remoteSessions {\n      canPropose\n      nodes {\n        id\n        status\n        startsAt\n        timeZone\n        viewerCan {\n          answer\n        }\n        slots {\n          id\n          youCanCome\n        }\n      }\n    }\n  }\n": typeof types.SessionsCardPartsFragmentDoc,
    "\n  fragment RemoteSessionParts on RemoteSession {\n    id\n    kind\n    status\n    minutes\n    proposedBy\n    startsAt\n    timeZone\n    how\n    suitsNobody\n    calendar\n    slots {\n      id\n      startsAt\n      canCome\n      cannotCome\n      youCanCome\n    }\n    viewerCan {\n      answer\n      move\n      cancel\n      giveLink\n      recordOutcome\n    }\n  }\n": typeof types.RemoteSessionPartsFragmentDoc,
    "\n  fragment CaseSessionsParts on Case {\n    id\n    remoteSessions {\n      text\n      kinds\n      hoursNotice\n      canPropose\n      nodes {\n        id\n        ...RemoteSessionParts\n      }\n    }\n  }\n": typeof types.CaseSessionsPartsFragmentDoc,
    "\n  query RemoteSessions($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n      }\n      yourSeat {\n        id\n        role\n      }\n      ...CaseSessionsParts\n    }\n  }\n": typeof types.RemoteSessionsDocument,
    "\n  mutation ProposeSession($input: ProposeSessionInput!) {\n    proposeSession(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n": typeof types.ProposeSessionDocument,
    "\n  mutation MoveSession($input: MoveSessionInput!) {\n    moveSession(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n": typeof types.MoveSessionDocument,
    "\n  mutation AnswerSession($input: AnswerSessionInput!) {\n    answerSession(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n": typeof types.AnswerSessionDocument,
    "\n  mutation GiveSessionLink($input: GiveSessionLinkInput!) {\n    giveSessionLink(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n": typeof types.GiveSessionLinkDocument,
    "\n  mutation CancelSession($input: RemoteSessionInput!) {\n    cancelSession(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n": typeof types.CancelSessionDocument,
    "\n  mutation RecordSessionOutcome($input: RecordSessionOutcomeInput!) {\n    recordSessionOutcome(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n": typeof types.RecordSessionOutcomeDocument,
    "\n  mutation RefreshSession {\n    refreshSession {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerParts\n      }\n    }\n  }\n": typeof types.RefreshSessionDocument,
    "\n  fragment StaffExemptions on StaffCase {\n    timeZone\n    parties {\n      id\n      name\n    }\n    exemptions {\n      id\n      partyId\n      reason\n      requestedAt\n      granted\n    }\n  }\n": typeof types.StaffExemptionsFragmentDoc,
    "\n  mutation DecideExemption($input: DecideExemptionInput!) {\n    decideExemption(input: $input)\n  }\n": typeof types.DecideExemptionDocument,
    "\n  fragment StaffFilings on StaffCase {\n    filings {\n      id\n      purpose\n      attempt\n      status\n      isLate\n    }\n  }\n": typeof types.StaffFilingsFragmentDoc,
    "\n  fragment StaffHearings on StaffCase {\n    timeZone\n    hearings {\n      id\n      recordedAt\n      hearing {\n        source\n        vacatedAt\n        ...HearingParts\n      }\n    }\n  }\n": typeof types.StaffHearingsFragmentDoc,
    "\n  fragment StaffPeople on StaffCase {\n    timeZone\n    releasablePartyIds\n    parties {\n      id\n      side\n      name\n      status\n      invitation {\n        email\n        sentAt\n        expiresAt\n        usedAt\n        revokedAt\n      }\n    }\n    seats {\n      id\n      role\n      name\n      partyId\n      email\n      phone\n      startedAt\n      endedAt\n    }\n  }\n": typeof types.StaffPeopleFragmentDoc,
    "\n  fragment StaffSafety on StaffCase {\n    timeZone\n    parties {\n      id\n      name\n    }\n    safetyAnswers {\n      partyId\n      orderInForce\n      hasWords\n      answeredAt\n    }\n  }\n": typeof types.StaffSafetyFragmentDoc,
    "\n  query StaffCases($programKey: String, $statuses: [CaseStatus!], $words: String, $after: String) {\n    staffCases(programKey: $programKey, statuses: $statuses, words: $words, first: 25, after: $after) {\n      nodes {\n        id\n        ...StaffCaseCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.StaffCasesDocument,
    "\n  fragment DeliveryCardParts on GivenUpDelivery {\n    id\n    courtName\n    host\n    givenUpAt\n    tries\n    lastAnswer\n    isRemoved\n  }\n": typeof types.DeliveryCardPartsFragmentDoc,
    "\n  mutation RetryDelivery($input: DeliveryInput!) {\n    retryDelivery(input: $input)\n  }\n": typeof types.RetryDeliveryDocument,
    "\n  mutation DismissDelivery($input: DeliveryInput!) {\n    dismissDelivery(input: $input)\n  }\n": typeof types.DismissDeliveryDocument,
    "\n  query StaffFunnel($programKey: String, $by: FunnelDivision!, $from: Date!, $until: Date!) {\n    staffFunnel(programKey: $programKey, by: $by, from: $from, until: $until) {\n      rows {\n        ...FunnelParts\n      }\n      total {\n        ...FunnelParts\n      }\n    }\n  }\n": typeof types.StaffFunnelDocument,
    "\n  fragment FilingCardParts on FilingDue {\n    id\n    caseId\n    caseNumber\n    caseTypeLabel\n    programName\n    partyNames\n    hearingOn\n    hearingIsOff\n    purpose\n    attempt\n    actor\n    status\n    dueOn\n    isLate\n  }\n": typeof types.FilingCardPartsFragmentDoc,
    "\n  query StaffFilingsDue($after: String) {\n    filingsDue(first: 25, after: $after) {\n      nodes {\n        id\n        ...FilingCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.StaffFilingsDueDocument,
    "\n  fragment LetterCardParts on UndeliveredLetter {\n    id\n    recipient\n    kind\n    createdAt\n    tries\n    lastError\n    nextTryAt\n  }\n": typeof types.LetterCardPartsFragmentDoc,
    "\n  mutation RetryLetter($input: LetterInput!) {\n    retryLetter(input: $input)\n  }\n": typeof types.RetryLetterDocument,
    "\n  mutation DismissLetter($input: LetterInput!) {\n    dismissLetter(input: $input)\n  }\n": typeof types.DismissLetterDocument,
    "\n  query OpenedConversation($caseId: ID!, $before: String) {\n    openedConversation(caseId: $caseId) {\n      id\n      endsAt\n      timeZone\n      neutralTitle\n      messages(last: 50, before: $before) {\n        nodes {\n          ...MessageParts\n        }\n        startCursor\n        hasPreviousPage\n      }\n    }\n  }\n": typeof types.OpenedConversationDocument,
    "\n  query StaffOverview {\n    staffOverview {\n      programKey\n      programName\n      intakes\n      requests\n      lateRequests\n      unanswered\n      filings\n      lateFilings\n      complaints\n    }\n    undeliveredLetters(first: 1) {\n      nodes {\n        id\n      }\n    }\n    givenUpDeliveries(first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n": typeof types.StaffOverviewDocument,
    "\n  query StaffPeople($programKey: String!) {\n    staffPeople(programKey: $programKey) {\n      programKey\n      staff {\n        id\n        name\n        email\n        since\n        isYou\n      }\n      neutrals {\n        id\n        ...NeutralParts\n      }\n      organisations {\n        ...OrganisationParts\n      }\n      requests {\n        caseId\n        ...RequestParts\n      }\n    }\n  }\n": typeof types.StaffPeopleDocument,
    "\n  mutation ReleasePartyByStaff($input: PartyInput!) {\n    releasePartyByStaff(input: $input)\n  }\n": typeof types.ReleasePartyByStaffDocument,
    "\n  mutation RemoveSeat($input: SeatInput!) {\n    removeSeat(input: $input)\n  }\n": typeof types.RemoveSeatDocument,
    "\n  query StaffComplaints($isWaiting: Boolean!, $after: String) {\n    staffComplaints(isWaiting: $isWaiting, first: 25, after: $after) {\n      nodes {\n        id\n        ...ComplaintCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.StaffComplaintsDocument,
    "\n  query Undelivered($afterLetter: String, $afterDelivery: String) {\n    undeliveredLetters(first: 25, after: $afterLetter) {\n      nodes {\n        id\n        ...LetterCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n    givenUpDeliveries(first: 25, after: $afterDelivery) {\n      nodes {\n        id\n        ...DeliveryCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.UndeliveredDocument,
    "\n  query WhoBreaksGlass {\n    viewer {\n      id\n      ...SecondFactorParts\n    }\n  }\n": typeof types.WhoBreaksGlassDocument,
    "\n  mutation BreakGlass($input: BreakGlassInput!) {\n    breakGlass(input: $input) {\n      id\n      brokenGlass {\n        id\n        endsAt\n      }\n    }\n  }\n": typeof types.BreakGlassDocument,
    "\n  mutation CloseDuplicate($input: CloseDuplicateInput!) {\n    closeDuplicate(input: $input) {\n      id\n      status\n      duplicateOf\n    }\n  }\n": typeof types.CloseDuplicateDocument,
    "\n  mutation CloseForCourt($input: StaffCaseInput!) {\n    closeForCourt(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.CloseForCourtDocument,
    "\n  mutation CorrectCaseNumber($input: CorrectCaseNumberInput!) {\n    correctCaseNumber(input: $input) {\n      id\n      caseNumber\n    }\n  }\n": typeof types.CorrectCaseNumberDocument,
    "\n  mutation CompleteReferral($input: CompleteReferralInput!) {\n    completeReferral(input: $input) {\n      caseId\n      status\n    }\n  }\n": typeof types.CompleteReferralDocument,
    "\n  mutation HandOverCaseByStaff($input: CaseInput!) {\n    handOverCaseByStaff(input: $input)\n  }\n": typeof types.HandOverCaseByStaffDocument,
    "\n  mutation PlaceLegalHold($input: LegalHoldInput!) {\n    placeLegalHold(input: $input) {\n      id\n      legalHoldAt\n    }\n  }\n": typeof types.PlaceLegalHoldDocument,
    "\n  mutation LiftLegalHold($input: LegalHoldInput!) {\n    liftLegalHold(input: $input) {\n      id\n      legalHoldAt\n    }\n  }\n": typeof types.LiftLegalHoldDocument,
    "\n  mutation ScreenCase($input: ScreenCaseInput!) {\n    screenCase(input: $input)\n  }\n": typeof types.ScreenCaseDocument,
    "\n  mutation WriteHearingDown($input: WriteHearingDownInput!) {\n    writeHearingDown(input: $input) {\n      id\n    }\n  }\n": typeof types.WriteHearingDownDocument,
    "\n  fragment CourtClientParts on CourtClient {\n    id\n    label\n    createdAt\n    lastUsedAt\n    revokedAt\n    secretMadeAt\n    oldSecretUntil\n  }\n": typeof types.CourtClientPartsFragmentDoc,
    "\n  mutation RevokeCourtClient($input: CourtClientInput!) {\n    revokeCourtClient(input: $input) {\n      key\n    }\n  }\n": typeof types.RevokeCourtClientDocument,
    "\n  query StaffCourts {\n    staffCourts {\n      key\n      name\n      programs {\n        key\n        name\n      }\n    }\n  }\n": typeof types.StaffCourtsDocument,
    "\n  mutation MakeCourtClient($input: MakeCourtClientInput!) {\n    makeCourtClient(input: $input) {\n      clientId\n      secret\n    }\n  }\n": typeof types.MakeCourtClientDocument,
    "\n  fragment CourtOutcomesParts on ToldOutcomes {\n    cells {\n      programKey\n      programName\n      outcome\n      count\n    }\n    total\n  }\n": typeof types.CourtOutcomesPartsFragmentDoc,
    "\n  mutation RotateCourtSecret($input: RotateCourtSecretInput!) {\n    rotateCourtSecret(input: $input) {\n      clientId\n      secret\n    }\n  }\n": typeof types.RotateCourtSecretDocument,
    "\n  fragment CourtWebhookParts on CourtWebhook {\n    id\n    url\n    createdAt\n    disabledAt\n    disabledBecause\n    waiting\n    givenUp\n  }\n": typeof types.CourtWebhookPartsFragmentDoc,
    "\n  mutation RemoveCourtWebhook($input: CourtWebhookInput!) {\n    removeCourtWebhook(input: $input) {\n      key\n    }\n  }\n": typeof types.RemoveCourtWebhookDocument,
    "\n  mutation RetryCourtWebhook($input: CourtWebhookInput!) {\n    retryCourtWebhook(input: $input) {\n      key\n    }\n  }\n": typeof types.RetryCourtWebhookDocument,
    "\n  query StaffCourt($key: String!) {\n    staffCourt(key: $key) {\n      key\n      name\n      viewerCanManage\n      programs {\n        key\n        name\n      }\n      clients {\n        id\n        label\n        ...CourtClientParts\n      }\n      webhooks {\n        id\n        ...CourtWebhookParts\n      }\n      outcomes {\n        ...CourtOutcomesParts\n      }\n    }\n    viewer {\n      id\n      ...SecondFactorParts\n    }\n  }\n": typeof types.StaffCourtDocument,
    "\n  fragment FunnelParts on FunnelRow {\n    key\n    invited\n    joined\n    takingPart\n    agreed\n    signed\n    filed\n    performed\n  }\n": typeof types.FunnelPartsFragmentDoc,
    "\n  mutation AddNeutral($input: AddNeutralInput!) {\n    addNeutral(input: $input) {\n      programKey\n    }\n  }\n": typeof types.AddNeutralDocument,
    "\n  mutation AddStaff($input: AddStaffInput!) {\n    addStaff(input: $input) {\n      programKey\n    }\n  }\n": typeof types.AddStaffDocument,
    "\n  mutation HandRequest($input: HandRequestInput!) {\n    handRequest(input: $input) {\n      programKey\n    }\n  }\n": typeof types.HandRequestDocument,
    "\n  mutation SetNeutralAway($input: SetNeutralAwayInput!) {\n    setNeutralAway(input: $input) {\n      programKey\n    }\n  }\n": typeof types.SetNeutralAwayDocument,
    "\n  mutation RemoveNeutral($input: RosterLineInput!) {\n    removeNeutral(input: $input) {\n      programKey\n    }\n  }\n": typeof types.RemoveNeutralDocument,
    "\n  fragment NeutralParts on RosterNeutral {\n    id\n    name\n    email\n    organisation\n    awayFrom\n    awayUntil\n    openCases\n  }\n": typeof types.NeutralPartsFragmentDoc,
    "\n  fragment OrganisationParts on OrganisationLoad {\n    key\n    name\n    neutrals\n    openCases\n    requests\n  }\n": typeof types.OrganisationPartsFragmentDoc,
    "\n  fragment RequestParts on WaitingRequest {\n    caseId\n    caseNumber\n    caseTypeLabel\n    partyNames\n    requestedAt\n    answerBy\n    organisation\n    isLate\n    timeZone\n  }\n": typeof types.RequestPartsFragmentDoc,
    "\n  mutation RemoveStaff($input: RosterLineInput!) {\n    removeStaff(input: $input)\n  }\n": typeof types.RemoveStaffDocument,
    "\n  fragment StaffCaseCardParts on StaffCaseCard {\n    id\n    programKey\n    programName\n    caseTypeLabel\n    caseNumber\n    status\n    waitsFor\n    outcome\n    startedAt\n    timeZone\n    legalHoldAt\n    parties {\n      id\n      name\n      status\n    }\n    hearing {\n      ...HearingParts\n    }\n    mediation {\n      status\n      answerBy\n    }\n  }\n": typeof types.StaffCaseCardPartsFragmentDoc,
    "\n  query StaffCase($caseId: ID!) {\n    staffCase(id: $caseId) {\n      id\n      programName\n      caseTypeLabel\n      caseNumber\n      status\n      outcome\n      startedAt\n      closedAt\n      timeZone\n      legalHoldAt\n      waitsFor\n      screenedOutReason\n      safetyMode\n      fee {\n        amountCents\n      }\n      claim {\n        amountCents\n      }\n      mediation {\n        status\n        requestedAt\n        answerBy\n        seatedAt\n        endedAt\n      }\n      mustAttend {\n        ...MustAttendParts\n      }\n      deadlines {\n        key\n        endsAt\n      }\n      duplicateOf\n      likelyDuplicates {\n        id\n        caseNumber\n        status\n        startedAt\n        partyNames\n        hasSameNumber\n        viewerCanClose\n      }\n      canBreakGlass\n      brokenGlass {\n        id\n        openedBy\n        isMine\n        reason\n        laterReason\n        openedAt\n        endsAt\n        discloseAt\n        disclosedAt\n      }\n      legalHolds {\n        id\n        reason\n        placedAt\n        placedBy\n        liftedAt\n        liftedBy\n        liftReason\n      }\n      ...StaffPeople\n      ...StaffHearings\n      ...StaffFilings\n      ...StaffExemptions\n      ...StaffSafety\n    }\n  }\n": typeof types.StaffCaseDocument,
};
const documents: Documents = {
    "\n  query Account {\n    viewer {\n      ...ViewerParts\n      ...SecondFactorParts\n      phone\n      sessions {\n        id\n        device\n        signedInAt\n        lastUsedAt\n        isCurrent\n      }\n    }\n  }\n": types.AccountDocument,
    "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      ...ViewerParts\n      phone\n    }\n  }\n": types.UpdateAccountDocument,
    "\n  mutation SignOutEverywhere($input: KeyInput!) {\n    signOutEverywhere(input: $input)\n  }\n": types.SignOutEverywhereDocument,
    "\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      email\n      expiresAt\n    }\n  }\n": types.RequestSignInCodeDocument,
    "\n  mutation StartAuthenticatorApp($input: KeyInput!) {\n    startAuthenticatorApp(input: $input) {\n      secret\n      url\n    }\n  }\n": types.StartAuthenticatorAppDocument,
    "\n  mutation ConfirmAuthenticatorApp($input: ConfirmAuthenticatorAppInput!) {\n    confirmAuthenticatorApp(input: $input) {\n      recoveryCodes\n    }\n  }\n": types.ConfirmAuthenticatorAppDocument,
    "\n  mutation RemoveAuthenticatorApp($input: KeyInput!) {\n    removeAuthenticatorApp(input: $input) {\n      ...ViewerParts\n      ...SecondFactorParts\n    }\n  }\n": types.RemoveAuthenticatorAppDocument,
    "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes {\n      recoveryCodes\n    }\n  }\n": types.RenewRecoveryCodesDocument,
    "\n  mutation RequestNewPasskey {\n    requestNewPasskey {\n      options\n    }\n  }\n": types.RequestNewPasskeyDocument,
    "\n  mutation AddPasskey($input: AddPasskeyInput!) {\n    addPasskey(input: $input) {\n      recoveryCodes\n    }\n  }\n": types.AddPasskeyDocument,
    "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      ...ViewerParts\n      ...SecondFactorParts\n    }\n  }\n": types.RemovePasskeyDocument,
    "\n  mutation RequestPasskey {\n    requestPasskey {\n      options\n    }\n  }\n": types.RequestPasskeyDocument,
    "\n  mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {\n    signInWithPasskey(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerParts\n      }\n    }\n  }\n": types.SignInWithPasskeyDocument,
    "\n  mutation RequestProofCode($input: KeyInput!) {\n    requestIdentityCode(input: $input) {\n      email\n      expiresAt\n    }\n  }\n": types.RequestProofCodeDocument,
    "\n  mutation ProveIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      id\n      identityConfirmedUntil\n    }\n  }\n": types.ProveIdentityDocument,
    "\n  fragment SecondFactorParts on Viewer {\n    id\n    identityConfirmedUntil\n    secondFactors {\n      appAddedAt\n      recoveryCodesLeft\n      passkeys {\n        id\n        name\n        addedAt\n        lastUsedAt\n      }\n    }\n  }\n": types.SecondFactorPartsFragmentDoc,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerParts\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut($input: KeyInput!) {\n    signOut(input: $input)\n  }\n": types.SignOutDocument,
    "\n  mutation AcceptTerms($input: AcceptTermsInput!) {\n    acceptTerms(input: $input) {\n      ...ViewerParts\n    }\n  }\n": types.AcceptTermsDocument,
    "\n  fragment ViewerParts on Viewer {\n    id\n    name\n    email\n    locale\n    acceptedTermsVersion\n    cursor\n    mustAddSecondFactor\n    currentTerms {\n      version\n      text\n    }\n    neutralIn {\n      id\n      name\n    }\n    staffIn {\n      id\n      key\n      name\n    }\n  }\n": types.ViewerPartsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation AbandonAgreement($input: AgreementInput!) {\n    abandonAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": types.AbandonAgreementDocument,
    "\n  query AgreementPage($caseId: ID!, $agreementId: ID!) {\n    case(id: $caseId) {\n      id\n      ...AgreementCase\n    }\n    agreement(id: $agreementId) {\n      id\n      ...AgreementWhole\n    }\n  }\n": types.AgreementPageDocument,
    "\n  fragment AgreementText on AgreementDocument {\n    language\n    title\n    programName\n    courtName\n    caseNumber\n    preparedOn\n    recitals\n    parties {\n      id\n      name\n      sideLabel\n    }\n    terms {\n      number\n      sentence\n      action {\n        doer\n        what\n        due\n      }\n    }\n    schedule {\n      number\n      ...PaymentRow\n    }\n    total {\n      amountCents\n      currency\n    }\n    defaultAndCure\n    disposition\n    binding\n    nonBinding\n    publicRecord\n    mustAttend\n    controllingLanguage\n  }\n": types.AgreementTextFragmentDoc,
    "\n  mutation DisputeClaim($input: DisputeClaimInput!) {\n    disputeClaim(input: $input) {\n      id\n    }\n  }\n": types.DisputeClaimDocument,
    "\n  mutation TakeBackReceipt($input: TakeBackReceiptInput!) {\n    takeBackReceipt(input: $input) {\n      id\n    }\n  }\n": types.TakeBackReceiptDocument,
    "\n  mutation ConfirmCounterpart($input: ConfirmCounterpartInput!) {\n    confirmCounterpart(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": types.ConfirmCounterpartDocument,
    "\n  mutation RefuseCounterpart($input: RefuseCounterpartInput!) {\n    refuseCounterpart(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": types.RefuseCounterpartDocument,
    "\n  mutation RequestIdentityCode($input: KeyInput!) {\n    requestIdentityCode(input: $input) {\n      email\n      expiresAt\n    }\n  }\n": types.RequestIdentityCodeDocument,
    "\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      id\n      identityConfirmedUntil\n    }\n  }\n": types.ConfirmIdentityDocument,
    "\n  mutation FileWithCourt($input: FilingInput!) {\n    fileWithCourt(input: $input)\n  }\n": types.FileWithCourtDocument,
    "\n  mutation ReportFiling($input: FilingInput!) {\n    reportFiling(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": types.ReportFilingDocument,
    "\n  mutation RefileAgreement($input: FilingInput!) {\n    refileAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": types.RefileAgreementDocument,
    "\n  mutation RecordFilingDecision($input: RecordFilingDecisionInput!) {\n    recordFilingDecision(input: $input)\n  }\n": types.RecordFilingDecisionDocument,
    "\n  query LedgerPage($agreementId: ID!) {\n    agreement(id: $agreementId) {\n      id\n      caseId\n      performedAt\n      ledger {\n        ...LedgerView\n      }\n    }\n  }\n": types.LedgerPageDocument,
    "\n  fragment PaymentRow on DocumentPayment {\n    number\n    termNumber\n    due\n    payer\n    payee\n    amount {\n      amountCents\n      currency\n    }\n  }\n": types.PaymentRowFragmentDoc,
    "\n  mutation ClaimDuty($input: ClaimDutyInput!) {\n    claimDuty(input: $input) {\n      id\n    }\n  }\n": types.ClaimDutyDocument,
    "\n  mutation ConfirmDuty($input: ConfirmDutyInput!) {\n    confirmDuty(input: $input) {\n      id\n    }\n  }\n": types.ConfirmDutyDocument,
    "\n  mutation ClaimPayment($input: ClaimPaymentInput!) {\n    claimPayment(input: $input) {\n      id\n    }\n  }\n": types.ClaimPaymentDocument,
    "\n  mutation ConfirmPayment($input: ConfirmPaymentInput!) {\n    confirmPayment(input: $input) {\n      id\n    }\n  }\n": types.ConfirmPaymentDocument,
    "\n  mutation ReopenAgreement($input: AgreementInput!) {\n    reopenAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": types.ReopenAgreementDocument,
    "\n  mutation ReviseAgreement($input: ReviseAgreementInput!) {\n    reviseAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": types.ReviseAgreementDocument,
    "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": types.SignAgreementDocument,
    "\n  query SignPage($caseId: ID!, $agreementId: ID!) {\n    viewer {\n      id\n      name\n      email\n      identityConfirmedUntil\n      ...SecondFactorParts\n    }\n    case(id: $caseId) {\n      id\n      ...AgreementCase\n    }\n    agreement(id: $agreementId) {\n      id\n      ...AgreementWhole\n    }\n  }\n": types.SignPageDocument,
    "\n  fragment SurveyCardParts on Case {\n    id\n    surveyIsOpen\n  }\n": types.SurveyCardPartsFragmentDoc,
    "\n  query SurveyPage($caseId: ID!) {\n    survey(caseId: $caseId) {\n      id\n      answeredAt\n      questions {\n        key\n        kind\n        text\n        choice\n      }\n    }\n  }\n": types.SurveyPageDocument,
    "\n  mutation AnswerSurvey($input: AnswerSurveyInput!) {\n    answerSurvey(input: $input) {\n      id\n    }\n  }\n": types.AnswerSurveyDocument,
    "\n  fragment AgreementCase on Case {\n    id\n    program {\n      id\n      kind\n      timeZone\n      languages\n      beforeSigning\n      consentToSign {\n        version\n        text\n      }\n    }\n    parties {\n      id\n      name\n      isYou\n    }\n    yourSeat {\n      id\n      partyId\n    }\n    mustAttend {\n      text\n    }\n  }\n": types.AgreementCaseFragmentDoc,
    "\n  fragment AgreementWhole on Agreement {\n    id\n    caseId\n    status\n    revision\n    hash\n    signBy\n    bindingAt\n    isSealed\n    pdfUrl\n    htmlUrl\n    certificateUrl\n    performedAt\n    ...PublicationView\n    canAddCounterpart\n    counterparts {\n      id\n      ...PagesView\n    }\n    filings {\n      id\n      isLast\n      ...FilingView\n    }\n    ledger {\n      ...LedgerView\n    }\n    signatories {\n      partyId\n      name\n      hasSigned\n      typedName\n      signedAt\n    }\n    viewerCan {\n      sign\n      revise\n      reopen\n      abandon\n    }\n    document {\n      language\n      recitals\n      terms {\n        number\n        sentence\n      }\n      schedule {\n        number\n        termNumber\n        due\n        payer\n        payee\n        amount {\n          amountCents\n          currency\n        }\n      }\n      total {\n        amountCents\n        currency\n      }\n      ...AgreementText\n    }\n  }\n": types.AgreementWholeFragmentDoc,
    "\n  fragment FilingView on Filing {\n    id\n    purpose\n    attempt\n    isLast\n    actor\n    status\n    dueOn\n    timeZone\n    isLate\n    sentAt\n    sentBy\n    decidedAt\n    reason\n    how\n    lateText\n    notAcceptedText\n    vacatedBy\n    forms {\n      number\n      title\n      url\n    }\n    packUrl\n    packHtmlUrl\n    viewerCan {\n      report\n      refile\n    }\n  }\n": types.FilingViewFragmentDoc,
    "\n  fragment LedgerView on Ledger {\n    today\n    total {\n      amountCents\n    }\n    paid {\n      amountCents\n    }\n    left {\n      amountCents\n    }\n    due {\n      amountCents\n    }\n    overdue {\n      amountCents\n    }\n    next {\n      number\n      termNumber\n      due\n      payer\n      payee\n      left {\n        amountCents\n      }\n      state\n      daysLate\n      canConfirm\n      canClaim\n    }\n    lines {\n      number\n      termNumber\n      due\n      lastDay\n      payer\n      payee\n      amount {\n        amountCents\n      }\n      paid {\n        amountCents\n      }\n      left {\n        amountCents\n      }\n      paidOn\n      daysLate\n      state\n      canConfirm\n      canClaim\n    }\n    actions {\n      termNumber\n      doer\n      what\n      due\n      doneOn\n      state\n      canConfirm\n      canClaim\n    }\n    receipts {\n      id\n      kind\n      termNumber\n      amount {\n        amountCents\n      }\n      doneOn\n      method\n      words\n      byName\n      isMine\n      claim\n      isTakenBack\n      canAnswer\n      canTakeBack\n    }\n  }\n": types.LedgerViewFragmentDoc,
    "\n  fragment PagesView on Counterpart {\n    id\n    partyId\n    partyName\n    addedByName\n    signedOn\n    status\n    uploadedAt\n    checkedByName\n    refusal\n    url\n    mediaType\n    canCheck\n  }\n": types.PagesViewFragmentDoc,
    "\n  fragment PublicationView on Agreement {\n    id\n    hash\n    publication {\n      question\n      questionVersion\n      yourAnswer\n      outcome\n      agreedText\n      viewerCanAnswer\n    }\n  }\n": types.PublicationViewFragmentDoc,
    "\n  mutation AnswerPublication($input: AnswerPublicationInput!) {\n    answerPublication(input: $input) {\n      id\n      ...PublicationView\n    }\n  }\n": types.AnswerPublicationDocument,
    "\n  query Agree($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      startedByPartyId\n      intake {\n        isReferred\n      }\n      caseType {\n        key\n      }\n      yourSeat {\n        id\n        partyId\n      }\n      program {\n        id\n        safety {\n          orderQuestion\n        }\n        kind\n        name\n        fee\n        confidentialityExceptions\n        notice {\n          version\n          text\n        }\n      }\n      mediationExtension {\n        version\n        text\n      }\n      viewerCan {\n        optIn\n        decline\n        requestExemption\n      }\n    }\n  }\n": types.AgreeDocument,
    "\n  mutation OptIn($input: OptInInput!) {\n    optIn(input: $input) {\n      id\n      status\n      viewerCan {\n        optIn\n        decline\n        withdraw\n      }\n    }\n  }\n": types.OptInDocument,
    "\n  fragment CaseCardParts on CaseCard {\n    id\n    title\n    programName\n    caseTypeLabel\n    caseNumber\n    startedOn\n    status\n    partyNames\n    unread\n    waitingFor\n    waitingForNames\n    openOffers\n    nextDeadline {\n      ...DeadlineParts\n    }\n    mustAttend {\n      text\n      hearing {\n        ...HearingParts\n      }\n    }\n  }\n": types.CaseCardPartsFragmentDoc,
    "\n  fragment CaseEventParts on TimelineEntry {\n    id\n    kind\n    at\n    by\n  }\n": types.CaseEventPartsFragmentDoc,
    "\n  query CaseHome($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n        partyId\n      }\n      ...CaseFrameParts\n      ...NextStepParts\n      ...SafetyAnswersParts\n      ...IntakeCardParts\n      ...CaseTasksParts\n      ...LastDayToAgreeParts\n      ...DeadlinesParts\n      ...MediatorCardParts\n      ...SessionsCardParts\n      ...PeopleCardParts\n      ...LatestEventsParts\n      ...MoreToDoParts\n      ...SurveyCardParts\n    }\n  }\n": types.CaseHomeDocument,
    "\n  fragment CaseTasksParts on Case {\n    id\n    status\n    outcome\n    tasks {\n      key\n      status\n    }\n    agreements {\n      id\n      status\n    }\n    viewerCan {\n      optIn\n      acceptFee\n    }\n  }\n": types.CaseTasksPartsFragmentDoc,
    "\n  query Certificate($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n        courtName\n      }\n      attemptCertificate {\n        partyName\n        programName\n        organisation\n        caseNumber\n        agreedAt\n        writtenAt\n      }\n    }\n  }\n": types.CertificateDocument,
    "\n  fragment DeadlineParts on Deadline {\n    key\n    endsAt\n    timeZone\n  }\n": types.DeadlinePartsFragmentDoc,
    "\n  fragment DeadlinesParts on Case {\n    id\n    parties {\n      id\n      status\n    }\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n    hearing {\n      source\n    }\n    program {\n      id\n      timeZone\n    }\n    viewerCan {\n      recordHearing\n    }\n  }\n": types.DeadlinesPartsFragmentDoc,
    "\n  query Exemption($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        exemption\n        supportPhone\n      }\n      exemption {\n        id\n        granted\n      }\n      ...ExemptionStandingParts\n      viewerCan {\n        requestExemption\n      }\n    }\n  }\n": types.ExemptionDocument,
    "\n  mutation RequestExemption($input: RequestExemptionInput!) {\n    requestExemption(input: $input) {\n      id\n      ...ExemptionStandingParts\n    }\n  }\n": types.RequestExemptionDocument,
    "\n  fragment ExemptionStandingParts on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    exemption {\n      id\n      reason\n      requestedAt\n      granted\n    }\n  }\n": types.ExemptionStandingPartsFragmentDoc,
    "\n  query Fee($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        fee\n      }\n      intake {\n        fee {\n          amountCents\n          currency\n        }\n      }\n      viewerCan {\n        acceptFee\n      }\n    }\n  }\n": types.FeeDocument,
    "\n  mutation AcceptFee($input: AcceptFeeInput!) {\n    acceptFee(input: $input) {\n      id\n      status\n    }\n  }\n": types.AcceptFeeDocument,
    "\n  mutation DeclineFee($input: CaseInput!) {\n    declineFee(input: $input) {\n      id\n      status\n    }\n  }\n": types.DeclineFeeDocument,
    "\n  query GoOnWithout($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        kind\n      }\n      parties {\n        id\n        name\n        viewerCanRelease\n      }\n    }\n  }\n": types.GoOnWithoutDocument,
    "\n  mutation ReleaseParty($input: PartyInput!) {\n    releaseParty(input: $input) {\n      id\n      status\n    }\n  }\n": types.ReleasePartyDocument,
    "\n  query HearingPack($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      caseNumber\n      caseType {\n        label\n      }\n      parties {\n        id\n        name\n      }\n      hearing {\n        ...HearingParts\n      }\n      mustAttend {\n        text\n      }\n      responseDue {\n        text\n      }\n      ...PackEvidenceParts\n      program {\n        id\n        kind\n        timeZone\n        courtName\n        courtLookUpUrl\n        hearingPack {\n          bring\n          onTheDay\n          postpone\n        }\n        ...PackAdviceParts\n      }\n    }\n  }\n": types.HearingPackDocument,
    "\n  query HearingToRecord($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      hearing {\n        ...HearingParts\n      }\n      viewerCan {\n        recordHearing\n      }\n    }\n  }\n": types.HearingToRecordDocument,
    "\n  mutation RecordHearing($input: RecordHearingInput!) {\n    recordHearing(input: $input) {\n      id\n    }\n  }\n": types.RecordHearingDocument,
    "\n  fragment HearingParts on Hearing {\n    on\n    at\n    department\n    source\n    timeZone\n    vacatedAt\n  }\n": types.HearingPartsFragmentDoc,
    "\n  fragment IntakeCardParts on Case {\n    id\n    intake {\n      waitsFor\n      screenedOutReason\n      alternative\n    }\n    program {\n      id\n      supportPhone\n      supportEmail\n    }\n  }\n": types.IntakeCardPartsFragmentDoc,
    "\n  fragment LastDayToAgreeParts on Case {\n    id\n    status\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n  }\n": types.LastDayToAgreePartsFragmentDoc,
    "\n  fragment LatestEventsParts on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    timeline(first: 6) {\n      nodes {\n        id\n        kind\n        at\n        by\n        ...CaseEventParts\n      }\n    }\n  }\n": types.LatestEventsPartsFragmentDoc,
    "\n  fragment MediationClockParts on Case {\n    id\n    safetyMode\n    mediationClock {\n      endsAt\n      timeZone\n      isExtended\n      isNear\n      daysLeft\n      needsJointNote\n    }\n    mediationExtension {\n      version\n      text\n      youAgreed\n      allAgreed\n      canAgree\n    }\n  }\n": types.MediationClockPartsFragmentDoc,
    "\n  mutation AgreeToExtension($input: AgreeToExtensionInput!) {\n    agreeToExtension(input: $input) {\n      ...MediationClockParts\n    }\n  }\n": types.AgreeToExtensionDocument,
    "\n  fragment MediatorCardParts on Case {\n    id\n    status\n    safetyMode\n    yourSeat {\n      id\n      role\n    }\n    program {\n      id\n      timeZone\n      neutralMode\n      neutralTitle\n    }\n    mediation {\n      ...MediationParts\n    }\n    ...MediationClockParts\n    viewerCan {\n      requestMediator\n      cancelMediatorRequest\n      endMediation\n    }\n  }\n": types.MediatorCardPartsFragmentDoc,
    "\n  fragment MoreToDoParts on Case {\n    id\n    story\n    claim {\n      amountCents\n      currency\n    }\n    yourSeat {\n      id\n      role\n    }\n    exemption {\n      id\n    }\n    attemptCertificate {\n      agreedAt\n    }\n    viewerCan {\n      withdraw\n      answerSafety\n      requestExemption\n    }\n  }\n": types.MoreToDoPartsFragmentDoc,
    "\n  fragment MustAttendParts on MustAttend {\n    text\n    isConfirmed\n    lookUpUrl\n    hearing {\n      ...HearingParts\n    }\n  }\n": types.MustAttendPartsFragmentDoc,
    "\n  query MyCases($after: String) {\n    myCases(first: 25, after: $after) {\n      nodes {\n        id\n        status\n        waitingFor\n        ...CaseCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": types.MyCasesDocument,
    "\n  fragment NextStepParts on Case {\n    id\n    outcome\n    safetyMode\n    yourSeat {\n      id\n      partyId\n    }\n    program {\n      id\n      kind\n      timeZone\n    }\n    parties {\n      id\n      name\n      viewerCanRelease\n    }\n    viewerCan {\n      rejoin\n    }\n    nextStep {\n      kind\n      names\n      offerId\n      agreementId\n      conversationId\n      by\n      amount {\n        amountCents\n        currency\n      }\n    }\n  }\n": types.NextStepPartsFragmentDoc,
    "\n  fragment PackAdviceParts on Program {\n    id\n    supportPhone\n    resources {\n      label\n      url\n      phone\n    }\n  }\n": types.PackAdvicePartsFragmentDoc,
    "\n  fragment PackEvidenceParts on Case {\n    id\n    evidence {\n      id\n      name\n      bytes\n      isImage\n      url\n    }\n  }\n": types.PackEvidencePartsFragmentDoc,
    "\n  fragment PartyCardParts on Party {\n    id\n    side\n    name\n    kind\n    status\n    isYou\n  }\n": types.PartyCardPartsFragmentDoc,
    "\n  fragment PeopleCardParts on Case {\n    id\n    status\n    parties {\n      id\n      name\n      side\n      status\n      isYou\n    }\n    seats {\n      id\n      name\n      role\n      title\n      partyId\n      endedAt\n    }\n  }\n": types.PeopleCardPartsFragmentDoc,
    "\n  query People($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      safetyMode\n      program {\n        id\n        timeZone\n      }\n      parties {\n        id\n        name\n        status\n        viewerCanRelease\n        ...PartyCardParts\n      }\n      seats {\n        id\n        partyId\n        ...SeatCardParts\n        ...SeatActsParts\n      }\n      announcedSeats {\n        id\n        ...AnnouncedSeatParts\n      }\n      rolesToInvite\n      caseNumber\n      conversations {\n        id\n        kind\n        partyId\n        participants {\n          id\n        }\n      }\n      yourSeat {\n        id\n        partyId\n      }\n      viewerCan {\n        resendInvitation\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      id\n    }\n  }\n": types.ResendInvitationDocument,
    "\n  fragment ResponseDueParts on ResponseDue {\n    text\n    names\n    isYours\n    canSayAnswered\n  }\n": types.ResponseDuePartsFragmentDoc,
    "\n  mutation SayAnsweredCourt($input: CaseInput!) {\n    sayAnsweredCourt(input: $input) {\n      id\n      responseDue {\n        ...ResponseDueParts\n      }\n    }\n  }\n": types.SayAnsweredCourtDocument,
    "\n  fragment SafetyAnswersParts on Case {\n    id\n    safetyAnswers {\n      partyId\n      orderInForce\n      needs\n    }\n    parties {\n      id\n      name\n    }\n    yourSeat {\n      id\n      partyId\n    }\n  }\n": types.SafetyAnswersPartsFragmentDoc,
    "\n  fragment SafetyNoticeParts on Case {\n    id\n    safetyMode\n    program {\n      id\n      safety {\n        notRestrainingOrder\n        howItWorks\n        quickExitUrl\n      }\n    }\n  }\n": types.SafetyNoticePartsFragmentDoc,
    "\n  query Safety($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      safetyMode\n      safetyAnswers {\n        partyId\n        orderInForce\n        needs\n      }\n      program {\n        id\n        safety {\n          orderQuestion\n        }\n      }\n      viewerCan {\n        answerSafety\n      }\n    }\n  }\n": types.SafetyDocument,
    "\n  mutation AnswerSafety($input: AnswerSafetyInput!) {\n    answerSafety(input: $input) {\n      id\n      safetyMode\n    }\n  }\n": types.AnswerSafetyDocument,
    "\n  fragment SeatCardParts on Seat {\n    id\n    role\n    name\n    title\n    organisation\n    capacity\n    startedAt\n    endedAt\n    isYou\n  }\n": types.SeatCardPartsFragmentDoc,
    "\n  query Timeline($caseId: ID!, $after: String) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n      }\n      timeline(first: 50, after: $after) {\n        nodes {\n          id\n          kind\n          at\n          by\n          ...CaseEventParts\n        }\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.TimelineDocument,
    "\n  fragment CaseFrameParts on Case {\n    id\n    caseNumber\n    safetyMode\n    ...SafetyNoticeParts\n    status\n    unread\n    caseType {\n      label\n    }\n    program {\n      id\n      name\n      timeZone\n      supportPhone\n      supportEmail\n      supportHours\n    }\n    parties {\n      id\n      name\n      isYou\n      status\n    }\n    yourSeat {\n      id\n      role\n    }\n    mustAttend {\n      ...MustAttendParts\n    }\n    hearing {\n      ...HearingParts\n    }\n    responseDue {\n      ...ResponseDueParts\n    }\n    agreements {\n      id\n      status\n    }\n    offers {\n      id\n      status\n      viewerCan {\n        answer\n      }\n    }\n  }\n": types.CaseFramePartsFragmentDoc,
    "\n  query CaseFrame($caseId: ID!) {\n    case(id: $caseId) {\n      ...CaseFrameParts\n    }\n  }\n": types.CaseFrameDocument,
    "\n  query Invitation($code: String!) {\n    invitation(code: $code) {\n      programName\n      organisation\n      supportPhone\n      supportEmail\n      state\n      needsCaseNumber\n    }\n  }\n": types.InvitationDocument,
    "\n  query InvitationDetails($code: String!, $caseNumber: String) {\n    invitationDetails(code: $code, caseNumber: $caseNumber) {\n      programName\n      organisation\n      caseTypeLabel\n      caseNumber\n      invitedBy\n      invitedName\n      mustAttend {\n        ...MustAttendParts\n      }\n      respondBy\n      timeZone\n    }\n  }\n": types.InvitationDetailsDocument,
    "\n  mutation JoinCase($input: JoinCaseInput!) {\n    joinCase(input: $input) {\n      id\n    }\n  }\n": types.JoinCaseDocument,
    "\n  mutation NotThisPerson($input: CodeInput!) {\n    notThisPerson(input: $input)\n  }\n": types.NotThisPersonDocument,
    "\n  query Leaving($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        kind\n        timeZone\n      }\n      deadlines {\n        key\n        on\n        endsAt\n        timeZone\n      }\n      viewerCan {\n        decline\n        withdraw\n        rejoin\n      }\n    }\n  }\n": types.LeavingDocument,
    "\n  mutation DeclineCase($input: CaseInput!) {\n    declineCase(input: $input) {\n      id\n      status\n    }\n  }\n": types.DeclineCaseDocument,
    "\n  mutation WithdrawFromCase($input: CaseInput!) {\n    withdrawFromCase(input: $input) {\n      id\n      status\n    }\n  }\n": types.WithdrawFromCaseDocument,
    "\n  mutation RejoinCase($input: CaseInput!) {\n    rejoinCase(input: $input) {\n      id\n      status\n    }\n  }\n": types.RejoinCaseDocument,
    "\n  fragment MediationParts on Mediation {\n    status\n    queuePosition\n    answerBy\n    neutralNames\n    organisations\n    startedAt\n    endedAt\n  }\n": types.MediationPartsFragmentDoc,
    "\n  query Mediator($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      safetyMode\n      yourSeat {\n        id\n        role\n      }\n      program {\n        id\n        timeZone\n        neutralTitle\n        neutralMode\n        neutralHours\n        neutralIntroduction\n      }\n      mediation {\n        introduction\n        neutralNames\n        ...MediationParts\n        answerIfAskedNow\n      }\n      viewerCan {\n        requestMediator\n        cancelMediatorRequest\n        endMediation\n      }\n    }\n  }\n": types.MediatorDocument,
    "\n  mutation RequestMediator($input: CaseInput!) {\n    requestMediator(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n": types.RequestMediatorDocument,
    "\n  mutation CancelMediatorRequest($input: CaseInput!) {\n    cancelMediatorRequest(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n": types.CancelMediatorRequestDocument,
    "\n  mutation EndMediation($input: CaseInput!) {\n    endMediation(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n": types.EndMediationDocument,
    "\n  fragment AnnouncedSeatParts on AnnouncedSeat {\n    id\n    role\n    name\n    beginsAt\n    viewerCanObject\n    viewerCanWithdraw\n  }\n": types.AnnouncedSeatPartsFragmentDoc,
    "\n  fragment SeatActsParts on Seat {\n    id\n    isYou\n    viewerCanEnd\n    viewerCanObject\n    viewerCanConsent\n  }\n": types.SeatActsPartsFragmentDoc,
    "\n  query SeatInvitation($code: String!) {\n    seatInvitation(code: $code) {\n      programName\n      organisation\n      state\n    }\n  }\n": types.SeatInvitationDocument,
    "\n  query SeatInvitationDetails($code: String!) {\n    seatInvitationDetails(code: $code) {\n      programName\n      role\n      capacity\n      name\n      caseTypeLabel\n      caseNumber\n      partyNames\n      partyName\n      beginsAt\n      timeZone\n      disclosure {\n        version\n        text\n      }\n    }\n  }\n": types.SeatInvitationDetailsDocument,
    "\n  mutation TakeAnnouncedSeat($input: TakeAnnouncedSeatInput!) {\n    takeAnnouncedSeat(input: $input) {\n      id\n      yourSeat {\n        id\n        role\n      }\n    }\n  }\n": types.TakeAnnouncedSeatDocument,
    "\n  mutation DeclineSeat($input: CodeInput!) {\n    declineSeat(input: $input)\n  }\n": types.DeclineSeatDocument,
    "\n  mutation InviteToSeat($input: InviteToSeatInput!) {\n    inviteToSeat(input: $input) {\n      id\n      announcedSeats {\n        id\n      }\n    }\n  }\n": types.InviteToSeatDocument,
    "\n  mutation EndSeat($input: SeatInput!) {\n    endSeat(input: $input)\n  }\n": types.EndSeatDocument,
    "\n  mutation ObjectToSeat($input: SeatInput!) {\n    objectToSeat(input: $input) {\n      id\n    }\n  }\n": types.ObjectToSeatDocument,
    "\n  mutation WithdrawSeatInvitation($input: SeatInput!) {\n    withdrawSeatInvitation(input: $input) {\n      id\n    }\n  }\n": types.WithdrawSeatInvitationDocument,
    "\n  mutation ConsentToObserver($input: ConsentToObserverInput!) {\n    consentToObserver(input: $input) {\n      id\n    }\n  }\n": types.ConsentToObserverDocument,
    "\n  mutation PrintInvitation($input: PartyInput!) {\n    printInvitation(input: $input) {\n      code\n      name\n      expiresAt\n    }\n  }\n": types.PrintInvitationDocument,
    "\n  query StartPrograms {\n    programs {\n      id\n      key\n      kind\n      name\n      organisation\n      courtName\n      timeZone\n      fee\n      supportPhone\n      supportEmail\n      supportHours\n      initiation\n      gettingIn {\n        unknownEmail\n      }\n      safety {\n        notRestrainingOrder\n        orderQuestion\n      }\n      caseTypes {\n        key\n        label\n        sides\n        needsCaseNumber\n        claimLimitIndividual {\n          amountCents\n          currency\n        }\n        claimLimitEntity {\n          amountCents\n          currency\n        }\n      }\n    }\n  }\n": types.StartProgramsDocument,
    "\n  mutation StartCase($input: StartCaseInput!) {\n    startCase(input: $input) {\n      id\n      status\n    }\n  }\n": types.StartCaseDocument,
    "\n  query CasesToComplain($after: String) {\n    myCases(first: 25, after: $after) {\n      nodes {\n        id\n        title\n        caseNumber\n        programName\n      }\n      endCursor\n      hasNextPage\n    }\n    caseload(first: 25) {\n      nodes {\n        id\n        title\n        caseNumber\n        programName\n      }\n    }\n  }\n": types.CasesToComplainDocument,
    "\n  query ComplaintRoute($caseId: ID!) {\n    complaintRoute(caseId: $caseId) {\n      caseId\n      readers\n      neutrals {\n        seatId\n        name\n        role\n      }\n    }\n    case(id: $caseId) {\n      id\n      program {\n        id\n        name\n        supportPhone\n        supportEmail\n        supportHours\n      }\n    }\n  }\n": types.ComplaintRouteDocument,
    "\n  mutation MakeComplaint($input: MakeComplaintInput!) {\n    makeComplaint(input: $input) {\n      id\n      ...ComplaintParts\n    }\n  }\n": types.MakeComplaintDocument,
    "\n  query Complaints {\n    complaints {\n      id\n      ...ComplaintCardParts\n    }\n  }\n": types.ComplaintsDocument,
    "\n  mutation AddToComplaint($input: ComplaintInput!) {\n    addToComplaint(input: $input) {\n      id\n      ...ComplaintParts\n    }\n  }\n": types.AddToComplaintDocument,
    "\n  mutation AnswerComplaint($input: ComplaintInput!) {\n    answerComplaint(input: $input) {\n      id\n      ...ComplaintParts\n    }\n  }\n": types.AnswerComplaintDocument,
    "\n  mutation CloseComplaint($input: ComplaintInput!) {\n    closeComplaint(input: $input) {\n      id\n      ...ComplaintParts\n    }\n  }\n": types.CloseComplaintDocument,
    "\n  fragment ComplaintCardParts on Complaint {\n    id\n    reference\n    programName\n    caseNumber\n    name\n    isYours\n    about\n    aboutName\n    status\n    madeAt\n    timeZone\n  }\n": types.ComplaintCardPartsFragmentDoc,
    "\n  fragment ComplaintParts on Complaint {\n    id\n    reference\n    programName\n    caseId\n    caseNumber\n    name\n    isYours\n    about\n    aboutName\n    words\n    status\n    madeAt\n    timeZone\n    entries {\n      id\n      kind\n      name\n      words\n      at\n    }\n    viewerCan {\n      add\n      answer\n    }\n  }\n": types.ComplaintPartsFragmentDoc,
    "\n  query Complaint($id: ID!) {\n    complaint(id: $id) {\n      id\n      reference\n      ...ComplaintParts\n    }\n  }\n": types.ComplaintDocument,
    "\n  query Desk($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n      }\n      conversations {\n        id\n        kind\n      }\n      ...DeskHead\n      ...DeskAside\n      ...DeskThreads\n      ...DeskTabs\n      ...EndMediation\n    }\n  }\n": types.DeskDocument,
    "\n  fragment Newcomers on Case {\n    id\n    seats {\n      id\n      name\n      role\n      endedAt\n    }\n  }\n": types.NewcomersFragmentDoc,
    "\n  mutation LetNewcomerRead($input: LetNewcomerReadInput!) {\n    letNewcomerRead(input: $input) {\n      id\n      viewerCan {\n        letNewcomerRead\n      }\n    }\n  }\n": types.LetNewcomerReadDocument,
    "\n  fragment PrivateExplanation on Case {\n    id\n    mediation {\n      neutralNames\n    }\n    program {\n      id\n      confidentialityExceptions\n      privateConversationExplanation {\n        version\n        text\n      }\n    }\n  }\n": types.PrivateExplanationFragmentDoc,
    "\n  mutation OpenPrivateConversation($input: OpenPrivateConversationInput!) {\n    openPrivateConversation(input: $input) {\n      ...ThreadConversation\n    }\n  }\n": types.OpenPrivateConversationDocument,
    "\n  query Queue {\n    viewer {\n      id\n      name\n      neutralIn {\n        id\n        name\n        neutralTitle\n      }\n    }\n    mediationQueue {\n      caseId\n      programName\n      ...TakeSeat\n    }\n  }\n": types.QueueDocument,
    "\n  fragment WhoIsHere on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    seats {\n      id\n      name\n      role\n      title\n      startedAt\n      isYou\n    }\n  }\n": types.WhoIsHereFragmentDoc,
    "\n  fragment Audience on Conversation {\n    kind\n    partyId\n    participants {\n      id\n      name\n      role\n      partyId\n      isYou\n      endedAt\n    }\n  }\n": types.AudienceFragmentDoc,
    "\n  fragment AudienceCase on Case {\n    id\n    status\n    outcome\n    mediation {\n      status\n    }\n    program {\n      id\n      kind\n      neutralTitle\n    }\n    parties {\n      id\n      name\n      kind\n      status\n      isYou\n    }\n    yourSeat {\n      id\n      role\n    }\n  }\n": types.AudienceCaseFragmentDoc,
    "\n  fragment RequestCard on MediationRequest {\n    caseId\n    partyNames\n    answerBy\n    ...RequestFacts\n  }\n": types.RequestCardFragmentDoc,
    "\n  fragment CaseloadCard on CaseCard {\n    id\n    title\n    programName\n    caseTypeLabel\n    caseNumber\n    startedOn\n    status\n    yourRole\n    partyNames\n    unread\n    lastActivityAt\n    waitingFor\n    waitingForNames\n    openOffers\n    quietDays\n    mediation\n    nextDeadline {\n      key\n      on\n      endsAt\n      timeZone\n    }\n  }\n": types.CaseloadCardFragmentDoc,
    "\n  query Caseload($after: String) {\n    caseload(first: 100, after: $after) {\n      nodes {\n        ...CaseloadCard\n      }\n      endCursor\n      hasNextPage\n    }\n    mediationQueue {\n      caseId\n      ...RequestCard\n    }\n  }\n": types.CaseloadDocument,
    "\n  query NewestMessages($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      conversations {\n        id\n        unread\n        messages(last: 1) {\n          nodes {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.NewestMessagesDocument,
    "\n  query Conversations($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        neutralTitle\n      }\n      parties {\n        id\n        name\n        kind\n      }\n      yourSeat {\n        id\n        partyId\n      }\n      viewerCan {\n        openPrivateConversation\n      }\n      conversations {\n        id\n        kind\n        partyId\n        isOpen\n        unread\n        viewerCan {\n          acknowledge\n        }\n        ...Audience\n        ...ThreadConversation\n      }\n      ...ThreadCase\n      ...PrivateExplanation\n      ...WhoIsHere\n    }\n  }\n": types.ConversationsDocument,
    "\n  fragment DeskAside on Case {\n    id\n    mustAttend {\n      ...MustAttendParts\n    }\n    ...MediationClockParts\n    ...SessionsCardParts\n    ...DeskOffers\n    ...DeskDeadlines\n    ...DeskTimeline\n  }\n": types.DeskAsideFragmentDoc,
    "\n  fragment DeskDeadlines on Case {\n    id\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n  }\n": types.DeskDeadlinesFragmentDoc,
    "\n  fragment DeskHead on Case {\n    id\n    caseNumber\n    safetyMode\n    safetyAnswers {\n      partyId\n    }\n    caseType {\n      key\n      label\n    }\n    parties {\n      id\n      name\n    }\n    mediation {\n      status\n    }\n    viewerCan {\n      endMediation\n    }\n  }\n": types.DeskHeadFragmentDoc,
    "\n  fragment DeskOffers on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    offers {\n      id\n      round\n      status\n      fromName\n      madeAt\n      expiresAt\n      total {\n        amountCents\n        currency\n      }\n    }\n  }\n": types.DeskOffersFragmentDoc,
    "\n  fragment DeskTabs on Case {\n    id\n    ...DeskThreads\n    ...DeskHead\n    ...DeskAside\n  }\n": types.DeskTabsFragmentDoc,
    "\n  fragment DeskTimeline on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    timeline(first: 12) {\n      nodes {\n        id\n        ...CaseEventParts\n      }\n    }\n  }\n": types.DeskTimelineFragmentDoc,
    "\n  fragment EndMediation on Case {\n    id\n    safetyMode\n    parties {\n      id\n      name\n    }\n  }\n": types.EndMediationFragmentDoc,
    "\n  fragment DeskThreads on Case {\n    id\n    parties {\n      id\n      name\n      kind\n      status\n    }\n    conversations {\n      id\n      kind\n      partyId\n      unread\n      ...ThreadConversation\n    }\n    ...ThreadCase\n  }\n": types.DeskThreadsFragmentDoc,
    "\n  query EarlierMessages($conversationId: ID!, $before: String!) {\n    conversation(id: $conversationId) {\n      id\n      messages(last: 30, before: $before) {\n        nodes {\n          ...MessageParts\n        }\n        startCursor\n        hasPreviousPage\n      }\n    }\n  }\n": types.EarlierMessagesDocument,
    "\n  fragment PrivateHistory on Conversation {\n    id\n    messages(last: 30) {\n      nodes {\n        id\n        body\n      }\n    }\n  }\n": types.PrivateHistoryFragmentDoc,
    "\n  mutation TakeMediatorSeat($input: TakeMediatorSeatInput!) {\n    takeMediatorSeat(input: $input) {\n      id\n    }\n  }\n": types.TakeMediatorSeatDocument,
    "\n  mutation DeclareConflict($input: CaseInput!) {\n    declareConflict(input: $input)\n  }\n": types.DeclareConflictDocument,
    "\n  fragment RequestFacts on MediationRequest {\n    caseId\n    programName\n    organisation\n    isHanded\n    caseTypeLabel\n    requestedAt\n    answerBy\n    timeZone\n    hearing {\n      ...HearingParts\n    }\n  }\n": types.RequestFactsFragmentDoc,
    "\n  fragment TakeSeat on MediationRequest {\n    caseId\n    partyNames\n    ...RequestFacts\n  }\n": types.TakeSeatFragmentDoc,
    "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      ...MessageParts\n    }\n  }\n": types.SendMessageDocument,
    "\n  mutation ShowWriting($input: ShowWritingInput!) {\n    showWriting(input: $input)\n  }\n": types.ShowWritingDocument,
    "\n  fragment ThreadCase on Case {\n    id\n    status\n    yourSeat {\n      id\n      role\n      partyId\n      endedAt\n    }\n    program {\n      id\n      timeZone\n      neutralTitle\n      evidenceMaxBytes\n    }\n    ...AudienceCase\n    ...Newcomers\n  }\n": types.ThreadCaseFragmentDoc,
    "\n  fragment ThreadConversation on Conversation {\n    id\n    isOpen\n    unread\n    readUpTo\n    audience\n    viewerCan {\n      send\n      suggestTerms\n      letNewcomerRead\n    }\n    messages(last: 30) {\n      nodes {\n        ...MessageParts\n      }\n      startCursor\n      hasPreviousPage\n    }\n    ...Audience\n  }\n": types.ThreadConversationFragmentDoc,
    "\n  mutation MarkRead($input: MarkReadInput!) {\n    markRead(input: $input) {\n      id\n      unread\n      readUpTo\n    }\n  }\n": types.MarkReadDocument,
    "\n  query Draft($slot: String!) {\n    draft(slot: $slot) {\n      slot\n      body\n      savedAt\n    }\n  }\n": types.DraftDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      slot\n      body\n      savedAt\n    }\n  }\n": types.SaveDraftDocument,
    "\n  fragment MessageParts on Message {\n    id\n    conversationId\n    seatId\n    author\n    role\n    body\n    suggestsTerms\n    destroyedAt\n    stamp\n    sentAt\n    key\n    evidence {\n      id\n      name\n      mediaType\n      bytes\n      isImage\n      url\n    }\n  }\n": types.MessagePartsFragmentDoc,
    "\n  subscription Presence($conversationId: ID!) {\n    presence(conversationId: $conversationId) {\n      conversationId\n      here\n      writing\n    }\n  }\n": types.PresenceDocument,
    "\n  subscription Changes($after: String) {\n    changes(after: $after) {\n      kind\n      at\n      caseId\n      conversationId\n      subjectId\n      message {\n        ...MessageParts\n      }\n    }\n  }\n": types.ChangesDocument,
    "\n  fragment SeatOfMessage on Seat {\n    id\n    isYou\n  }\n": types.SeatOfMessageFragmentDoc,
    "\n  fragment AddedClause on Clause {\n    key\n    text\n  }\n": types.AddedClauseFragmentDoc,
    "\n  query BuildOfferPage($caseId: ID!, $answers: ID!, $isAnswer: Boolean!, $from: ID!, $isSuggested: Boolean!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        status\n        fromPartyId\n      }\n    }\n    offer(id: $answers) @include(if: $isAnswer) {\n      id\n      ...AnsweredOffer\n    }\n    suggestedTerms(messageId: $from) @include(if: $isSuggested) {\n      ...SuggestedTermsParts\n    }\n  }\n": types.BuildOfferPageDocument,
    "\n  mutation SuggestTerms($input: SuggestTermsInput!) {\n    suggestTerms(input: $input) {\n      id\n    }\n  }\n": types.SuggestTermsDocument,
    "\n  query OfferPage($caseId: ID!, $offerId: ID!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        status\n        madeAt\n      }\n      agreements {\n        id\n        status\n      }\n    }\n    offer(id: $offerId) {\n      id\n      ...OfferWhole\n    }\n  }\n": types.OfferPageDocument,
    "\n  fragment OfferTermCard on OfferTerm {\n    id\n    comparison\n    wasAgreed\n    changedFields\n    previous {\n      ...TermFacts\n    }\n    term {\n      ...TermFacts\n    }\n  }\n": types.OfferTermCardFragmentDoc,
    "\n  query OffersPage($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        ...OfferSummary\n      }\n      agreements {\n        id\n        status\n      }\n    }\n  }\n": types.OffersPageDocument,
    "\n  fragment ReadBack on ReadBack {\n    total {\n      amountCents\n      currency\n    }\n    firstDue\n    lastDue\n    payments\n  }\n": types.ReadBackFragmentDoc,
    "\n  mutation RelayOffer($input: OfferInput!) {\n    relayOffer(input: $input) {\n      id\n      status\n    }\n  }\n": types.RelayOfferDocument,
    "\n  query SuggestTermsInConversation($caseId: ID!, $conversationId: ID!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      ...AudienceCase\n    }\n    conversation(id: $conversationId) {\n      id\n      audience\n      viewerCan {\n        suggestTerms\n      }\n      ...Audience\n    }\n  }\n": types.SuggestTermsInConversationDocument,
    "\n  mutation WithdrawOffer($input: OfferInput!) {\n    withdrawOffer(input: $input) {\n      id\n      ...OfferWhole\n    }\n  }\n": types.WithdrawOfferDocument,
    "\n  mutation AnswerOffer($input: AnswerOfferInput!) {\n    answerOffer(input: $input) {\n      id\n      ...OfferWhole\n    }\n  }\n": types.AnswerOfferDocument,
    "\n  fragment OfferCase on Case {\n    id\n    program {\n      id\n      kind\n      timeZone\n      offerDefaultDaysOpen\n      offerMaxDaysOpen\n      maxInstalments\n    }\n    caseType {\n      key\n      retainedJurisdiction\n      stipulationWarning\n      dispositions {\n        key\n        text\n      }\n    }\n    parties {\n      id\n      name\n      status\n      isYou\n    }\n    yourSeat {\n      id\n      partyId\n    }\n    deadlines {\n      key\n      on\n    }\n    viewerCan {\n      makeOffer\n    }\n  }\n": types.OfferCaseFragmentDoc,
    "\n  fragment OfferSummary on Offer {\n    id\n    round\n    status\n    fromPartyId\n    fromName\n    toPartyIds\n    answersOfferId\n    madeAt\n    expiresAt\n    terms {\n      id\n      comparison\n      previous {\n        ...TermFacts\n      }\n      term {\n        ...TermFacts\n      }\n    }\n    answers {\n      partyId\n      partyName\n      terms {\n        termId\n        verdict\n      }\n    }\n    viewerCan {\n      relay\n      answer\n      withdraw\n      counter\n    }\n  }\n": types.OfferSummaryFragmentDoc,
    "\n  fragment OfferWhole on Offer {\n    id\n    caseId\n    round\n    status\n    fromPartyId\n    fromName\n    toPartyIds\n    answersOfferId\n    explanation\n    madeAt\n    expiresAt\n    closedAt\n    hash\n    terms {\n      id\n      ...OfferTermCard\n    }\n    clauses {\n      ...AddedClause\n    }\n    readBack {\n      ...ReadBack\n    }\n    answers {\n      partyId\n      partyName\n      answeredAt\n      terms {\n        termId\n        verdict\n        explanation\n      }\n    }\n    viewerCan {\n      relay\n      answer\n      withdraw\n      counter\n    }\n  }\n": types.OfferWholeFragmentDoc,
    "\n  fragment AnsweredOffer on Offer {\n    id\n    fromPartyId\n    fromName\n    terms {\n      id\n      comparison\n      term {\n        ...TermFacts\n      }\n    }\n    answers {\n      partyId\n      terms {\n        termId\n        verdict\n      }\n    }\n  }\n": types.AnsweredOfferFragmentDoc,
    "\n  fragment SuggestedTermsParts on SuggestedTerms {\n    viewerCanOffer\n    terms {\n      ...TermFacts\n    }\n    readBack {\n      ...ReadBack\n    }\n  }\n": types.SuggestedTermsPartsFragmentDoc,
    "\n  query SuggestedTerms($messageId: ID!) {\n    suggestedTerms(messageId: $messageId) {\n      ...SuggestedTermsParts\n    }\n  }\n": types.SuggestedTermsDocument,
    "\n  fragment TermFacts on Term {\n    kind: __typename\n    ... on MoneyTerm {\n      payerPartyId\n      payerName\n      sourceName\n      payeePartyId\n      payeeName\n      amount {\n        amountCents\n        currency\n      }\n      frequency\n      instalments {\n        number\n        due\n        nominalDue\n        amount {\n          amountCents\n          currency\n        }\n        ifMissed {\n          amountCents\n          currency\n        }\n      }\n      graceDays\n      weekendRule\n      onDefault\n      note\n      sentence\n    }\n    ... on ActionTerm {\n      partyId\n      partyName\n      what\n      due\n      howToTell\n      sentence\n    }\n    ... on DispositionTerm {\n      disposition\n      retainJurisdiction\n      sentence\n    }\n  }\n": types.TermFactsFragmentDoc,
    "\n  query OfferPreview($input: OfferPreviewInput!) {\n    offerPreview(input: $input) {\n      hash\n      terms {\n        id\n        ...OfferTermCard\n      }\n      readBack {\n        ...ReadBack\n      }\n      clauses {\n        ...AddedClause\n      }\n    }\n  }\n": types.OfferPreviewDocument,
    "\n  mutation MakeOffer($input: MakeOfferInput!) {\n    makeOffer(input: $input) {\n      id\n      caseId\n      status\n    }\n  }\n": types.MakeOfferDocument,
    "\n  query SuggestedTermsPreview($input: SuggestedTermsPreviewInput!) {\n    suggestedTermsPreview(input: $input) {\n      ...SuggestedTermsParts\n    }\n  }\n": types.SuggestedTermsPreviewDocument,
    "\n  query Prepare($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      help {\n        ...ContentParts\n      }\n    }\n  }\n": types.PrepareDocument,
    "\n  query ProgramOffered($key: ID!) {\n    program(key: $key) {\n      id\n      ...AboutProgramParts\n      content {\n        ...ContentParts\n      }\n    }\n  }\n": types.ProgramOfferedDocument,
    "\n  query ProgramsOffered {\n    programs {\n      id\n      key\n      name\n      organisation\n      caseTypes {\n        key\n        label\n      }\n    }\n  }\n": types.ProgramsOfferedDocument,
    "\n  fragment AboutProgramParts on Program {\n    key\n    name\n    organisation\n    controllingLanguage\n    supportPhone\n    supportEmail\n    supportHours\n    initiation\n    participation\n    exemption\n    fee\n    neutralTitle\n    neutralIntroduction\n    neutralHours\n    organisations {\n      key\n      name\n    }\n    caseTypes {\n      key\n      label\n      attorneys\n      fee\n      afterAgreement\n      ifBroken\n      responseDue\n    }\n    thirdPersons {\n      coMediator\n      observer\n      support\n      administrator\n    }\n    notice {\n      text\n    }\n    confidentialityExceptions\n    whoCanRead\n    adminContentAccess\n    evidenceNotice\n    translationDisclaimer\n    sender\n    lateAlternative\n    filing {\n      how\n    }\n    remoteMediation {\n      text\n    }\n    gettingIn {\n      noEmail\n      noComputer\n      unknownEmail\n      addSender\n      phone\n    }\n  }\n": types.AboutProgramPartsFragmentDoc,
    "\n  fragment ContentParts on ContentItem {\n    key\n    kind\n    state\n    revision\n    revisedOn\n    title\n    body\n    points\n    url\n    phone\n    caseTypes\n    sides\n  }\n": types.ContentPartsFragmentDoc,
    "\n  fragment ClosuresParts on StaffProgram {\n    holidays\n    closures {\n      id\n      closedOn\n      reason\n      recordedBy\n    }\n  }\n": types.ClosuresPartsFragmentDoc,
    "\n  mutation RecordClosure($input: RecordClosureInput!) {\n    recordClosure(input: $input) {\n      id\n      ...ClosuresParts\n    }\n  }\n": types.RecordClosureDocument,
    "\n  mutation WithdrawClosure($input: WithdrawClosureInput!) {\n    withdrawClosure(input: $input) {\n      id\n      ...ClosuresParts\n    }\n  }\n": types.WithdrawClosureDocument,
    "\n  query ContentToEdit($key: ID!, $itemKey: ID) {\n    staffProgram(key: $key) {\n      id\n      program {\n        id\n        name\n        caseTypes {\n          key\n          label\n          sides\n        }\n      }\n      contentHistory(itemKey: $itemKey) {\n        ...ContentRevisionParts\n      }\n    }\n  }\n": types.ContentToEditDocument,
    "\n  mutation ReviseContent($input: ReviseContentInput!) {\n    reviseContent(input: $input) {\n      key\n      revision\n    }\n  }\n": types.ReviseContentDocument,
    "\n  query StaffProgram($key: ID!) {\n    staffProgram(key: $key) {\n      id\n      program {\n        id\n        key\n        name\n        organisation\n        courtName\n        timeZone\n      }\n      ...VersionsParts\n      ...ClosuresParts\n      content {\n        ...ContentParts\n      }\n    }\n  }\n": types.StaffProgramDocument,
    "\n  query StaffPrograms {\n    viewer {\n      id\n      staffIn {\n        id\n        key\n        name\n        organisation\n        version\n      }\n    }\n  }\n": types.StaffProgramsDocument,
    "\n  fragment VersionsParts on StaffProgram {\n    versions {\n      id\n      version\n      publishedAt\n      caseCount\n    }\n    program {\n      id\n      timeZone\n    }\n  }\n": types.VersionsPartsFragmentDoc,
    "\n  query ProgramDifferences($key: ID!, $from: Int, $to: Int) {\n    staffProgram(key: $key) {\n      id\n      differences(from: $from, to: $to) {\n        path\n        before\n        after\n      }\n    }\n  }\n": types.ProgramDifferencesDocument,
    "\n  query WhatIf($key: ID!, $hearingOn: Date, $invitedOn: Date) {\n    program(key: $key) {\n      id\n      whatIf(hearingOn: $hearingOn, invitedOn: $invitedOn) {\n        on\n        endsAt\n        timeZone\n        rule {\n          key\n          anchor\n          offset\n          unit\n          roll\n          consequence\n        }\n      }\n    }\n  }\n": types.WhatIfDocument,
    "\n  fragment ContentRevisionParts on ContentRevision {\n    itemKey\n    revision\n    revisedOn\n    author\n    kind\n    state\n    title {\n      en\n      es\n    }\n    body {\n      en\n      es\n    }\n    points {\n      en\n      es\n    }\n    url\n    phone\n    caseTypes\n    sides\n    place\n  }\n": types.ContentRevisionPartsFragmentDoc,
    "\n  fragment SessionsCardParts on Case {\n    id\n    remoteSessions {\n      canPropose\n      nodes {\n        id\n        status\n        startsAt\n        timeZone\n        viewerCan {\n          answer\n        }\n        slots {\n          id\n          youCanCome\n        }\n      }\n    }\n  }\n": types.SessionsCardPartsFragmentDoc,
    "\n  fragment RemoteSessionParts on RemoteSession {\n    id\n    kind\n    status\n    minutes\n    proposedBy\n    startsAt\n    timeZone\n    how\n    suitsNobody\n    calendar\n    slots {\n      id\n      startsAt\n      canCome\n      cannotCome\n      youCanCome\n    }\n    viewerCan {\n      answer\n      move\n      cancel\n      giveLink\n      recordOutcome\n    }\n  }\n": types.RemoteSessionPartsFragmentDoc,
    "\n  fragment CaseSessionsParts on Case {\n    id\n    remoteSessions {\n      text\n      kinds\n      hoursNotice\n      canPropose\n      nodes {\n        id\n        ...RemoteSessionParts\n      }\n    }\n  }\n": types.CaseSessionsPartsFragmentDoc,
    "\n  query RemoteSessions($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n      }\n      yourSeat {\n        id\n        role\n      }\n      ...CaseSessionsParts\n    }\n  }\n": types.RemoteSessionsDocument,
    "\n  mutation ProposeSession($input: ProposeSessionInput!) {\n    proposeSession(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n": types.ProposeSessionDocument,
    "\n  mutation MoveSession($input: MoveSessionInput!) {\n    moveSession(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n": types.MoveSessionDocument,
    "\n  mutation AnswerSession($input: AnswerSessionInput!) {\n    answerSession(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n": types.AnswerSessionDocument,
    "\n  mutation GiveSessionLink($input: GiveSessionLinkInput!) {\n    giveSessionLink(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n": types.GiveSessionLinkDocument,
    "\n  mutation CancelSession($input: RemoteSessionInput!) {\n    cancelSession(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n": types.CancelSessionDocument,
    "\n  mutation RecordSessionOutcome($input: RecordSessionOutcomeInput!) {\n    recordSessionOutcome(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n": types.RecordSessionOutcomeDocument,
    "\n  mutation RefreshSession {\n    refreshSession {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerParts\n      }\n    }\n  }\n": types.RefreshSessionDocument,
    "\n  fragment StaffExemptions on StaffCase {\n    timeZone\n    parties {\n      id\n      name\n    }\n    exemptions {\n      id\n      partyId\n      reason\n      requestedAt\n      granted\n    }\n  }\n": types.StaffExemptionsFragmentDoc,
    "\n  mutation DecideExemption($input: DecideExemptionInput!) {\n    decideExemption(input: $input)\n  }\n": types.DecideExemptionDocument,
    "\n  fragment StaffFilings on StaffCase {\n    filings {\n      id\n      purpose\n      attempt\n      status\n      isLate\n    }\n  }\n": types.StaffFilingsFragmentDoc,
    "\n  fragment StaffHearings on StaffCase {\n    timeZone\n    hearings {\n      id\n      recordedAt\n      hearing {\n        source\n        vacatedAt\n        ...HearingParts\n      }\n    }\n  }\n": types.StaffHearingsFragmentDoc,
    "\n  fragment StaffPeople on StaffCase {\n    timeZone\n    releasablePartyIds\n    parties {\n      id\n      side\n      name\n      status\n      invitation {\n        email\n        sentAt\n        expiresAt\n        usedAt\n        revokedAt\n      }\n    }\n    seats {\n      id\n      role\n      name\n      partyId\n      email\n      phone\n      startedAt\n      endedAt\n    }\n  }\n": types.StaffPeopleFragmentDoc,
    "\n  fragment StaffSafety on StaffCase {\n    timeZone\n    parties {\n      id\n      name\n    }\n    safetyAnswers {\n      partyId\n      orderInForce\n      hasWords\n      answeredAt\n    }\n  }\n": types.StaffSafetyFragmentDoc,
    "\n  query StaffCases($programKey: String, $statuses: [CaseStatus!], $words: String, $after: String) {\n    staffCases(programKey: $programKey, statuses: $statuses, words: $words, first: 25, after: $after) {\n      nodes {\n        id\n        ...StaffCaseCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": types.StaffCasesDocument,
    "\n  fragment DeliveryCardParts on GivenUpDelivery {\n    id\n    courtName\n    host\n    givenUpAt\n    tries\n    lastAnswer\n    isRemoved\n  }\n": types.DeliveryCardPartsFragmentDoc,
    "\n  mutation RetryDelivery($input: DeliveryInput!) {\n    retryDelivery(input: $input)\n  }\n": types.RetryDeliveryDocument,
    "\n  mutation DismissDelivery($input: DeliveryInput!) {\n    dismissDelivery(input: $input)\n  }\n": types.DismissDeliveryDocument,
    "\n  query StaffFunnel($programKey: String, $by: FunnelDivision!, $from: Date!, $until: Date!) {\n    staffFunnel(programKey: $programKey, by: $by, from: $from, until: $until) {\n      rows {\n        ...FunnelParts\n      }\n      total {\n        ...FunnelParts\n      }\n    }\n  }\n": types.StaffFunnelDocument,
    "\n  fragment FilingCardParts on FilingDue {\n    id\n    caseId\n    caseNumber\n    caseTypeLabel\n    programName\n    partyNames\n    hearingOn\n    hearingIsOff\n    purpose\n    attempt\n    actor\n    status\n    dueOn\n    isLate\n  }\n": types.FilingCardPartsFragmentDoc,
    "\n  query StaffFilingsDue($after: String) {\n    filingsDue(first: 25, after: $after) {\n      nodes {\n        id\n        ...FilingCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": types.StaffFilingsDueDocument,
    "\n  fragment LetterCardParts on UndeliveredLetter {\n    id\n    recipient\n    kind\n    createdAt\n    tries\n    lastError\n    nextTryAt\n  }\n": types.LetterCardPartsFragmentDoc,
    "\n  mutation RetryLetter($input: LetterInput!) {\n    retryLetter(input: $input)\n  }\n": types.RetryLetterDocument,
    "\n  mutation DismissLetter($input: LetterInput!) {\n    dismissLetter(input: $input)\n  }\n": types.DismissLetterDocument,
    "\n  query OpenedConversation($caseId: ID!, $before: String) {\n    openedConversation(caseId: $caseId) {\n      id\n      endsAt\n      timeZone\n      neutralTitle\n      messages(last: 50, before: $before) {\n        nodes {\n          ...MessageParts\n        }\n        startCursor\n        hasPreviousPage\n      }\n    }\n  }\n": types.OpenedConversationDocument,
    "\n  query StaffOverview {\n    staffOverview {\n      programKey\n      programName\n      intakes\n      requests\n      lateRequests\n      unanswered\n      filings\n      lateFilings\n      complaints\n    }\n    undeliveredLetters(first: 1) {\n      nodes {\n        id\n      }\n    }\n    givenUpDeliveries(first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n": types.StaffOverviewDocument,
    "\n  query StaffPeople($programKey: String!) {\n    staffPeople(programKey: $programKey) {\n      programKey\n      staff {\n        id\n        name\n        email\n        since\n        isYou\n      }\n      neutrals {\n        id\n        ...NeutralParts\n      }\n      organisations {\n        ...OrganisationParts\n      }\n      requests {\n        caseId\n        ...RequestParts\n      }\n    }\n  }\n": types.StaffPeopleDocument,
    "\n  mutation ReleasePartyByStaff($input: PartyInput!) {\n    releasePartyByStaff(input: $input)\n  }\n": types.ReleasePartyByStaffDocument,
    "\n  mutation RemoveSeat($input: SeatInput!) {\n    removeSeat(input: $input)\n  }\n": types.RemoveSeatDocument,
    "\n  query StaffComplaints($isWaiting: Boolean!, $after: String) {\n    staffComplaints(isWaiting: $isWaiting, first: 25, after: $after) {\n      nodes {\n        id\n        ...ComplaintCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": types.StaffComplaintsDocument,
    "\n  query Undelivered($afterLetter: String, $afterDelivery: String) {\n    undeliveredLetters(first: 25, after: $afterLetter) {\n      nodes {\n        id\n        ...LetterCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n    givenUpDeliveries(first: 25, after: $afterDelivery) {\n      nodes {\n        id\n        ...DeliveryCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": types.UndeliveredDocument,
    "\n  query WhoBreaksGlass {\n    viewer {\n      id\n      ...SecondFactorParts\n    }\n  }\n": types.WhoBreaksGlassDocument,
    "\n  mutation BreakGlass($input: BreakGlassInput!) {\n    breakGlass(input: $input) {\n      id\n      brokenGlass {\n        id\n        endsAt\n      }\n    }\n  }\n": types.BreakGlassDocument,
    "\n  mutation CloseDuplicate($input: CloseDuplicateInput!) {\n    closeDuplicate(input: $input) {\n      id\n      status\n      duplicateOf\n    }\n  }\n": types.CloseDuplicateDocument,
    "\n  mutation CloseForCourt($input: StaffCaseInput!) {\n    closeForCourt(input: $input) {\n      id\n      status\n    }\n  }\n": types.CloseForCourtDocument,
    "\n  mutation CorrectCaseNumber($input: CorrectCaseNumberInput!) {\n    correctCaseNumber(input: $input) {\n      id\n      caseNumber\n    }\n  }\n": types.CorrectCaseNumberDocument,
    "\n  mutation CompleteReferral($input: CompleteReferralInput!) {\n    completeReferral(input: $input) {\n      caseId\n      status\n    }\n  }\n": types.CompleteReferralDocument,
    "\n  mutation HandOverCaseByStaff($input: CaseInput!) {\n    handOverCaseByStaff(input: $input)\n  }\n": types.HandOverCaseByStaffDocument,
    "\n  mutation PlaceLegalHold($input: LegalHoldInput!) {\n    placeLegalHold(input: $input) {\n      id\n      legalHoldAt\n    }\n  }\n": types.PlaceLegalHoldDocument,
    "\n  mutation LiftLegalHold($input: LegalHoldInput!) {\n    liftLegalHold(input: $input) {\n      id\n      legalHoldAt\n    }\n  }\n": types.LiftLegalHoldDocument,
    "\n  mutation ScreenCase($input: ScreenCaseInput!) {\n    screenCase(input: $input)\n  }\n": types.ScreenCaseDocument,
    "\n  mutation WriteHearingDown($input: WriteHearingDownInput!) {\n    writeHearingDown(input: $input) {\n      id\n    }\n  }\n": types.WriteHearingDownDocument,
    "\n  fragment CourtClientParts on CourtClient {\n    id\n    label\n    createdAt\n    lastUsedAt\n    revokedAt\n    secretMadeAt\n    oldSecretUntil\n  }\n": types.CourtClientPartsFragmentDoc,
    "\n  mutation RevokeCourtClient($input: CourtClientInput!) {\n    revokeCourtClient(input: $input) {\n      key\n    }\n  }\n": types.RevokeCourtClientDocument,
    "\n  query StaffCourts {\n    staffCourts {\n      key\n      name\n      programs {\n        key\n        name\n      }\n    }\n  }\n": types.StaffCourtsDocument,
    "\n  mutation MakeCourtClient($input: MakeCourtClientInput!) {\n    makeCourtClient(input: $input) {\n      clientId\n      secret\n    }\n  }\n": types.MakeCourtClientDocument,
    "\n  fragment CourtOutcomesParts on ToldOutcomes {\n    cells {\n      programKey\n      programName\n      outcome\n      count\n    }\n    total\n  }\n": types.CourtOutcomesPartsFragmentDoc,
    "\n  mutation RotateCourtSecret($input: RotateCourtSecretInput!) {\n    rotateCourtSecret(input: $input) {\n      clientId\n      secret\n    }\n  }\n": types.RotateCourtSecretDocument,
    "\n  fragment CourtWebhookParts on CourtWebhook {\n    id\n    url\n    createdAt\n    disabledAt\n    disabledBecause\n    waiting\n    givenUp\n  }\n": types.CourtWebhookPartsFragmentDoc,
    "\n  mutation RemoveCourtWebhook($input: CourtWebhookInput!) {\n    removeCourtWebhook(input: $input) {\n      key\n    }\n  }\n": types.RemoveCourtWebhookDocument,
    "\n  mutation RetryCourtWebhook($input: CourtWebhookInput!) {\n    retryCourtWebhook(input: $input) {\n      key\n    }\n  }\n": types.RetryCourtWebhookDocument,
    "\n  query StaffCourt($key: String!) {\n    staffCourt(key: $key) {\n      key\n      name\n      viewerCanManage\n      programs {\n        key\n        name\n      }\n      clients {\n        id\n        label\n        ...CourtClientParts\n      }\n      webhooks {\n        id\n        ...CourtWebhookParts\n      }\n      outcomes {\n        ...CourtOutcomesParts\n      }\n    }\n    viewer {\n      id\n      ...SecondFactorParts\n    }\n  }\n": types.StaffCourtDocument,
    "\n  fragment FunnelParts on FunnelRow {\n    key\n    invited\n    joined\n    takingPart\n    agreed\n    signed\n    filed\n    performed\n  }\n": types.FunnelPartsFragmentDoc,
    "\n  mutation AddNeutral($input: AddNeutralInput!) {\n    addNeutral(input: $input) {\n      programKey\n    }\n  }\n": types.AddNeutralDocument,
    "\n  mutation AddStaff($input: AddStaffInput!) {\n    addStaff(input: $input) {\n      programKey\n    }\n  }\n": types.AddStaffDocument,
    "\n  mutation HandRequest($input: HandRequestInput!) {\n    handRequest(input: $input) {\n      programKey\n    }\n  }\n": types.HandRequestDocument,
    "\n  mutation SetNeutralAway($input: SetNeutralAwayInput!) {\n    setNeutralAway(input: $input) {\n      programKey\n    }\n  }\n": types.SetNeutralAwayDocument,
    "\n  mutation RemoveNeutral($input: RosterLineInput!) {\n    removeNeutral(input: $input) {\n      programKey\n    }\n  }\n": types.RemoveNeutralDocument,
    "\n  fragment NeutralParts on RosterNeutral {\n    id\n    name\n    email\n    organisation\n    awayFrom\n    awayUntil\n    openCases\n  }\n": types.NeutralPartsFragmentDoc,
    "\n  fragment OrganisationParts on OrganisationLoad {\n    key\n    name\n    neutrals\n    openCases\n    requests\n  }\n": types.OrganisationPartsFragmentDoc,
    "\n  fragment RequestParts on WaitingRequest {\n    caseId\n    caseNumber\n    caseTypeLabel\n    partyNames\n    requestedAt\n    answerBy\n    organisation\n    isLate\n    timeZone\n  }\n": types.RequestPartsFragmentDoc,
    "\n  mutation RemoveStaff($input: RosterLineInput!) {\n    removeStaff(input: $input)\n  }\n": types.RemoveStaffDocument,
    "\n  fragment StaffCaseCardParts on StaffCaseCard {\n    id\n    programKey\n    programName\n    caseTypeLabel\n    caseNumber\n    status\n    waitsFor\n    outcome\n    startedAt\n    timeZone\n    legalHoldAt\n    parties {\n      id\n      name\n      status\n    }\n    hearing {\n      ...HearingParts\n    }\n    mediation {\n      status\n      answerBy\n    }\n  }\n": types.StaffCaseCardPartsFragmentDoc,
    "\n  query StaffCase($caseId: ID!) {\n    staffCase(id: $caseId) {\n      id\n      programName\n      caseTypeLabel\n      caseNumber\n      status\n      outcome\n      startedAt\n      closedAt\n      timeZone\n      legalHoldAt\n      waitsFor\n      screenedOutReason\n      safetyMode\n      fee {\n        amountCents\n      }\n      claim {\n        amountCents\n      }\n      mediation {\n        status\n        requestedAt\n        answerBy\n        seatedAt\n        endedAt\n      }\n      mustAttend {\n        ...MustAttendParts\n      }\n      deadlines {\n        key\n        endsAt\n      }\n      duplicateOf\n      likelyDuplicates {\n        id\n        caseNumber\n        status\n        startedAt\n        partyNames\n        hasSameNumber\n        viewerCanClose\n      }\n      canBreakGlass\n      brokenGlass {\n        id\n        openedBy\n        isMine\n        reason\n        laterReason\n        openedAt\n        endsAt\n        discloseAt\n        disclosedAt\n      }\n      legalHolds {\n        id\n        reason\n        placedAt\n        placedBy\n        liftedAt\n        liftedBy\n        liftReason\n      }\n      ...StaffPeople\n      ...StaffHearings\n      ...StaffFilings\n      ...StaffExemptions\n      ...StaffSafety\n    }\n  }\n": types.StaffCaseDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account {\n    viewer {\n      ...ViewerParts\n      ...SecondFactorParts\n      phone\n      sessions {\n        id\n        device\n        signedInAt\n        lastUsedAt\n        isCurrent\n      }\n    }\n  }\n"): (typeof documents)["\n  query Account {\n    viewer {\n      ...ViewerParts\n      ...SecondFactorParts\n      phone\n      sessions {\n        id\n        device\n        signedInAt\n        lastUsedAt\n        isCurrent\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      ...ViewerParts\n      phone\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      ...ViewerParts\n      phone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere($input: KeyInput!) {\n    signOutEverywhere(input: $input)\n  }\n"): (typeof documents)["\n  mutation SignOutEverywhere($input: KeyInput!) {\n    signOutEverywhere(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      email\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      email\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartAuthenticatorApp($input: KeyInput!) {\n    startAuthenticatorApp(input: $input) {\n      secret\n      url\n    }\n  }\n"): (typeof documents)["\n  mutation StartAuthenticatorApp($input: KeyInput!) {\n    startAuthenticatorApp(input: $input) {\n      secret\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAuthenticatorApp($input: ConfirmAuthenticatorAppInput!) {\n    confirmAuthenticatorApp(input: $input) {\n      recoveryCodes\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmAuthenticatorApp($input: ConfirmAuthenticatorAppInput!) {\n    confirmAuthenticatorApp(input: $input) {\n      recoveryCodes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAuthenticatorApp($input: KeyInput!) {\n    removeAuthenticatorApp(input: $input) {\n      ...ViewerParts\n      ...SecondFactorParts\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveAuthenticatorApp($input: KeyInput!) {\n    removeAuthenticatorApp(input: $input) {\n      ...ViewerParts\n      ...SecondFactorParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes {\n      recoveryCodes\n    }\n  }\n"): (typeof documents)["\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes {\n      recoveryCodes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestNewPasskey {\n    requestNewPasskey {\n      options\n    }\n  }\n"): (typeof documents)["\n  mutation RequestNewPasskey {\n    requestNewPasskey {\n      options\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPasskey($input: AddPasskeyInput!) {\n    addPasskey(input: $input) {\n      recoveryCodes\n    }\n  }\n"): (typeof documents)["\n  mutation AddPasskey($input: AddPasskeyInput!) {\n    addPasskey(input: $input) {\n      recoveryCodes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      ...ViewerParts\n      ...SecondFactorParts\n    }\n  }\n"): (typeof documents)["\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      ...ViewerParts\n      ...SecondFactorParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasskey {\n    requestPasskey {\n      options\n    }\n  }\n"): (typeof documents)["\n  mutation RequestPasskey {\n    requestPasskey {\n      options\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {\n    signInWithPasskey(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {\n    signInWithPasskey(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestProofCode($input: KeyInput!) {\n    requestIdentityCode(input: $input) {\n      email\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation RequestProofCode($input: KeyInput!) {\n    requestIdentityCode(input: $input) {\n      email\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProveIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      id\n      identityConfirmedUntil\n    }\n  }\n"): (typeof documents)["\n  mutation ProveIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      id\n      identityConfirmedUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SecondFactorParts on Viewer {\n    id\n    identityConfirmedUntil\n    secondFactors {\n      appAddedAt\n      recoveryCodesLeft\n      passkeys {\n        id\n        name\n        addedAt\n        lastUsedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SecondFactorParts on Viewer {\n    id\n    identityConfirmedUntil\n    secondFactors {\n      appAddedAt\n      recoveryCodesLeft\n      passkeys {\n        id\n        name\n        addedAt\n        lastUsedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut($input: KeyInput!) {\n    signOut(input: $input)\n  }\n"): (typeof documents)["\n  mutation SignOut($input: KeyInput!) {\n    signOut(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptTerms($input: AcceptTermsInput!) {\n    acceptTerms(input: $input) {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptTerms($input: AcceptTermsInput!) {\n    acceptTerms(input: $input) {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerParts on Viewer {\n    id\n    name\n    email\n    locale\n    acceptedTermsVersion\n    cursor\n    mustAddSecondFactor\n    currentTerms {\n      version\n      text\n    }\n    neutralIn {\n      id\n      name\n    }\n    staffIn {\n      id\n      key\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ViewerParts on Viewer {\n    id\n    name\n    email\n    locale\n    acceptedTermsVersion\n    cursor\n    mustAddSecondFactor\n    currentTerms {\n      version\n      text\n    }\n    neutralIn {\n      id\n      name\n    }\n    staffIn {\n      id\n      key\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AbandonAgreement($input: AgreementInput!) {\n    abandonAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n"): (typeof documents)["\n  mutation AbandonAgreement($input: AgreementInput!) {\n    abandonAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgreementPage($caseId: ID!, $agreementId: ID!) {\n    case(id: $caseId) {\n      id\n      ...AgreementCase\n    }\n    agreement(id: $agreementId) {\n      id\n      ...AgreementWhole\n    }\n  }\n"): (typeof documents)["\n  query AgreementPage($caseId: ID!, $agreementId: ID!) {\n    case(id: $caseId) {\n      id\n      ...AgreementCase\n    }\n    agreement(id: $agreementId) {\n      id\n      ...AgreementWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementText on AgreementDocument {\n    language\n    title\n    programName\n    courtName\n    caseNumber\n    preparedOn\n    recitals\n    parties {\n      id\n      name\n      sideLabel\n    }\n    terms {\n      number\n      sentence\n      action {\n        doer\n        what\n        due\n      }\n    }\n    schedule {\n      number\n      ...PaymentRow\n    }\n    total {\n      amountCents\n      currency\n    }\n    defaultAndCure\n    disposition\n    binding\n    nonBinding\n    publicRecord\n    mustAttend\n    controllingLanguage\n  }\n"): (typeof documents)["\n  fragment AgreementText on AgreementDocument {\n    language\n    title\n    programName\n    courtName\n    caseNumber\n    preparedOn\n    recitals\n    parties {\n      id\n      name\n      sideLabel\n    }\n    terms {\n      number\n      sentence\n      action {\n        doer\n        what\n        due\n      }\n    }\n    schedule {\n      number\n      ...PaymentRow\n    }\n    total {\n      amountCents\n      currency\n    }\n    defaultAndCure\n    disposition\n    binding\n    nonBinding\n    publicRecord\n    mustAttend\n    controllingLanguage\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisputeClaim($input: DisputeClaimInput!) {\n    disputeClaim(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DisputeClaim($input: DisputeClaimInput!) {\n    disputeClaim(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackReceipt($input: TakeBackReceiptInput!) {\n    takeBackReceipt(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation TakeBackReceipt($input: TakeBackReceiptInput!) {\n    takeBackReceipt(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmCounterpart($input: ConfirmCounterpartInput!) {\n    confirmCounterpart(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmCounterpart($input: ConfirmCounterpartInput!) {\n    confirmCounterpart(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseCounterpart($input: RefuseCounterpartInput!) {\n    refuseCounterpart(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n"): (typeof documents)["\n  mutation RefuseCounterpart($input: RefuseCounterpartInput!) {\n    refuseCounterpart(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestIdentityCode($input: KeyInput!) {\n    requestIdentityCode(input: $input) {\n      email\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation RequestIdentityCode($input: KeyInput!) {\n    requestIdentityCode(input: $input) {\n      email\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      id\n      identityConfirmedUntil\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      id\n      identityConfirmedUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FileWithCourt($input: FilingInput!) {\n    fileWithCourt(input: $input)\n  }\n"): (typeof documents)["\n  mutation FileWithCourt($input: FilingInput!) {\n    fileWithCourt(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportFiling($input: FilingInput!) {\n    reportFiling(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n"): (typeof documents)["\n  mutation ReportFiling($input: FilingInput!) {\n    reportFiling(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefileAgreement($input: FilingInput!) {\n    refileAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n"): (typeof documents)["\n  mutation RefileAgreement($input: FilingInput!) {\n    refileAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFilingDecision($input: RecordFilingDecisionInput!) {\n    recordFilingDecision(input: $input)\n  }\n"): (typeof documents)["\n  mutation RecordFilingDecision($input: RecordFilingDecisionInput!) {\n    recordFilingDecision(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerPage($agreementId: ID!) {\n    agreement(id: $agreementId) {\n      id\n      caseId\n      performedAt\n      ledger {\n        ...LedgerView\n      }\n    }\n  }\n"): (typeof documents)["\n  query LedgerPage($agreementId: ID!) {\n    agreement(id: $agreementId) {\n      id\n      caseId\n      performedAt\n      ledger {\n        ...LedgerView\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaymentRow on DocumentPayment {\n    number\n    termNumber\n    due\n    payer\n    payee\n    amount {\n      amountCents\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment PaymentRow on DocumentPayment {\n    number\n    termNumber\n    due\n    payer\n    payee\n    amount {\n      amountCents\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimDuty($input: ClaimDutyInput!) {\n    claimDuty(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ClaimDuty($input: ClaimDutyInput!) {\n    claimDuty(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmDuty($input: ConfirmDutyInput!) {\n    confirmDuty(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmDuty($input: ConfirmDutyInput!) {\n    confirmDuty(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimPayment($input: ClaimPaymentInput!) {\n    claimPayment(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ClaimPayment($input: ClaimPaymentInput!) {\n    claimPayment(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmPayment($input: ConfirmPaymentInput!) {\n    confirmPayment(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmPayment($input: ConfirmPaymentInput!) {\n    confirmPayment(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenAgreement($input: AgreementInput!) {\n    reopenAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenAgreement($input: AgreementInput!) {\n    reopenAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseAgreement($input: ReviseAgreementInput!) {\n    reviseAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n"): (typeof documents)["\n  mutation ReviseAgreement($input: ReviseAgreementInput!) {\n    reviseAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n"): (typeof documents)["\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignPage($caseId: ID!, $agreementId: ID!) {\n    viewer {\n      id\n      name\n      email\n      identityConfirmedUntil\n      ...SecondFactorParts\n    }\n    case(id: $caseId) {\n      id\n      ...AgreementCase\n    }\n    agreement(id: $agreementId) {\n      id\n      ...AgreementWhole\n    }\n  }\n"): (typeof documents)["\n  query SignPage($caseId: ID!, $agreementId: ID!) {\n    viewer {\n      id\n      name\n      email\n      identityConfirmedUntil\n      ...SecondFactorParts\n    }\n    case(id: $caseId) {\n      id\n      ...AgreementCase\n    }\n    agreement(id: $agreementId) {\n      id\n      ...AgreementWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SurveyCardParts on Case {\n    id\n    surveyIsOpen\n  }\n"): (typeof documents)["\n  fragment SurveyCardParts on Case {\n    id\n    surveyIsOpen\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyPage($caseId: ID!) {\n    survey(caseId: $caseId) {\n      id\n      answeredAt\n      questions {\n        key\n        kind\n        text\n        choice\n      }\n    }\n  }\n"): (typeof documents)["\n  query SurveyPage($caseId: ID!) {\n    survey(caseId: $caseId) {\n      id\n      answeredAt\n      questions {\n        key\n        kind\n        text\n        choice\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerSurvey($input: AnswerSurveyInput!) {\n    answerSurvey(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerSurvey($input: AnswerSurveyInput!) {\n    answerSurvey(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementCase on Case {\n    id\n    program {\n      id\n      kind\n      timeZone\n      languages\n      beforeSigning\n      consentToSign {\n        version\n        text\n      }\n    }\n    parties {\n      id\n      name\n      isYou\n    }\n    yourSeat {\n      id\n      partyId\n    }\n    mustAttend {\n      text\n    }\n  }\n"): (typeof documents)["\n  fragment AgreementCase on Case {\n    id\n    program {\n      id\n      kind\n      timeZone\n      languages\n      beforeSigning\n      consentToSign {\n        version\n        text\n      }\n    }\n    parties {\n      id\n      name\n      isYou\n    }\n    yourSeat {\n      id\n      partyId\n    }\n    mustAttend {\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementWhole on Agreement {\n    id\n    caseId\n    status\n    revision\n    hash\n    signBy\n    bindingAt\n    isSealed\n    pdfUrl\n    htmlUrl\n    certificateUrl\n    performedAt\n    ...PublicationView\n    canAddCounterpart\n    counterparts {\n      id\n      ...PagesView\n    }\n    filings {\n      id\n      isLast\n      ...FilingView\n    }\n    ledger {\n      ...LedgerView\n    }\n    signatories {\n      partyId\n      name\n      hasSigned\n      typedName\n      signedAt\n    }\n    viewerCan {\n      sign\n      revise\n      reopen\n      abandon\n    }\n    document {\n      language\n      recitals\n      terms {\n        number\n        sentence\n      }\n      schedule {\n        number\n        termNumber\n        due\n        payer\n        payee\n        amount {\n          amountCents\n          currency\n        }\n      }\n      total {\n        amountCents\n        currency\n      }\n      ...AgreementText\n    }\n  }\n"): (typeof documents)["\n  fragment AgreementWhole on Agreement {\n    id\n    caseId\n    status\n    revision\n    hash\n    signBy\n    bindingAt\n    isSealed\n    pdfUrl\n    htmlUrl\n    certificateUrl\n    performedAt\n    ...PublicationView\n    canAddCounterpart\n    counterparts {\n      id\n      ...PagesView\n    }\n    filings {\n      id\n      isLast\n      ...FilingView\n    }\n    ledger {\n      ...LedgerView\n    }\n    signatories {\n      partyId\n      name\n      hasSigned\n      typedName\n      signedAt\n    }\n    viewerCan {\n      sign\n      revise\n      reopen\n      abandon\n    }\n    document {\n      language\n      recitals\n      terms {\n        number\n        sentence\n      }\n      schedule {\n        number\n        termNumber\n        due\n        payer\n        payee\n        amount {\n          amountCents\n          currency\n        }\n      }\n      total {\n        amountCents\n        currency\n      }\n      ...AgreementText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FilingView on Filing {\n    id\n    purpose\n    attempt\n    isLast\n    actor\n    status\n    dueOn\n    timeZone\n    isLate\n    sentAt\n    sentBy\n    decidedAt\n    reason\n    how\n    lateText\n    notAcceptedText\n    vacatedBy\n    forms {\n      number\n      title\n      url\n    }\n    packUrl\n    packHtmlUrl\n    viewerCan {\n      report\n      refile\n    }\n  }\n"): (typeof documents)["\n  fragment FilingView on Filing {\n    id\n    purpose\n    attempt\n    isLast\n    actor\n    status\n    dueOn\n    timeZone\n    isLate\n    sentAt\n    sentBy\n    decidedAt\n    reason\n    how\n    lateText\n    notAcceptedText\n    vacatedBy\n    forms {\n      number\n      title\n      url\n    }\n    packUrl\n    packHtmlUrl\n    viewerCan {\n      report\n      refile\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LedgerView on Ledger {\n    today\n    total {\n      amountCents\n    }\n    paid {\n      amountCents\n    }\n    left {\n      amountCents\n    }\n    due {\n      amountCents\n    }\n    overdue {\n      amountCents\n    }\n    next {\n      number\n      termNumber\n      due\n      payer\n      payee\n      left {\n        amountCents\n      }\n      state\n      daysLate\n      canConfirm\n      canClaim\n    }\n    lines {\n      number\n      termNumber\n      due\n      lastDay\n      payer\n      payee\n      amount {\n        amountCents\n      }\n      paid {\n        amountCents\n      }\n      left {\n        amountCents\n      }\n      paidOn\n      daysLate\n      state\n      canConfirm\n      canClaim\n    }\n    actions {\n      termNumber\n      doer\n      what\n      due\n      doneOn\n      state\n      canConfirm\n      canClaim\n    }\n    receipts {\n      id\n      kind\n      termNumber\n      amount {\n        amountCents\n      }\n      doneOn\n      method\n      words\n      byName\n      isMine\n      claim\n      isTakenBack\n      canAnswer\n      canTakeBack\n    }\n  }\n"): (typeof documents)["\n  fragment LedgerView on Ledger {\n    today\n    total {\n      amountCents\n    }\n    paid {\n      amountCents\n    }\n    left {\n      amountCents\n    }\n    due {\n      amountCents\n    }\n    overdue {\n      amountCents\n    }\n    next {\n      number\n      termNumber\n      due\n      payer\n      payee\n      left {\n        amountCents\n      }\n      state\n      daysLate\n      canConfirm\n      canClaim\n    }\n    lines {\n      number\n      termNumber\n      due\n      lastDay\n      payer\n      payee\n      amount {\n        amountCents\n      }\n      paid {\n        amountCents\n      }\n      left {\n        amountCents\n      }\n      paidOn\n      daysLate\n      state\n      canConfirm\n      canClaim\n    }\n    actions {\n      termNumber\n      doer\n      what\n      due\n      doneOn\n      state\n      canConfirm\n      canClaim\n    }\n    receipts {\n      id\n      kind\n      termNumber\n      amount {\n        amountCents\n      }\n      doneOn\n      method\n      words\n      byName\n      isMine\n      claim\n      isTakenBack\n      canAnswer\n      canTakeBack\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PagesView on Counterpart {\n    id\n    partyId\n    partyName\n    addedByName\n    signedOn\n    status\n    uploadedAt\n    checkedByName\n    refusal\n    url\n    mediaType\n    canCheck\n  }\n"): (typeof documents)["\n  fragment PagesView on Counterpart {\n    id\n    partyId\n    partyName\n    addedByName\n    signedOn\n    status\n    uploadedAt\n    checkedByName\n    refusal\n    url\n    mediaType\n    canCheck\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PublicationView on Agreement {\n    id\n    hash\n    publication {\n      question\n      questionVersion\n      yourAnswer\n      outcome\n      agreedText\n      viewerCanAnswer\n    }\n  }\n"): (typeof documents)["\n  fragment PublicationView on Agreement {\n    id\n    hash\n    publication {\n      question\n      questionVersion\n      yourAnswer\n      outcome\n      agreedText\n      viewerCanAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerPublication($input: AnswerPublicationInput!) {\n    answerPublication(input: $input) {\n      id\n      ...PublicationView\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerPublication($input: AnswerPublicationInput!) {\n    answerPublication(input: $input) {\n      id\n      ...PublicationView\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agree($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      startedByPartyId\n      intake {\n        isReferred\n      }\n      caseType {\n        key\n      }\n      yourSeat {\n        id\n        partyId\n      }\n      program {\n        id\n        safety {\n          orderQuestion\n        }\n        kind\n        name\n        fee\n        confidentialityExceptions\n        notice {\n          version\n          text\n        }\n      }\n      mediationExtension {\n        version\n        text\n      }\n      viewerCan {\n        optIn\n        decline\n        requestExemption\n      }\n    }\n  }\n"): (typeof documents)["\n  query Agree($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      startedByPartyId\n      intake {\n        isReferred\n      }\n      caseType {\n        key\n      }\n      yourSeat {\n        id\n        partyId\n      }\n      program {\n        id\n        safety {\n          orderQuestion\n        }\n        kind\n        name\n        fee\n        confidentialityExceptions\n        notice {\n          version\n          text\n        }\n      }\n      mediationExtension {\n        version\n        text\n      }\n      viewerCan {\n        optIn\n        decline\n        requestExemption\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OptIn($input: OptInInput!) {\n    optIn(input: $input) {\n      id\n      status\n      viewerCan {\n        optIn\n        decline\n        withdraw\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OptIn($input: OptInInput!) {\n    optIn(input: $input) {\n      id\n      status\n      viewerCan {\n        optIn\n        decline\n        withdraw\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseCardParts on CaseCard {\n    id\n    title\n    programName\n    caseTypeLabel\n    caseNumber\n    startedOn\n    status\n    partyNames\n    unread\n    waitingFor\n    waitingForNames\n    openOffers\n    nextDeadline {\n      ...DeadlineParts\n    }\n    mustAttend {\n      text\n      hearing {\n        ...HearingParts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CaseCardParts on CaseCard {\n    id\n    title\n    programName\n    caseTypeLabel\n    caseNumber\n    startedOn\n    status\n    partyNames\n    unread\n    waitingFor\n    waitingForNames\n    openOffers\n    nextDeadline {\n      ...DeadlineParts\n    }\n    mustAttend {\n      text\n      hearing {\n        ...HearingParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseEventParts on TimelineEntry {\n    id\n    kind\n    at\n    by\n  }\n"): (typeof documents)["\n  fragment CaseEventParts on TimelineEntry {\n    id\n    kind\n    at\n    by\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseHome($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n        partyId\n      }\n      ...CaseFrameParts\n      ...NextStepParts\n      ...SafetyAnswersParts\n      ...IntakeCardParts\n      ...CaseTasksParts\n      ...LastDayToAgreeParts\n      ...DeadlinesParts\n      ...MediatorCardParts\n      ...SessionsCardParts\n      ...PeopleCardParts\n      ...LatestEventsParts\n      ...MoreToDoParts\n      ...SurveyCardParts\n    }\n  }\n"): (typeof documents)["\n  query CaseHome($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n        partyId\n      }\n      ...CaseFrameParts\n      ...NextStepParts\n      ...SafetyAnswersParts\n      ...IntakeCardParts\n      ...CaseTasksParts\n      ...LastDayToAgreeParts\n      ...DeadlinesParts\n      ...MediatorCardParts\n      ...SessionsCardParts\n      ...PeopleCardParts\n      ...LatestEventsParts\n      ...MoreToDoParts\n      ...SurveyCardParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseTasksParts on Case {\n    id\n    status\n    outcome\n    tasks {\n      key\n      status\n    }\n    agreements {\n      id\n      status\n    }\n    viewerCan {\n      optIn\n      acceptFee\n    }\n  }\n"): (typeof documents)["\n  fragment CaseTasksParts on Case {\n    id\n    status\n    outcome\n    tasks {\n      key\n      status\n    }\n    agreements {\n      id\n      status\n    }\n    viewerCan {\n      optIn\n      acceptFee\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Certificate($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n        courtName\n      }\n      attemptCertificate {\n        partyName\n        programName\n        organisation\n        caseNumber\n        agreedAt\n        writtenAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query Certificate($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n        courtName\n      }\n      attemptCertificate {\n        partyName\n        programName\n        organisation\n        caseNumber\n        agreedAt\n        writtenAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeadlineParts on Deadline {\n    key\n    endsAt\n    timeZone\n  }\n"): (typeof documents)["\n  fragment DeadlineParts on Deadline {\n    key\n    endsAt\n    timeZone\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeadlinesParts on Case {\n    id\n    parties {\n      id\n      status\n    }\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n    hearing {\n      source\n    }\n    program {\n      id\n      timeZone\n    }\n    viewerCan {\n      recordHearing\n    }\n  }\n"): (typeof documents)["\n  fragment DeadlinesParts on Case {\n    id\n    parties {\n      id\n      status\n    }\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n    hearing {\n      source\n    }\n    program {\n      id\n      timeZone\n    }\n    viewerCan {\n      recordHearing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Exemption($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        exemption\n        supportPhone\n      }\n      exemption {\n        id\n        granted\n      }\n      ...ExemptionStandingParts\n      viewerCan {\n        requestExemption\n      }\n    }\n  }\n"): (typeof documents)["\n  query Exemption($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        exemption\n        supportPhone\n      }\n      exemption {\n        id\n        granted\n      }\n      ...ExemptionStandingParts\n      viewerCan {\n        requestExemption\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestExemption($input: RequestExemptionInput!) {\n    requestExemption(input: $input) {\n      id\n      ...ExemptionStandingParts\n    }\n  }\n"): (typeof documents)["\n  mutation RequestExemption($input: RequestExemptionInput!) {\n    requestExemption(input: $input) {\n      id\n      ...ExemptionStandingParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExemptionStandingParts on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    exemption {\n      id\n      reason\n      requestedAt\n      granted\n    }\n  }\n"): (typeof documents)["\n  fragment ExemptionStandingParts on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    exemption {\n      id\n      reason\n      requestedAt\n      granted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Fee($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        fee\n      }\n      intake {\n        fee {\n          amountCents\n          currency\n        }\n      }\n      viewerCan {\n        acceptFee\n      }\n    }\n  }\n"): (typeof documents)["\n  query Fee($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        fee\n      }\n      intake {\n        fee {\n          amountCents\n          currency\n        }\n      }\n      viewerCan {\n        acceptFee\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptFee($input: AcceptFeeInput!) {\n    acceptFee(input: $input) {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptFee($input: AcceptFeeInput!) {\n    acceptFee(input: $input) {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineFee($input: CaseInput!) {\n    declineFee(input: $input) {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineFee($input: CaseInput!) {\n    declineFee(input: $input) {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoOnWithout($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        kind\n      }\n      parties {\n        id\n        name\n        viewerCanRelease\n      }\n    }\n  }\n"): (typeof documents)["\n  query GoOnWithout($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        kind\n      }\n      parties {\n        id\n        name\n        viewerCanRelease\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseParty($input: PartyInput!) {\n    releaseParty(input: $input) {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation ReleaseParty($input: PartyInput!) {\n    releaseParty(input: $input) {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HearingPack($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      caseNumber\n      caseType {\n        label\n      }\n      parties {\n        id\n        name\n      }\n      hearing {\n        ...HearingParts\n      }\n      mustAttend {\n        text\n      }\n      responseDue {\n        text\n      }\n      ...PackEvidenceParts\n      program {\n        id\n        kind\n        timeZone\n        courtName\n        courtLookUpUrl\n        hearingPack {\n          bring\n          onTheDay\n          postpone\n        }\n        ...PackAdviceParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query HearingPack($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      caseNumber\n      caseType {\n        label\n      }\n      parties {\n        id\n        name\n      }\n      hearing {\n        ...HearingParts\n      }\n      mustAttend {\n        text\n      }\n      responseDue {\n        text\n      }\n      ...PackEvidenceParts\n      program {\n        id\n        kind\n        timeZone\n        courtName\n        courtLookUpUrl\n        hearingPack {\n          bring\n          onTheDay\n          postpone\n        }\n        ...PackAdviceParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HearingToRecord($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      hearing {\n        ...HearingParts\n      }\n      viewerCan {\n        recordHearing\n      }\n    }\n  }\n"): (typeof documents)["\n  query HearingToRecord($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      hearing {\n        ...HearingParts\n      }\n      viewerCan {\n        recordHearing\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordHearing($input: RecordHearingInput!) {\n    recordHearing(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordHearing($input: RecordHearingInput!) {\n    recordHearing(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HearingParts on Hearing {\n    on\n    at\n    department\n    source\n    timeZone\n    vacatedAt\n  }\n"): (typeof documents)["\n  fragment HearingParts on Hearing {\n    on\n    at\n    department\n    source\n    timeZone\n    vacatedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IntakeCardParts on Case {\n    id\n    intake {\n      waitsFor\n      screenedOutReason\n      alternative\n    }\n    program {\n      id\n      supportPhone\n      supportEmail\n    }\n  }\n"): (typeof documents)["\n  fragment IntakeCardParts on Case {\n    id\n    intake {\n      waitsFor\n      screenedOutReason\n      alternative\n    }\n    program {\n      id\n      supportPhone\n      supportEmail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LastDayToAgreeParts on Case {\n    id\n    status\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n  }\n"): (typeof documents)["\n  fragment LastDayToAgreeParts on Case {\n    id\n    status\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LatestEventsParts on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    timeline(first: 6) {\n      nodes {\n        id\n        kind\n        at\n        by\n        ...CaseEventParts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LatestEventsParts on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    timeline(first: 6) {\n      nodes {\n        id\n        kind\n        at\n        by\n        ...CaseEventParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MediationClockParts on Case {\n    id\n    safetyMode\n    mediationClock {\n      endsAt\n      timeZone\n      isExtended\n      isNear\n      daysLeft\n      needsJointNote\n    }\n    mediationExtension {\n      version\n      text\n      youAgreed\n      allAgreed\n      canAgree\n    }\n  }\n"): (typeof documents)["\n  fragment MediationClockParts on Case {\n    id\n    safetyMode\n    mediationClock {\n      endsAt\n      timeZone\n      isExtended\n      isNear\n      daysLeft\n      needsJointNote\n    }\n    mediationExtension {\n      version\n      text\n      youAgreed\n      allAgreed\n      canAgree\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreeToExtension($input: AgreeToExtensionInput!) {\n    agreeToExtension(input: $input) {\n      ...MediationClockParts\n    }\n  }\n"): (typeof documents)["\n  mutation AgreeToExtension($input: AgreeToExtensionInput!) {\n    agreeToExtension(input: $input) {\n      ...MediationClockParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MediatorCardParts on Case {\n    id\n    status\n    safetyMode\n    yourSeat {\n      id\n      role\n    }\n    program {\n      id\n      timeZone\n      neutralMode\n      neutralTitle\n    }\n    mediation {\n      ...MediationParts\n    }\n    ...MediationClockParts\n    viewerCan {\n      requestMediator\n      cancelMediatorRequest\n      endMediation\n    }\n  }\n"): (typeof documents)["\n  fragment MediatorCardParts on Case {\n    id\n    status\n    safetyMode\n    yourSeat {\n      id\n      role\n    }\n    program {\n      id\n      timeZone\n      neutralMode\n      neutralTitle\n    }\n    mediation {\n      ...MediationParts\n    }\n    ...MediationClockParts\n    viewerCan {\n      requestMediator\n      cancelMediatorRequest\n      endMediation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoreToDoParts on Case {\n    id\n    story\n    claim {\n      amountCents\n      currency\n    }\n    yourSeat {\n      id\n      role\n    }\n    exemption {\n      id\n    }\n    attemptCertificate {\n      agreedAt\n    }\n    viewerCan {\n      withdraw\n      answerSafety\n      requestExemption\n    }\n  }\n"): (typeof documents)["\n  fragment MoreToDoParts on Case {\n    id\n    story\n    claim {\n      amountCents\n      currency\n    }\n    yourSeat {\n      id\n      role\n    }\n    exemption {\n      id\n    }\n    attemptCertificate {\n      agreedAt\n    }\n    viewerCan {\n      withdraw\n      answerSafety\n      requestExemption\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MustAttendParts on MustAttend {\n    text\n    isConfirmed\n    lookUpUrl\n    hearing {\n      ...HearingParts\n    }\n  }\n"): (typeof documents)["\n  fragment MustAttendParts on MustAttend {\n    text\n    isConfirmed\n    lookUpUrl\n    hearing {\n      ...HearingParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCases($after: String) {\n    myCases(first: 25, after: $after) {\n      nodes {\n        id\n        status\n        waitingFor\n        ...CaseCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query MyCases($after: String) {\n    myCases(first: 25, after: $after) {\n      nodes {\n        id\n        status\n        waitingFor\n        ...CaseCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NextStepParts on Case {\n    id\n    outcome\n    safetyMode\n    yourSeat {\n      id\n      partyId\n    }\n    program {\n      id\n      kind\n      timeZone\n    }\n    parties {\n      id\n      name\n      viewerCanRelease\n    }\n    viewerCan {\n      rejoin\n    }\n    nextStep {\n      kind\n      names\n      offerId\n      agreementId\n      conversationId\n      by\n      amount {\n        amountCents\n        currency\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment NextStepParts on Case {\n    id\n    outcome\n    safetyMode\n    yourSeat {\n      id\n      partyId\n    }\n    program {\n      id\n      kind\n      timeZone\n    }\n    parties {\n      id\n      name\n      viewerCanRelease\n    }\n    viewerCan {\n      rejoin\n    }\n    nextStep {\n      kind\n      names\n      offerId\n      agreementId\n      conversationId\n      by\n      amount {\n        amountCents\n        currency\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PackAdviceParts on Program {\n    id\n    supportPhone\n    resources {\n      label\n      url\n      phone\n    }\n  }\n"): (typeof documents)["\n  fragment PackAdviceParts on Program {\n    id\n    supportPhone\n    resources {\n      label\n      url\n      phone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PackEvidenceParts on Case {\n    id\n    evidence {\n      id\n      name\n      bytes\n      isImage\n      url\n    }\n  }\n"): (typeof documents)["\n  fragment PackEvidenceParts on Case {\n    id\n    evidence {\n      id\n      name\n      bytes\n      isImage\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartyCardParts on Party {\n    id\n    side\n    name\n    kind\n    status\n    isYou\n  }\n"): (typeof documents)["\n  fragment PartyCardParts on Party {\n    id\n    side\n    name\n    kind\n    status\n    isYou\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PeopleCardParts on Case {\n    id\n    status\n    parties {\n      id\n      name\n      side\n      status\n      isYou\n    }\n    seats {\n      id\n      name\n      role\n      title\n      partyId\n      endedAt\n    }\n  }\n"): (typeof documents)["\n  fragment PeopleCardParts on Case {\n    id\n    status\n    parties {\n      id\n      name\n      side\n      status\n      isYou\n    }\n    seats {\n      id\n      name\n      role\n      title\n      partyId\n      endedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      safetyMode\n      program {\n        id\n        timeZone\n      }\n      parties {\n        id\n        name\n        status\n        viewerCanRelease\n        ...PartyCardParts\n      }\n      seats {\n        id\n        partyId\n        ...SeatCardParts\n        ...SeatActsParts\n      }\n      announcedSeats {\n        id\n        ...AnnouncedSeatParts\n      }\n      rolesToInvite\n      caseNumber\n      conversations {\n        id\n        kind\n        partyId\n        participants {\n          id\n        }\n      }\n      yourSeat {\n        id\n        partyId\n      }\n      viewerCan {\n        resendInvitation\n      }\n    }\n  }\n"): (typeof documents)["\n  query People($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      safetyMode\n      program {\n        id\n        timeZone\n      }\n      parties {\n        id\n        name\n        status\n        viewerCanRelease\n        ...PartyCardParts\n      }\n      seats {\n        id\n        partyId\n        ...SeatCardParts\n        ...SeatActsParts\n      }\n      announcedSeats {\n        id\n        ...AnnouncedSeatParts\n      }\n      rolesToInvite\n      caseNumber\n      conversations {\n        id\n        kind\n        partyId\n        participants {\n          id\n        }\n      }\n      yourSeat {\n        id\n        partyId\n      }\n      viewerCan {\n        resendInvitation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResponseDueParts on ResponseDue {\n    text\n    names\n    isYours\n    canSayAnswered\n  }\n"): (typeof documents)["\n  fragment ResponseDueParts on ResponseDue {\n    text\n    names\n    isYours\n    canSayAnswered\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SayAnsweredCourt($input: CaseInput!) {\n    sayAnsweredCourt(input: $input) {\n      id\n      responseDue {\n        ...ResponseDueParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SayAnsweredCourt($input: CaseInput!) {\n    sayAnsweredCourt(input: $input) {\n      id\n      responseDue {\n        ...ResponseDueParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SafetyAnswersParts on Case {\n    id\n    safetyAnswers {\n      partyId\n      orderInForce\n      needs\n    }\n    parties {\n      id\n      name\n    }\n    yourSeat {\n      id\n      partyId\n    }\n  }\n"): (typeof documents)["\n  fragment SafetyAnswersParts on Case {\n    id\n    safetyAnswers {\n      partyId\n      orderInForce\n      needs\n    }\n    parties {\n      id\n      name\n    }\n    yourSeat {\n      id\n      partyId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SafetyNoticeParts on Case {\n    id\n    safetyMode\n    program {\n      id\n      safety {\n        notRestrainingOrder\n        howItWorks\n        quickExitUrl\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SafetyNoticeParts on Case {\n    id\n    safetyMode\n    program {\n      id\n      safety {\n        notRestrainingOrder\n        howItWorks\n        quickExitUrl\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Safety($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      safetyMode\n      safetyAnswers {\n        partyId\n        orderInForce\n        needs\n      }\n      program {\n        id\n        safety {\n          orderQuestion\n        }\n      }\n      viewerCan {\n        answerSafety\n      }\n    }\n  }\n"): (typeof documents)["\n  query Safety($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      safetyMode\n      safetyAnswers {\n        partyId\n        orderInForce\n        needs\n      }\n      program {\n        id\n        safety {\n          orderQuestion\n        }\n      }\n      viewerCan {\n        answerSafety\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerSafety($input: AnswerSafetyInput!) {\n    answerSafety(input: $input) {\n      id\n      safetyMode\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerSafety($input: AnswerSafetyInput!) {\n    answerSafety(input: $input) {\n      id\n      safetyMode\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatCardParts on Seat {\n    id\n    role\n    name\n    title\n    organisation\n    capacity\n    startedAt\n    endedAt\n    isYou\n  }\n"): (typeof documents)["\n  fragment SeatCardParts on Seat {\n    id\n    role\n    name\n    title\n    organisation\n    capacity\n    startedAt\n    endedAt\n    isYou\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($caseId: ID!, $after: String) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n      }\n      timeline(first: 50, after: $after) {\n        nodes {\n          id\n          kind\n          at\n          by\n          ...CaseEventParts\n        }\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query Timeline($caseId: ID!, $after: String) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n      }\n      timeline(first: 50, after: $after) {\n        nodes {\n          id\n          kind\n          at\n          by\n          ...CaseEventParts\n        }\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseFrameParts on Case {\n    id\n    caseNumber\n    safetyMode\n    ...SafetyNoticeParts\n    status\n    unread\n    caseType {\n      label\n    }\n    program {\n      id\n      name\n      timeZone\n      supportPhone\n      supportEmail\n      supportHours\n    }\n    parties {\n      id\n      name\n      isYou\n      status\n    }\n    yourSeat {\n      id\n      role\n    }\n    mustAttend {\n      ...MustAttendParts\n    }\n    hearing {\n      ...HearingParts\n    }\n    responseDue {\n      ...ResponseDueParts\n    }\n    agreements {\n      id\n      status\n    }\n    offers {\n      id\n      status\n      viewerCan {\n        answer\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CaseFrameParts on Case {\n    id\n    caseNumber\n    safetyMode\n    ...SafetyNoticeParts\n    status\n    unread\n    caseType {\n      label\n    }\n    program {\n      id\n      name\n      timeZone\n      supportPhone\n      supportEmail\n      supportHours\n    }\n    parties {\n      id\n      name\n      isYou\n      status\n    }\n    yourSeat {\n      id\n      role\n    }\n    mustAttend {\n      ...MustAttendParts\n    }\n    hearing {\n      ...HearingParts\n    }\n    responseDue {\n      ...ResponseDueParts\n    }\n    agreements {\n      id\n      status\n    }\n    offers {\n      id\n      status\n      viewerCan {\n        answer\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseFrame($caseId: ID!) {\n    case(id: $caseId) {\n      ...CaseFrameParts\n    }\n  }\n"): (typeof documents)["\n  query CaseFrame($caseId: ID!) {\n    case(id: $caseId) {\n      ...CaseFrameParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($code: String!) {\n    invitation(code: $code) {\n      programName\n      organisation\n      supportPhone\n      supportEmail\n      state\n      needsCaseNumber\n    }\n  }\n"): (typeof documents)["\n  query Invitation($code: String!) {\n    invitation(code: $code) {\n      programName\n      organisation\n      supportPhone\n      supportEmail\n      state\n      needsCaseNumber\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationDetails($code: String!, $caseNumber: String) {\n    invitationDetails(code: $code, caseNumber: $caseNumber) {\n      programName\n      organisation\n      caseTypeLabel\n      caseNumber\n      invitedBy\n      invitedName\n      mustAttend {\n        ...MustAttendParts\n      }\n      respondBy\n      timeZone\n    }\n  }\n"): (typeof documents)["\n  query InvitationDetails($code: String!, $caseNumber: String) {\n    invitationDetails(code: $code, caseNumber: $caseNumber) {\n      programName\n      organisation\n      caseTypeLabel\n      caseNumber\n      invitedBy\n      invitedName\n      mustAttend {\n        ...MustAttendParts\n      }\n      respondBy\n      timeZone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinCase($input: JoinCaseInput!) {\n    joinCase(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation JoinCase($input: JoinCaseInput!) {\n    joinCase(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NotThisPerson($input: CodeInput!) {\n    notThisPerson(input: $input)\n  }\n"): (typeof documents)["\n  mutation NotThisPerson($input: CodeInput!) {\n    notThisPerson(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Leaving($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        kind\n        timeZone\n      }\n      deadlines {\n        key\n        on\n        endsAt\n        timeZone\n      }\n      viewerCan {\n        decline\n        withdraw\n        rejoin\n      }\n    }\n  }\n"): (typeof documents)["\n  query Leaving($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        kind\n        timeZone\n      }\n      deadlines {\n        key\n        on\n        endsAt\n        timeZone\n      }\n      viewerCan {\n        decline\n        withdraw\n        rejoin\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineCase($input: CaseInput!) {\n    declineCase(input: $input) {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineCase($input: CaseInput!) {\n    declineCase(input: $input) {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawFromCase($input: CaseInput!) {\n    withdrawFromCase(input: $input) {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawFromCase($input: CaseInput!) {\n    withdrawFromCase(input: $input) {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejoinCase($input: CaseInput!) {\n    rejoinCase(input: $input) {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation RejoinCase($input: CaseInput!) {\n    rejoinCase(input: $input) {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MediationParts on Mediation {\n    status\n    queuePosition\n    answerBy\n    neutralNames\n    organisations\n    startedAt\n    endedAt\n  }\n"): (typeof documents)["\n  fragment MediationParts on Mediation {\n    status\n    queuePosition\n    answerBy\n    neutralNames\n    organisations\n    startedAt\n    endedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mediator($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      safetyMode\n      yourSeat {\n        id\n        role\n      }\n      program {\n        id\n        timeZone\n        neutralTitle\n        neutralMode\n        neutralHours\n        neutralIntroduction\n      }\n      mediation {\n        introduction\n        neutralNames\n        ...MediationParts\n        answerIfAskedNow\n      }\n      viewerCan {\n        requestMediator\n        cancelMediatorRequest\n        endMediation\n      }\n    }\n  }\n"): (typeof documents)["\n  query Mediator($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      safetyMode\n      yourSeat {\n        id\n        role\n      }\n      program {\n        id\n        timeZone\n        neutralTitle\n        neutralMode\n        neutralHours\n        neutralIntroduction\n      }\n      mediation {\n        introduction\n        neutralNames\n        ...MediationParts\n        answerIfAskedNow\n      }\n      viewerCan {\n        requestMediator\n        cancelMediatorRequest\n        endMediation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestMediator($input: CaseInput!) {\n    requestMediator(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestMediator($input: CaseInput!) {\n    requestMediator(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMediatorRequest($input: CaseInput!) {\n    cancelMediatorRequest(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelMediatorRequest($input: CaseInput!) {\n    cancelMediatorRequest(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMediation($input: CaseInput!) {\n    endMediation(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndMediation($input: CaseInput!) {\n    endMediation(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnnouncedSeatParts on AnnouncedSeat {\n    id\n    role\n    name\n    beginsAt\n    viewerCanObject\n    viewerCanWithdraw\n  }\n"): (typeof documents)["\n  fragment AnnouncedSeatParts on AnnouncedSeat {\n    id\n    role\n    name\n    beginsAt\n    viewerCanObject\n    viewerCanWithdraw\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatActsParts on Seat {\n    id\n    isYou\n    viewerCanEnd\n    viewerCanObject\n    viewerCanConsent\n  }\n"): (typeof documents)["\n  fragment SeatActsParts on Seat {\n    id\n    isYou\n    viewerCanEnd\n    viewerCanObject\n    viewerCanConsent\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatInvitation($code: String!) {\n    seatInvitation(code: $code) {\n      programName\n      organisation\n      state\n    }\n  }\n"): (typeof documents)["\n  query SeatInvitation($code: String!) {\n    seatInvitation(code: $code) {\n      programName\n      organisation\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatInvitationDetails($code: String!) {\n    seatInvitationDetails(code: $code) {\n      programName\n      role\n      capacity\n      name\n      caseTypeLabel\n      caseNumber\n      partyNames\n      partyName\n      beginsAt\n      timeZone\n      disclosure {\n        version\n        text\n      }\n    }\n  }\n"): (typeof documents)["\n  query SeatInvitationDetails($code: String!) {\n    seatInvitationDetails(code: $code) {\n      programName\n      role\n      capacity\n      name\n      caseTypeLabel\n      caseNumber\n      partyNames\n      partyName\n      beginsAt\n      timeZone\n      disclosure {\n        version\n        text\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeAnnouncedSeat($input: TakeAnnouncedSeatInput!) {\n    takeAnnouncedSeat(input: $input) {\n      id\n      yourSeat {\n        id\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeAnnouncedSeat($input: TakeAnnouncedSeatInput!) {\n    takeAnnouncedSeat(input: $input) {\n      id\n      yourSeat {\n        id\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineSeat($input: CodeInput!) {\n    declineSeat(input: $input)\n  }\n"): (typeof documents)["\n  mutation DeclineSeat($input: CodeInput!) {\n    declineSeat(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToSeat($input: InviteToSeatInput!) {\n    inviteToSeat(input: $input) {\n      id\n      announcedSeats {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteToSeat($input: InviteToSeatInput!) {\n    inviteToSeat(input: $input) {\n      id\n      announcedSeats {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSeat($input: SeatInput!) {\n    endSeat(input: $input)\n  }\n"): (typeof documents)["\n  mutation EndSeat($input: SeatInput!) {\n    endSeat(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectToSeat($input: SeatInput!) {\n    objectToSeat(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ObjectToSeat($input: SeatInput!) {\n    objectToSeat(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSeatInvitation($input: SeatInput!) {\n    withdrawSeatInvitation(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawSeatInvitation($input: SeatInput!) {\n    withdrawSeatInvitation(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsentToObserver($input: ConsentToObserverInput!) {\n    consentToObserver(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ConsentToObserver($input: ConsentToObserverInput!) {\n    consentToObserver(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrintInvitation($input: PartyInput!) {\n    printInvitation(input: $input) {\n      code\n      name\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation PrintInvitation($input: PartyInput!) {\n    printInvitation(input: $input) {\n      code\n      name\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartPrograms {\n    programs {\n      id\n      key\n      kind\n      name\n      organisation\n      courtName\n      timeZone\n      fee\n      supportPhone\n      supportEmail\n      supportHours\n      initiation\n      gettingIn {\n        unknownEmail\n      }\n      safety {\n        notRestrainingOrder\n        orderQuestion\n      }\n      caseTypes {\n        key\n        label\n        sides\n        needsCaseNumber\n        claimLimitIndividual {\n          amountCents\n          currency\n        }\n        claimLimitEntity {\n          amountCents\n          currency\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StartPrograms {\n    programs {\n      id\n      key\n      kind\n      name\n      organisation\n      courtName\n      timeZone\n      fee\n      supportPhone\n      supportEmail\n      supportHours\n      initiation\n      gettingIn {\n        unknownEmail\n      }\n      safety {\n        notRestrainingOrder\n        orderQuestion\n      }\n      caseTypes {\n        key\n        label\n        sides\n        needsCaseNumber\n        claimLimitIndividual {\n          amountCents\n          currency\n        }\n        claimLimitEntity {\n          amountCents\n          currency\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartCase($input: StartCaseInput!) {\n    startCase(input: $input) {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation StartCase($input: StartCaseInput!) {\n    startCase(input: $input) {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CasesToComplain($after: String) {\n    myCases(first: 25, after: $after) {\n      nodes {\n        id\n        title\n        caseNumber\n        programName\n      }\n      endCursor\n      hasNextPage\n    }\n    caseload(first: 25) {\n      nodes {\n        id\n        title\n        caseNumber\n        programName\n      }\n    }\n  }\n"): (typeof documents)["\n  query CasesToComplain($after: String) {\n    myCases(first: 25, after: $after) {\n      nodes {\n        id\n        title\n        caseNumber\n        programName\n      }\n      endCursor\n      hasNextPage\n    }\n    caseload(first: 25) {\n      nodes {\n        id\n        title\n        caseNumber\n        programName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComplaintRoute($caseId: ID!) {\n    complaintRoute(caseId: $caseId) {\n      caseId\n      readers\n      neutrals {\n        seatId\n        name\n        role\n      }\n    }\n    case(id: $caseId) {\n      id\n      program {\n        id\n        name\n        supportPhone\n        supportEmail\n        supportHours\n      }\n    }\n  }\n"): (typeof documents)["\n  query ComplaintRoute($caseId: ID!) {\n    complaintRoute(caseId: $caseId) {\n      caseId\n      readers\n      neutrals {\n        seatId\n        name\n        role\n      }\n    }\n    case(id: $caseId) {\n      id\n      program {\n        id\n        name\n        supportPhone\n        supportEmail\n        supportHours\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeComplaint($input: MakeComplaintInput!) {\n    makeComplaint(input: $input) {\n      id\n      ...ComplaintParts\n    }\n  }\n"): (typeof documents)["\n  mutation MakeComplaint($input: MakeComplaintInput!) {\n    makeComplaint(input: $input) {\n      id\n      ...ComplaintParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Complaints {\n    complaints {\n      id\n      ...ComplaintCardParts\n    }\n  }\n"): (typeof documents)["\n  query Complaints {\n    complaints {\n      id\n      ...ComplaintCardParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddToComplaint($input: ComplaintInput!) {\n    addToComplaint(input: $input) {\n      id\n      ...ComplaintParts\n    }\n  }\n"): (typeof documents)["\n  mutation AddToComplaint($input: ComplaintInput!) {\n    addToComplaint(input: $input) {\n      id\n      ...ComplaintParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerComplaint($input: ComplaintInput!) {\n    answerComplaint(input: $input) {\n      id\n      ...ComplaintParts\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerComplaint($input: ComplaintInput!) {\n    answerComplaint(input: $input) {\n      id\n      ...ComplaintParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseComplaint($input: ComplaintInput!) {\n    closeComplaint(input: $input) {\n      id\n      ...ComplaintParts\n    }\n  }\n"): (typeof documents)["\n  mutation CloseComplaint($input: ComplaintInput!) {\n    closeComplaint(input: $input) {\n      id\n      ...ComplaintParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComplaintCardParts on Complaint {\n    id\n    reference\n    programName\n    caseNumber\n    name\n    isYours\n    about\n    aboutName\n    status\n    madeAt\n    timeZone\n  }\n"): (typeof documents)["\n  fragment ComplaintCardParts on Complaint {\n    id\n    reference\n    programName\n    caseNumber\n    name\n    isYours\n    about\n    aboutName\n    status\n    madeAt\n    timeZone\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComplaintParts on Complaint {\n    id\n    reference\n    programName\n    caseId\n    caseNumber\n    name\n    isYours\n    about\n    aboutName\n    words\n    status\n    madeAt\n    timeZone\n    entries {\n      id\n      kind\n      name\n      words\n      at\n    }\n    viewerCan {\n      add\n      answer\n    }\n  }\n"): (typeof documents)["\n  fragment ComplaintParts on Complaint {\n    id\n    reference\n    programName\n    caseId\n    caseNumber\n    name\n    isYours\n    about\n    aboutName\n    words\n    status\n    madeAt\n    timeZone\n    entries {\n      id\n      kind\n      name\n      words\n      at\n    }\n    viewerCan {\n      add\n      answer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Complaint($id: ID!) {\n    complaint(id: $id) {\n      id\n      reference\n      ...ComplaintParts\n    }\n  }\n"): (typeof documents)["\n  query Complaint($id: ID!) {\n    complaint(id: $id) {\n      id\n      reference\n      ...ComplaintParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Desk($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n      }\n      conversations {\n        id\n        kind\n      }\n      ...DeskHead\n      ...DeskAside\n      ...DeskThreads\n      ...DeskTabs\n      ...EndMediation\n    }\n  }\n"): (typeof documents)["\n  query Desk($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n      }\n      conversations {\n        id\n        kind\n      }\n      ...DeskHead\n      ...DeskAside\n      ...DeskThreads\n      ...DeskTabs\n      ...EndMediation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Newcomers on Case {\n    id\n    seats {\n      id\n      name\n      role\n      endedAt\n    }\n  }\n"): (typeof documents)["\n  fragment Newcomers on Case {\n    id\n    seats {\n      id\n      name\n      role\n      endedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LetNewcomerRead($input: LetNewcomerReadInput!) {\n    letNewcomerRead(input: $input) {\n      id\n      viewerCan {\n        letNewcomerRead\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LetNewcomerRead($input: LetNewcomerReadInput!) {\n    letNewcomerRead(input: $input) {\n      id\n      viewerCan {\n        letNewcomerRead\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrivateExplanation on Case {\n    id\n    mediation {\n      neutralNames\n    }\n    program {\n      id\n      confidentialityExceptions\n      privateConversationExplanation {\n        version\n        text\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PrivateExplanation on Case {\n    id\n    mediation {\n      neutralNames\n    }\n    program {\n      id\n      confidentialityExceptions\n      privateConversationExplanation {\n        version\n        text\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPrivateConversation($input: OpenPrivateConversationInput!) {\n    openPrivateConversation(input: $input) {\n      ...ThreadConversation\n    }\n  }\n"): (typeof documents)["\n  mutation OpenPrivateConversation($input: OpenPrivateConversationInput!) {\n    openPrivateConversation(input: $input) {\n      ...ThreadConversation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Queue {\n    viewer {\n      id\n      name\n      neutralIn {\n        id\n        name\n        neutralTitle\n      }\n    }\n    mediationQueue {\n      caseId\n      programName\n      ...TakeSeat\n    }\n  }\n"): (typeof documents)["\n  query Queue {\n    viewer {\n      id\n      name\n      neutralIn {\n        id\n        name\n        neutralTitle\n      }\n    }\n    mediationQueue {\n      caseId\n      programName\n      ...TakeSeat\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhoIsHere on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    seats {\n      id\n      name\n      role\n      title\n      startedAt\n      isYou\n    }\n  }\n"): (typeof documents)["\n  fragment WhoIsHere on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    seats {\n      id\n      name\n      role\n      title\n      startedAt\n      isYou\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Audience on Conversation {\n    kind\n    partyId\n    participants {\n      id\n      name\n      role\n      partyId\n      isYou\n      endedAt\n    }\n  }\n"): (typeof documents)["\n  fragment Audience on Conversation {\n    kind\n    partyId\n    participants {\n      id\n      name\n      role\n      partyId\n      isYou\n      endedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AudienceCase on Case {\n    id\n    status\n    outcome\n    mediation {\n      status\n    }\n    program {\n      id\n      kind\n      neutralTitle\n    }\n    parties {\n      id\n      name\n      kind\n      status\n      isYou\n    }\n    yourSeat {\n      id\n      role\n    }\n  }\n"): (typeof documents)["\n  fragment AudienceCase on Case {\n    id\n    status\n    outcome\n    mediation {\n      status\n    }\n    program {\n      id\n      kind\n      neutralTitle\n    }\n    parties {\n      id\n      name\n      kind\n      status\n      isYou\n    }\n    yourSeat {\n      id\n      role\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestCard on MediationRequest {\n    caseId\n    partyNames\n    answerBy\n    ...RequestFacts\n  }\n"): (typeof documents)["\n  fragment RequestCard on MediationRequest {\n    caseId\n    partyNames\n    answerBy\n    ...RequestFacts\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseloadCard on CaseCard {\n    id\n    title\n    programName\n    caseTypeLabel\n    caseNumber\n    startedOn\n    status\n    yourRole\n    partyNames\n    unread\n    lastActivityAt\n    waitingFor\n    waitingForNames\n    openOffers\n    quietDays\n    mediation\n    nextDeadline {\n      key\n      on\n      endsAt\n      timeZone\n    }\n  }\n"): (typeof documents)["\n  fragment CaseloadCard on CaseCard {\n    id\n    title\n    programName\n    caseTypeLabel\n    caseNumber\n    startedOn\n    status\n    yourRole\n    partyNames\n    unread\n    lastActivityAt\n    waitingFor\n    waitingForNames\n    openOffers\n    quietDays\n    mediation\n    nextDeadline {\n      key\n      on\n      endsAt\n      timeZone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Caseload($after: String) {\n    caseload(first: 100, after: $after) {\n      nodes {\n        ...CaseloadCard\n      }\n      endCursor\n      hasNextPage\n    }\n    mediationQueue {\n      caseId\n      ...RequestCard\n    }\n  }\n"): (typeof documents)["\n  query Caseload($after: String) {\n    caseload(first: 100, after: $after) {\n      nodes {\n        ...CaseloadCard\n      }\n      endCursor\n      hasNextPage\n    }\n    mediationQueue {\n      caseId\n      ...RequestCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewestMessages($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      conversations {\n        id\n        unread\n        messages(last: 1) {\n          nodes {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NewestMessages($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      conversations {\n        id\n        unread\n        messages(last: 1) {\n          nodes {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Conversations($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        neutralTitle\n      }\n      parties {\n        id\n        name\n        kind\n      }\n      yourSeat {\n        id\n        partyId\n      }\n      viewerCan {\n        openPrivateConversation\n      }\n      conversations {\n        id\n        kind\n        partyId\n        isOpen\n        unread\n        viewerCan {\n          acknowledge\n        }\n        ...Audience\n        ...ThreadConversation\n      }\n      ...ThreadCase\n      ...PrivateExplanation\n      ...WhoIsHere\n    }\n  }\n"): (typeof documents)["\n  query Conversations($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        neutralTitle\n      }\n      parties {\n        id\n        name\n        kind\n      }\n      yourSeat {\n        id\n        partyId\n      }\n      viewerCan {\n        openPrivateConversation\n      }\n      conversations {\n        id\n        kind\n        partyId\n        isOpen\n        unread\n        viewerCan {\n          acknowledge\n        }\n        ...Audience\n        ...ThreadConversation\n      }\n      ...ThreadCase\n      ...PrivateExplanation\n      ...WhoIsHere\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskAside on Case {\n    id\n    mustAttend {\n      ...MustAttendParts\n    }\n    ...MediationClockParts\n    ...SessionsCardParts\n    ...DeskOffers\n    ...DeskDeadlines\n    ...DeskTimeline\n  }\n"): (typeof documents)["\n  fragment DeskAside on Case {\n    id\n    mustAttend {\n      ...MustAttendParts\n    }\n    ...MediationClockParts\n    ...SessionsCardParts\n    ...DeskOffers\n    ...DeskDeadlines\n    ...DeskTimeline\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskDeadlines on Case {\n    id\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n  }\n"): (typeof documents)["\n  fragment DeskDeadlines on Case {\n    id\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskHead on Case {\n    id\n    caseNumber\n    safetyMode\n    safetyAnswers {\n      partyId\n    }\n    caseType {\n      key\n      label\n    }\n    parties {\n      id\n      name\n    }\n    mediation {\n      status\n    }\n    viewerCan {\n      endMediation\n    }\n  }\n"): (typeof documents)["\n  fragment DeskHead on Case {\n    id\n    caseNumber\n    safetyMode\n    safetyAnswers {\n      partyId\n    }\n    caseType {\n      key\n      label\n    }\n    parties {\n      id\n      name\n    }\n    mediation {\n      status\n    }\n    viewerCan {\n      endMediation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskOffers on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    offers {\n      id\n      round\n      status\n      fromName\n      madeAt\n      expiresAt\n      total {\n        amountCents\n        currency\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DeskOffers on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    offers {\n      id\n      round\n      status\n      fromName\n      madeAt\n      expiresAt\n      total {\n        amountCents\n        currency\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskTabs on Case {\n    id\n    ...DeskThreads\n    ...DeskHead\n    ...DeskAside\n  }\n"): (typeof documents)["\n  fragment DeskTabs on Case {\n    id\n    ...DeskThreads\n    ...DeskHead\n    ...DeskAside\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskTimeline on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    timeline(first: 12) {\n      nodes {\n        id\n        ...CaseEventParts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DeskTimeline on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    timeline(first: 12) {\n      nodes {\n        id\n        ...CaseEventParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EndMediation on Case {\n    id\n    safetyMode\n    parties {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment EndMediation on Case {\n    id\n    safetyMode\n    parties {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskThreads on Case {\n    id\n    parties {\n      id\n      name\n      kind\n      status\n    }\n    conversations {\n      id\n      kind\n      partyId\n      unread\n      ...ThreadConversation\n    }\n    ...ThreadCase\n  }\n"): (typeof documents)["\n  fragment DeskThreads on Case {\n    id\n    parties {\n      id\n      name\n      kind\n      status\n    }\n    conversations {\n      id\n      kind\n      partyId\n      unread\n      ...ThreadConversation\n    }\n    ...ThreadCase\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierMessages($conversationId: ID!, $before: String!) {\n    conversation(id: $conversationId) {\n      id\n      messages(last: 30, before: $before) {\n        nodes {\n          ...MessageParts\n        }\n        startCursor\n        hasPreviousPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query EarlierMessages($conversationId: ID!, $before: String!) {\n    conversation(id: $conversationId) {\n      id\n      messages(last: 30, before: $before) {\n        nodes {\n          ...MessageParts\n        }\n        startCursor\n        hasPreviousPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrivateHistory on Conversation {\n    id\n    messages(last: 30) {\n      nodes {\n        id\n        body\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PrivateHistory on Conversation {\n    id\n    messages(last: 30) {\n      nodes {\n        id\n        body\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeMediatorSeat($input: TakeMediatorSeatInput!) {\n    takeMediatorSeat(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation TakeMediatorSeat($input: TakeMediatorSeatInput!) {\n    takeMediatorSeat(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareConflict($input: CaseInput!) {\n    declareConflict(input: $input)\n  }\n"): (typeof documents)["\n  mutation DeclareConflict($input: CaseInput!) {\n    declareConflict(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestFacts on MediationRequest {\n    caseId\n    programName\n    organisation\n    isHanded\n    caseTypeLabel\n    requestedAt\n    answerBy\n    timeZone\n    hearing {\n      ...HearingParts\n    }\n  }\n"): (typeof documents)["\n  fragment RequestFacts on MediationRequest {\n    caseId\n    programName\n    organisation\n    isHanded\n    caseTypeLabel\n    requestedAt\n    answerBy\n    timeZone\n    hearing {\n      ...HearingParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TakeSeat on MediationRequest {\n    caseId\n    partyNames\n    ...RequestFacts\n  }\n"): (typeof documents)["\n  fragment TakeSeat on MediationRequest {\n    caseId\n    partyNames\n    ...RequestFacts\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      ...MessageParts\n    }\n  }\n"): (typeof documents)["\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      ...MessageParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowWriting($input: ShowWritingInput!) {\n    showWriting(input: $input)\n  }\n"): (typeof documents)["\n  mutation ShowWriting($input: ShowWritingInput!) {\n    showWriting(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadCase on Case {\n    id\n    status\n    yourSeat {\n      id\n      role\n      partyId\n      endedAt\n    }\n    program {\n      id\n      timeZone\n      neutralTitle\n      evidenceMaxBytes\n    }\n    ...AudienceCase\n    ...Newcomers\n  }\n"): (typeof documents)["\n  fragment ThreadCase on Case {\n    id\n    status\n    yourSeat {\n      id\n      role\n      partyId\n      endedAt\n    }\n    program {\n      id\n      timeZone\n      neutralTitle\n      evidenceMaxBytes\n    }\n    ...AudienceCase\n    ...Newcomers\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadConversation on Conversation {\n    id\n    isOpen\n    unread\n    readUpTo\n    audience\n    viewerCan {\n      send\n      suggestTerms\n      letNewcomerRead\n    }\n    messages(last: 30) {\n      nodes {\n        ...MessageParts\n      }\n      startCursor\n      hasPreviousPage\n    }\n    ...Audience\n  }\n"): (typeof documents)["\n  fragment ThreadConversation on Conversation {\n    id\n    isOpen\n    unread\n    readUpTo\n    audience\n    viewerCan {\n      send\n      suggestTerms\n      letNewcomerRead\n    }\n    messages(last: 30) {\n      nodes {\n        ...MessageParts\n      }\n      startCursor\n      hasPreviousPage\n    }\n    ...Audience\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRead($input: MarkReadInput!) {\n    markRead(input: $input) {\n      id\n      unread\n      readUpTo\n    }\n  }\n"): (typeof documents)["\n  mutation MarkRead($input: MarkReadInput!) {\n    markRead(input: $input) {\n      id\n      unread\n      readUpTo\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Draft($slot: String!) {\n    draft(slot: $slot) {\n      slot\n      body\n      savedAt\n    }\n  }\n"): (typeof documents)["\n  query Draft($slot: String!) {\n    draft(slot: $slot) {\n      slot\n      body\n      savedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      slot\n      body\n      savedAt\n    }\n  }\n"): (typeof documents)["\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      slot\n      body\n      savedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageParts on Message {\n    id\n    conversationId\n    seatId\n    author\n    role\n    body\n    suggestsTerms\n    destroyedAt\n    stamp\n    sentAt\n    key\n    evidence {\n      id\n      name\n      mediaType\n      bytes\n      isImage\n      url\n    }\n  }\n"): (typeof documents)["\n  fragment MessageParts on Message {\n    id\n    conversationId\n    seatId\n    author\n    role\n    body\n    suggestsTerms\n    destroyedAt\n    stamp\n    sentAt\n    key\n    evidence {\n      id\n      name\n      mediaType\n      bytes\n      isImage\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Presence($conversationId: ID!) {\n    presence(conversationId: $conversationId) {\n      conversationId\n      here\n      writing\n    }\n  }\n"): (typeof documents)["\n  subscription Presence($conversationId: ID!) {\n    presence(conversationId: $conversationId) {\n      conversationId\n      here\n      writing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Changes($after: String) {\n    changes(after: $after) {\n      kind\n      at\n      caseId\n      conversationId\n      subjectId\n      message {\n        ...MessageParts\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription Changes($after: String) {\n    changes(after: $after) {\n      kind\n      at\n      caseId\n      conversationId\n      subjectId\n      message {\n        ...MessageParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatOfMessage on Seat {\n    id\n    isYou\n  }\n"): (typeof documents)["\n  fragment SeatOfMessage on Seat {\n    id\n    isYou\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AddedClause on Clause {\n    key\n    text\n  }\n"): (typeof documents)["\n  fragment AddedClause on Clause {\n    key\n    text\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BuildOfferPage($caseId: ID!, $answers: ID!, $isAnswer: Boolean!, $from: ID!, $isSuggested: Boolean!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        status\n        fromPartyId\n      }\n    }\n    offer(id: $answers) @include(if: $isAnswer) {\n      id\n      ...AnsweredOffer\n    }\n    suggestedTerms(messageId: $from) @include(if: $isSuggested) {\n      ...SuggestedTermsParts\n    }\n  }\n"): (typeof documents)["\n  query BuildOfferPage($caseId: ID!, $answers: ID!, $isAnswer: Boolean!, $from: ID!, $isSuggested: Boolean!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        status\n        fromPartyId\n      }\n    }\n    offer(id: $answers) @include(if: $isAnswer) {\n      id\n      ...AnsweredOffer\n    }\n    suggestedTerms(messageId: $from) @include(if: $isSuggested) {\n      ...SuggestedTermsParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuggestTerms($input: SuggestTermsInput!) {\n    suggestTerms(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SuggestTerms($input: SuggestTermsInput!) {\n    suggestTerms(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferPage($caseId: ID!, $offerId: ID!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        status\n        madeAt\n      }\n      agreements {\n        id\n        status\n      }\n    }\n    offer(id: $offerId) {\n      id\n      ...OfferWhole\n    }\n  }\n"): (typeof documents)["\n  query OfferPage($caseId: ID!, $offerId: ID!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        status\n        madeAt\n      }\n      agreements {\n        id\n        status\n      }\n    }\n    offer(id: $offerId) {\n      id\n      ...OfferWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferTermCard on OfferTerm {\n    id\n    comparison\n    wasAgreed\n    changedFields\n    previous {\n      ...TermFacts\n    }\n    term {\n      ...TermFacts\n    }\n  }\n"): (typeof documents)["\n  fragment OfferTermCard on OfferTerm {\n    id\n    comparison\n    wasAgreed\n    changedFields\n    previous {\n      ...TermFacts\n    }\n    term {\n      ...TermFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OffersPage($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        ...OfferSummary\n      }\n      agreements {\n        id\n        status\n      }\n    }\n  }\n"): (typeof documents)["\n  query OffersPage($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        ...OfferSummary\n      }\n      agreements {\n        id\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadBack on ReadBack {\n    total {\n      amountCents\n      currency\n    }\n    firstDue\n    lastDue\n    payments\n  }\n"): (typeof documents)["\n  fragment ReadBack on ReadBack {\n    total {\n      amountCents\n      currency\n    }\n    firstDue\n    lastDue\n    payments\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RelayOffer($input: OfferInput!) {\n    relayOffer(input: $input) {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation RelayOffer($input: OfferInput!) {\n    relayOffer(input: $input) {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestTermsInConversation($caseId: ID!, $conversationId: ID!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      ...AudienceCase\n    }\n    conversation(id: $conversationId) {\n      id\n      audience\n      viewerCan {\n        suggestTerms\n      }\n      ...Audience\n    }\n  }\n"): (typeof documents)["\n  query SuggestTermsInConversation($caseId: ID!, $conversationId: ID!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      ...AudienceCase\n    }\n    conversation(id: $conversationId) {\n      id\n      audience\n      viewerCan {\n        suggestTerms\n      }\n      ...Audience\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOffer($input: OfferInput!) {\n    withdrawOffer(input: $input) {\n      id\n      ...OfferWhole\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawOffer($input: OfferInput!) {\n    withdrawOffer(input: $input) {\n      id\n      ...OfferWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerOffer($input: AnswerOfferInput!) {\n    answerOffer(input: $input) {\n      id\n      ...OfferWhole\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerOffer($input: AnswerOfferInput!) {\n    answerOffer(input: $input) {\n      id\n      ...OfferWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferCase on Case {\n    id\n    program {\n      id\n      kind\n      timeZone\n      offerDefaultDaysOpen\n      offerMaxDaysOpen\n      maxInstalments\n    }\n    caseType {\n      key\n      retainedJurisdiction\n      stipulationWarning\n      dispositions {\n        key\n        text\n      }\n    }\n    parties {\n      id\n      name\n      status\n      isYou\n    }\n    yourSeat {\n      id\n      partyId\n    }\n    deadlines {\n      key\n      on\n    }\n    viewerCan {\n      makeOffer\n    }\n  }\n"): (typeof documents)["\n  fragment OfferCase on Case {\n    id\n    program {\n      id\n      kind\n      timeZone\n      offerDefaultDaysOpen\n      offerMaxDaysOpen\n      maxInstalments\n    }\n    caseType {\n      key\n      retainedJurisdiction\n      stipulationWarning\n      dispositions {\n        key\n        text\n      }\n    }\n    parties {\n      id\n      name\n      status\n      isYou\n    }\n    yourSeat {\n      id\n      partyId\n    }\n    deadlines {\n      key\n      on\n    }\n    viewerCan {\n      makeOffer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferSummary on Offer {\n    id\n    round\n    status\n    fromPartyId\n    fromName\n    toPartyIds\n    answersOfferId\n    madeAt\n    expiresAt\n    terms {\n      id\n      comparison\n      previous {\n        ...TermFacts\n      }\n      term {\n        ...TermFacts\n      }\n    }\n    answers {\n      partyId\n      partyName\n      terms {\n        termId\n        verdict\n      }\n    }\n    viewerCan {\n      relay\n      answer\n      withdraw\n      counter\n    }\n  }\n"): (typeof documents)["\n  fragment OfferSummary on Offer {\n    id\n    round\n    status\n    fromPartyId\n    fromName\n    toPartyIds\n    answersOfferId\n    madeAt\n    expiresAt\n    terms {\n      id\n      comparison\n      previous {\n        ...TermFacts\n      }\n      term {\n        ...TermFacts\n      }\n    }\n    answers {\n      partyId\n      partyName\n      terms {\n        termId\n        verdict\n      }\n    }\n    viewerCan {\n      relay\n      answer\n      withdraw\n      counter\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferWhole on Offer {\n    id\n    caseId\n    round\n    status\n    fromPartyId\n    fromName\n    toPartyIds\n    answersOfferId\n    explanation\n    madeAt\n    expiresAt\n    closedAt\n    hash\n    terms {\n      id\n      ...OfferTermCard\n    }\n    clauses {\n      ...AddedClause\n    }\n    readBack {\n      ...ReadBack\n    }\n    answers {\n      partyId\n      partyName\n      answeredAt\n      terms {\n        termId\n        verdict\n        explanation\n      }\n    }\n    viewerCan {\n      relay\n      answer\n      withdraw\n      counter\n    }\n  }\n"): (typeof documents)["\n  fragment OfferWhole on Offer {\n    id\n    caseId\n    round\n    status\n    fromPartyId\n    fromName\n    toPartyIds\n    answersOfferId\n    explanation\n    madeAt\n    expiresAt\n    closedAt\n    hash\n    terms {\n      id\n      ...OfferTermCard\n    }\n    clauses {\n      ...AddedClause\n    }\n    readBack {\n      ...ReadBack\n    }\n    answers {\n      partyId\n      partyName\n      answeredAt\n      terms {\n        termId\n        verdict\n        explanation\n      }\n    }\n    viewerCan {\n      relay\n      answer\n      withdraw\n      counter\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnsweredOffer on Offer {\n    id\n    fromPartyId\n    fromName\n    terms {\n      id\n      comparison\n      term {\n        ...TermFacts\n      }\n    }\n    answers {\n      partyId\n      terms {\n        termId\n        verdict\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AnsweredOffer on Offer {\n    id\n    fromPartyId\n    fromName\n    terms {\n      id\n      comparison\n      term {\n        ...TermFacts\n      }\n    }\n    answers {\n      partyId\n      terms {\n        termId\n        verdict\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SuggestedTermsParts on SuggestedTerms {\n    viewerCanOffer\n    terms {\n      ...TermFacts\n    }\n    readBack {\n      ...ReadBack\n    }\n  }\n"): (typeof documents)["\n  fragment SuggestedTermsParts on SuggestedTerms {\n    viewerCanOffer\n    terms {\n      ...TermFacts\n    }\n    readBack {\n      ...ReadBack\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestedTerms($messageId: ID!) {\n    suggestedTerms(messageId: $messageId) {\n      ...SuggestedTermsParts\n    }\n  }\n"): (typeof documents)["\n  query SuggestedTerms($messageId: ID!) {\n    suggestedTerms(messageId: $messageId) {\n      ...SuggestedTermsParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TermFacts on Term {\n    kind: __typename\n    ... on MoneyTerm {\n      payerPartyId\n      payerName\n      sourceName\n      payeePartyId\n      payeeName\n      amount {\n        amountCents\n        currency\n      }\n      frequency\n      instalments {\n        number\n        due\n        nominalDue\n        amount {\n          amountCents\n          currency\n        }\n        ifMissed {\n          amountCents\n          currency\n        }\n      }\n      graceDays\n      weekendRule\n      onDefault\n      note\n      sentence\n    }\n    ... on ActionTerm {\n      partyId\n      partyName\n      what\n      due\n      howToTell\n      sentence\n    }\n    ... on DispositionTerm {\n      disposition\n      retainJurisdiction\n      sentence\n    }\n  }\n"): (typeof documents)["\n  fragment TermFacts on Term {\n    kind: __typename\n    ... on MoneyTerm {\n      payerPartyId\n      payerName\n      sourceName\n      payeePartyId\n      payeeName\n      amount {\n        amountCents\n        currency\n      }\n      frequency\n      instalments {\n        number\n        due\n        nominalDue\n        amount {\n          amountCents\n          currency\n        }\n        ifMissed {\n          amountCents\n          currency\n        }\n      }\n      graceDays\n      weekendRule\n      onDefault\n      note\n      sentence\n    }\n    ... on ActionTerm {\n      partyId\n      partyName\n      what\n      due\n      howToTell\n      sentence\n    }\n    ... on DispositionTerm {\n      disposition\n      retainJurisdiction\n      sentence\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferPreview($input: OfferPreviewInput!) {\n    offerPreview(input: $input) {\n      hash\n      terms {\n        id\n        ...OfferTermCard\n      }\n      readBack {\n        ...ReadBack\n      }\n      clauses {\n        ...AddedClause\n      }\n    }\n  }\n"): (typeof documents)["\n  query OfferPreview($input: OfferPreviewInput!) {\n    offerPreview(input: $input) {\n      hash\n      terms {\n        id\n        ...OfferTermCard\n      }\n      readBack {\n        ...ReadBack\n      }\n      clauses {\n        ...AddedClause\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeOffer($input: MakeOfferInput!) {\n    makeOffer(input: $input) {\n      id\n      caseId\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation MakeOffer($input: MakeOfferInput!) {\n    makeOffer(input: $input) {\n      id\n      caseId\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestedTermsPreview($input: SuggestedTermsPreviewInput!) {\n    suggestedTermsPreview(input: $input) {\n      ...SuggestedTermsParts\n    }\n  }\n"): (typeof documents)["\n  query SuggestedTermsPreview($input: SuggestedTermsPreviewInput!) {\n    suggestedTermsPreview(input: $input) {\n      ...SuggestedTermsParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Prepare($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      help {\n        ...ContentParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query Prepare($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      help {\n        ...ContentParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgramOffered($key: ID!) {\n    program(key: $key) {\n      id\n      ...AboutProgramParts\n      content {\n        ...ContentParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProgramOffered($key: ID!) {\n    program(key: $key) {\n      id\n      ...AboutProgramParts\n      content {\n        ...ContentParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgramsOffered {\n    programs {\n      id\n      key\n      name\n      organisation\n      caseTypes {\n        key\n        label\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProgramsOffered {\n    programs {\n      id\n      key\n      name\n      organisation\n      caseTypes {\n        key\n        label\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AboutProgramParts on Program {\n    key\n    name\n    organisation\n    controllingLanguage\n    supportPhone\n    supportEmail\n    supportHours\n    initiation\n    participation\n    exemption\n    fee\n    neutralTitle\n    neutralIntroduction\n    neutralHours\n    organisations {\n      key\n      name\n    }\n    caseTypes {\n      key\n      label\n      attorneys\n      fee\n      afterAgreement\n      ifBroken\n      responseDue\n    }\n    thirdPersons {\n      coMediator\n      observer\n      support\n      administrator\n    }\n    notice {\n      text\n    }\n    confidentialityExceptions\n    whoCanRead\n    adminContentAccess\n    evidenceNotice\n    translationDisclaimer\n    sender\n    lateAlternative\n    filing {\n      how\n    }\n    remoteMediation {\n      text\n    }\n    gettingIn {\n      noEmail\n      noComputer\n      unknownEmail\n      addSender\n      phone\n    }\n  }\n"): (typeof documents)["\n  fragment AboutProgramParts on Program {\n    key\n    name\n    organisation\n    controllingLanguage\n    supportPhone\n    supportEmail\n    supportHours\n    initiation\n    participation\n    exemption\n    fee\n    neutralTitle\n    neutralIntroduction\n    neutralHours\n    organisations {\n      key\n      name\n    }\n    caseTypes {\n      key\n      label\n      attorneys\n      fee\n      afterAgreement\n      ifBroken\n      responseDue\n    }\n    thirdPersons {\n      coMediator\n      observer\n      support\n      administrator\n    }\n    notice {\n      text\n    }\n    confidentialityExceptions\n    whoCanRead\n    adminContentAccess\n    evidenceNotice\n    translationDisclaimer\n    sender\n    lateAlternative\n    filing {\n      how\n    }\n    remoteMediation {\n      text\n    }\n    gettingIn {\n      noEmail\n      noComputer\n      unknownEmail\n      addSender\n      phone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContentParts on ContentItem {\n    key\n    kind\n    state\n    revision\n    revisedOn\n    title\n    body\n    points\n    url\n    phone\n    caseTypes\n    sides\n  }\n"): (typeof documents)["\n  fragment ContentParts on ContentItem {\n    key\n    kind\n    state\n    revision\n    revisedOn\n    title\n    body\n    points\n    url\n    phone\n    caseTypes\n    sides\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClosuresParts on StaffProgram {\n    holidays\n    closures {\n      id\n      closedOn\n      reason\n      recordedBy\n    }\n  }\n"): (typeof documents)["\n  fragment ClosuresParts on StaffProgram {\n    holidays\n    closures {\n      id\n      closedOn\n      reason\n      recordedBy\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordClosure($input: RecordClosureInput!) {\n    recordClosure(input: $input) {\n      id\n      ...ClosuresParts\n    }\n  }\n"): (typeof documents)["\n  mutation RecordClosure($input: RecordClosureInput!) {\n    recordClosure(input: $input) {\n      id\n      ...ClosuresParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawClosure($input: WithdrawClosureInput!) {\n    withdrawClosure(input: $input) {\n      id\n      ...ClosuresParts\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawClosure($input: WithdrawClosureInput!) {\n    withdrawClosure(input: $input) {\n      id\n      ...ClosuresParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContentToEdit($key: ID!, $itemKey: ID) {\n    staffProgram(key: $key) {\n      id\n      program {\n        id\n        name\n        caseTypes {\n          key\n          label\n          sides\n        }\n      }\n      contentHistory(itemKey: $itemKey) {\n        ...ContentRevisionParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query ContentToEdit($key: ID!, $itemKey: ID) {\n    staffProgram(key: $key) {\n      id\n      program {\n        id\n        name\n        caseTypes {\n          key\n          label\n          sides\n        }\n      }\n      contentHistory(itemKey: $itemKey) {\n        ...ContentRevisionParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseContent($input: ReviseContentInput!) {\n    reviseContent(input: $input) {\n      key\n      revision\n    }\n  }\n"): (typeof documents)["\n  mutation ReviseContent($input: ReviseContentInput!) {\n    reviseContent(input: $input) {\n      key\n      revision\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffProgram($key: ID!) {\n    staffProgram(key: $key) {\n      id\n      program {\n        id\n        key\n        name\n        organisation\n        courtName\n        timeZone\n      }\n      ...VersionsParts\n      ...ClosuresParts\n      content {\n        ...ContentParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query StaffProgram($key: ID!) {\n    staffProgram(key: $key) {\n      id\n      program {\n        id\n        key\n        name\n        organisation\n        courtName\n        timeZone\n      }\n      ...VersionsParts\n      ...ClosuresParts\n      content {\n        ...ContentParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffPrograms {\n    viewer {\n      id\n      staffIn {\n        id\n        key\n        name\n        organisation\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  query StaffPrograms {\n    viewer {\n      id\n      staffIn {\n        id\n        key\n        name\n        organisation\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VersionsParts on StaffProgram {\n    versions {\n      id\n      version\n      publishedAt\n      caseCount\n    }\n    program {\n      id\n      timeZone\n    }\n  }\n"): (typeof documents)["\n  fragment VersionsParts on StaffProgram {\n    versions {\n      id\n      version\n      publishedAt\n      caseCount\n    }\n    program {\n      id\n      timeZone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgramDifferences($key: ID!, $from: Int, $to: Int) {\n    staffProgram(key: $key) {\n      id\n      differences(from: $from, to: $to) {\n        path\n        before\n        after\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProgramDifferences($key: ID!, $from: Int, $to: Int) {\n    staffProgram(key: $key) {\n      id\n      differences(from: $from, to: $to) {\n        path\n        before\n        after\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhatIf($key: ID!, $hearingOn: Date, $invitedOn: Date) {\n    program(key: $key) {\n      id\n      whatIf(hearingOn: $hearingOn, invitedOn: $invitedOn) {\n        on\n        endsAt\n        timeZone\n        rule {\n          key\n          anchor\n          offset\n          unit\n          roll\n          consequence\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WhatIf($key: ID!, $hearingOn: Date, $invitedOn: Date) {\n    program(key: $key) {\n      id\n      whatIf(hearingOn: $hearingOn, invitedOn: $invitedOn) {\n        on\n        endsAt\n        timeZone\n        rule {\n          key\n          anchor\n          offset\n          unit\n          roll\n          consequence\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContentRevisionParts on ContentRevision {\n    itemKey\n    revision\n    revisedOn\n    author\n    kind\n    state\n    title {\n      en\n      es\n    }\n    body {\n      en\n      es\n    }\n    points {\n      en\n      es\n    }\n    url\n    phone\n    caseTypes\n    sides\n    place\n  }\n"): (typeof documents)["\n  fragment ContentRevisionParts on ContentRevision {\n    itemKey\n    revision\n    revisedOn\n    author\n    kind\n    state\n    title {\n      en\n      es\n    }\n    body {\n      en\n      es\n    }\n    points {\n      en\n      es\n    }\n    url\n    phone\n    caseTypes\n    sides\n    place\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionsCardParts on Case {\n    id\n    remoteSessions {\n      canPropose\n      nodes {\n        id\n        status\n        startsAt\n        timeZone\n        viewerCan {\n          answer\n        }\n        slots {\n          id\n          youCanCome\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SessionsCardParts on Case {\n    id\n    remoteSessions {\n      canPropose\n      nodes {\n        id\n        status\n        startsAt\n        timeZone\n        viewerCan {\n          answer\n        }\n        slots {\n          id\n          youCanCome\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RemoteSessionParts on RemoteSession {\n    id\n    kind\n    status\n    minutes\n    proposedBy\n    startsAt\n    timeZone\n    how\n    suitsNobody\n    calendar\n    slots {\n      id\n      startsAt\n      canCome\n      cannotCome\n      youCanCome\n    }\n    viewerCan {\n      answer\n      move\n      cancel\n      giveLink\n      recordOutcome\n    }\n  }\n"): (typeof documents)["\n  fragment RemoteSessionParts on RemoteSession {\n    id\n    kind\n    status\n    minutes\n    proposedBy\n    startsAt\n    timeZone\n    how\n    suitsNobody\n    calendar\n    slots {\n      id\n      startsAt\n      canCome\n      cannotCome\n      youCanCome\n    }\n    viewerCan {\n      answer\n      move\n      cancel\n      giveLink\n      recordOutcome\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseSessionsParts on Case {\n    id\n    remoteSessions {\n      text\n      kinds\n      hoursNotice\n      canPropose\n      nodes {\n        id\n        ...RemoteSessionParts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CaseSessionsParts on Case {\n    id\n    remoteSessions {\n      text\n      kinds\n      hoursNotice\n      canPropose\n      nodes {\n        id\n        ...RemoteSessionParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RemoteSessions($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n      }\n      yourSeat {\n        id\n        role\n      }\n      ...CaseSessionsParts\n    }\n  }\n"): (typeof documents)["\n  query RemoteSessions($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n      }\n      yourSeat {\n        id\n        role\n      }\n      ...CaseSessionsParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeSession($input: ProposeSessionInput!) {\n    proposeSession(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeSession($input: ProposeSessionInput!) {\n    proposeSession(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveSession($input: MoveSessionInput!) {\n    moveSession(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n"): (typeof documents)["\n  mutation MoveSession($input: MoveSessionInput!) {\n    moveSession(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerSession($input: AnswerSessionInput!) {\n    answerSession(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerSession($input: AnswerSessionInput!) {\n    answerSession(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveSessionLink($input: GiveSessionLinkInput!) {\n    giveSessionLink(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n"): (typeof documents)["\n  mutation GiveSessionLink($input: GiveSessionLinkInput!) {\n    giveSessionLink(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelSession($input: RemoteSessionInput!) {\n    cancelSession(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n"): (typeof documents)["\n  mutation CancelSession($input: RemoteSessionInput!) {\n    cancelSession(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSessionOutcome($input: RecordSessionOutcomeInput!) {\n    recordSessionOutcome(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n"): (typeof documents)["\n  mutation RecordSessionOutcome($input: RecordSessionOutcomeInput!) {\n    recordSessionOutcome(input: $input) {\n      ...CaseSessionsParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshSession {\n    refreshSession {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RefreshSession {\n    refreshSession {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffExemptions on StaffCase {\n    timeZone\n    parties {\n      id\n      name\n    }\n    exemptions {\n      id\n      partyId\n      reason\n      requestedAt\n      granted\n    }\n  }\n"): (typeof documents)["\n  fragment StaffExemptions on StaffCase {\n    timeZone\n    parties {\n      id\n      name\n    }\n    exemptions {\n      id\n      partyId\n      reason\n      requestedAt\n      granted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideExemption($input: DecideExemptionInput!) {\n    decideExemption(input: $input)\n  }\n"): (typeof documents)["\n  mutation DecideExemption($input: DecideExemptionInput!) {\n    decideExemption(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffFilings on StaffCase {\n    filings {\n      id\n      purpose\n      attempt\n      status\n      isLate\n    }\n  }\n"): (typeof documents)["\n  fragment StaffFilings on StaffCase {\n    filings {\n      id\n      purpose\n      attempt\n      status\n      isLate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffHearings on StaffCase {\n    timeZone\n    hearings {\n      id\n      recordedAt\n      hearing {\n        source\n        vacatedAt\n        ...HearingParts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StaffHearings on StaffCase {\n    timeZone\n    hearings {\n      id\n      recordedAt\n      hearing {\n        source\n        vacatedAt\n        ...HearingParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffPeople on StaffCase {\n    timeZone\n    releasablePartyIds\n    parties {\n      id\n      side\n      name\n      status\n      invitation {\n        email\n        sentAt\n        expiresAt\n        usedAt\n        revokedAt\n      }\n    }\n    seats {\n      id\n      role\n      name\n      partyId\n      email\n      phone\n      startedAt\n      endedAt\n    }\n  }\n"): (typeof documents)["\n  fragment StaffPeople on StaffCase {\n    timeZone\n    releasablePartyIds\n    parties {\n      id\n      side\n      name\n      status\n      invitation {\n        email\n        sentAt\n        expiresAt\n        usedAt\n        revokedAt\n      }\n    }\n    seats {\n      id\n      role\n      name\n      partyId\n      email\n      phone\n      startedAt\n      endedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffSafety on StaffCase {\n    timeZone\n    parties {\n      id\n      name\n    }\n    safetyAnswers {\n      partyId\n      orderInForce\n      hasWords\n      answeredAt\n    }\n  }\n"): (typeof documents)["\n  fragment StaffSafety on StaffCase {\n    timeZone\n    parties {\n      id\n      name\n    }\n    safetyAnswers {\n      partyId\n      orderInForce\n      hasWords\n      answeredAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffCases($programKey: String, $statuses: [CaseStatus!], $words: String, $after: String) {\n    staffCases(programKey: $programKey, statuses: $statuses, words: $words, first: 25, after: $after) {\n      nodes {\n        id\n        ...StaffCaseCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query StaffCases($programKey: String, $statuses: [CaseStatus!], $words: String, $after: String) {\n    staffCases(programKey: $programKey, statuses: $statuses, words: $words, first: 25, after: $after) {\n      nodes {\n        id\n        ...StaffCaseCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeliveryCardParts on GivenUpDelivery {\n    id\n    courtName\n    host\n    givenUpAt\n    tries\n    lastAnswer\n    isRemoved\n  }\n"): (typeof documents)["\n  fragment DeliveryCardParts on GivenUpDelivery {\n    id\n    courtName\n    host\n    givenUpAt\n    tries\n    lastAnswer\n    isRemoved\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryDelivery($input: DeliveryInput!) {\n    retryDelivery(input: $input)\n  }\n"): (typeof documents)["\n  mutation RetryDelivery($input: DeliveryInput!) {\n    retryDelivery(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissDelivery($input: DeliveryInput!) {\n    dismissDelivery(input: $input)\n  }\n"): (typeof documents)["\n  mutation DismissDelivery($input: DeliveryInput!) {\n    dismissDelivery(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffFunnel($programKey: String, $by: FunnelDivision!, $from: Date!, $until: Date!) {\n    staffFunnel(programKey: $programKey, by: $by, from: $from, until: $until) {\n      rows {\n        ...FunnelParts\n      }\n      total {\n        ...FunnelParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query StaffFunnel($programKey: String, $by: FunnelDivision!, $from: Date!, $until: Date!) {\n    staffFunnel(programKey: $programKey, by: $by, from: $from, until: $until) {\n      rows {\n        ...FunnelParts\n      }\n      total {\n        ...FunnelParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FilingCardParts on FilingDue {\n    id\n    caseId\n    caseNumber\n    caseTypeLabel\n    programName\n    partyNames\n    hearingOn\n    hearingIsOff\n    purpose\n    attempt\n    actor\n    status\n    dueOn\n    isLate\n  }\n"): (typeof documents)["\n  fragment FilingCardParts on FilingDue {\n    id\n    caseId\n    caseNumber\n    caseTypeLabel\n    programName\n    partyNames\n    hearingOn\n    hearingIsOff\n    purpose\n    attempt\n    actor\n    status\n    dueOn\n    isLate\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffFilingsDue($after: String) {\n    filingsDue(first: 25, after: $after) {\n      nodes {\n        id\n        ...FilingCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query StaffFilingsDue($after: String) {\n    filingsDue(first: 25, after: $after) {\n      nodes {\n        id\n        ...FilingCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterCardParts on UndeliveredLetter {\n    id\n    recipient\n    kind\n    createdAt\n    tries\n    lastError\n    nextTryAt\n  }\n"): (typeof documents)["\n  fragment LetterCardParts on UndeliveredLetter {\n    id\n    recipient\n    kind\n    createdAt\n    tries\n    lastError\n    nextTryAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryLetter($input: LetterInput!) {\n    retryLetter(input: $input)\n  }\n"): (typeof documents)["\n  mutation RetryLetter($input: LetterInput!) {\n    retryLetter(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissLetter($input: LetterInput!) {\n    dismissLetter(input: $input)\n  }\n"): (typeof documents)["\n  mutation DismissLetter($input: LetterInput!) {\n    dismissLetter(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenedConversation($caseId: ID!, $before: String) {\n    openedConversation(caseId: $caseId) {\n      id\n      endsAt\n      timeZone\n      neutralTitle\n      messages(last: 50, before: $before) {\n        nodes {\n          ...MessageParts\n        }\n        startCursor\n        hasPreviousPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpenedConversation($caseId: ID!, $before: String) {\n    openedConversation(caseId: $caseId) {\n      id\n      endsAt\n      timeZone\n      neutralTitle\n      messages(last: 50, before: $before) {\n        nodes {\n          ...MessageParts\n        }\n        startCursor\n        hasPreviousPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffOverview {\n    staffOverview {\n      programKey\n      programName\n      intakes\n      requests\n      lateRequests\n      unanswered\n      filings\n      lateFilings\n      complaints\n    }\n    undeliveredLetters(first: 1) {\n      nodes {\n        id\n      }\n    }\n    givenUpDeliveries(first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query StaffOverview {\n    staffOverview {\n      programKey\n      programName\n      intakes\n      requests\n      lateRequests\n      unanswered\n      filings\n      lateFilings\n      complaints\n    }\n    undeliveredLetters(first: 1) {\n      nodes {\n        id\n      }\n    }\n    givenUpDeliveries(first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffPeople($programKey: String!) {\n    staffPeople(programKey: $programKey) {\n      programKey\n      staff {\n        id\n        name\n        email\n        since\n        isYou\n      }\n      neutrals {\n        id\n        ...NeutralParts\n      }\n      organisations {\n        ...OrganisationParts\n      }\n      requests {\n        caseId\n        ...RequestParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query StaffPeople($programKey: String!) {\n    staffPeople(programKey: $programKey) {\n      programKey\n      staff {\n        id\n        name\n        email\n        since\n        isYou\n      }\n      neutrals {\n        id\n        ...NeutralParts\n      }\n      organisations {\n        ...OrganisationParts\n      }\n      requests {\n        caseId\n        ...RequestParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleasePartyByStaff($input: PartyInput!) {\n    releasePartyByStaff(input: $input)\n  }\n"): (typeof documents)["\n  mutation ReleasePartyByStaff($input: PartyInput!) {\n    releasePartyByStaff(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSeat($input: SeatInput!) {\n    removeSeat(input: $input)\n  }\n"): (typeof documents)["\n  mutation RemoveSeat($input: SeatInput!) {\n    removeSeat(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffComplaints($isWaiting: Boolean!, $after: String) {\n    staffComplaints(isWaiting: $isWaiting, first: 25, after: $after) {\n      nodes {\n        id\n        ...ComplaintCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query StaffComplaints($isWaiting: Boolean!, $after: String) {\n    staffComplaints(isWaiting: $isWaiting, first: 25, after: $after) {\n      nodes {\n        id\n        ...ComplaintCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Undelivered($afterLetter: String, $afterDelivery: String) {\n    undeliveredLetters(first: 25, after: $afterLetter) {\n      nodes {\n        id\n        ...LetterCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n    givenUpDeliveries(first: 25, after: $afterDelivery) {\n      nodes {\n        id\n        ...DeliveryCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"): (typeof documents)["\n  query Undelivered($afterLetter: String, $afterDelivery: String) {\n    undeliveredLetters(first: 25, after: $afterLetter) {\n      nodes {\n        id\n        ...LetterCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n    givenUpDeliveries(first: 25, after: $afterDelivery) {\n      nodes {\n        id\n        ...DeliveryCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoBreaksGlass {\n    viewer {\n      id\n      ...SecondFactorParts\n    }\n  }\n"): (typeof documents)["\n  query WhoBreaksGlass {\n    viewer {\n      id\n      ...SecondFactorParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BreakGlass($input: BreakGlassInput!) {\n    breakGlass(input: $input) {\n      id\n      brokenGlass {\n        id\n        endsAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation BreakGlass($input: BreakGlassInput!) {\n    breakGlass(input: $input) {\n      id\n      brokenGlass {\n        id\n        endsAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseDuplicate($input: CloseDuplicateInput!) {\n    closeDuplicate(input: $input) {\n      id\n      status\n      duplicateOf\n    }\n  }\n"): (typeof documents)["\n  mutation CloseDuplicate($input: CloseDuplicateInput!) {\n    closeDuplicate(input: $input) {\n      id\n      status\n      duplicateOf\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseForCourt($input: StaffCaseInput!) {\n    closeForCourt(input: $input) {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation CloseForCourt($input: StaffCaseInput!) {\n    closeForCourt(input: $input) {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectCaseNumber($input: CorrectCaseNumberInput!) {\n    correctCaseNumber(input: $input) {\n      id\n      caseNumber\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectCaseNumber($input: CorrectCaseNumberInput!) {\n    correctCaseNumber(input: $input) {\n      id\n      caseNumber\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteReferral($input: CompleteReferralInput!) {\n    completeReferral(input: $input) {\n      caseId\n      status\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteReferral($input: CompleteReferralInput!) {\n    completeReferral(input: $input) {\n      caseId\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverCaseByStaff($input: CaseInput!) {\n    handOverCaseByStaff(input: $input)\n  }\n"): (typeof documents)["\n  mutation HandOverCaseByStaff($input: CaseInput!) {\n    handOverCaseByStaff(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceLegalHold($input: LegalHoldInput!) {\n    placeLegalHold(input: $input) {\n      id\n      legalHoldAt\n    }\n  }\n"): (typeof documents)["\n  mutation PlaceLegalHold($input: LegalHoldInput!) {\n    placeLegalHold(input: $input) {\n      id\n      legalHoldAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftLegalHold($input: LegalHoldInput!) {\n    liftLegalHold(input: $input) {\n      id\n      legalHoldAt\n    }\n  }\n"): (typeof documents)["\n  mutation LiftLegalHold($input: LegalHoldInput!) {\n    liftLegalHold(input: $input) {\n      id\n      legalHoldAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScreenCase($input: ScreenCaseInput!) {\n    screenCase(input: $input)\n  }\n"): (typeof documents)["\n  mutation ScreenCase($input: ScreenCaseInput!) {\n    screenCase(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteHearingDown($input: WriteHearingDownInput!) {\n    writeHearingDown(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation WriteHearingDown($input: WriteHearingDownInput!) {\n    writeHearingDown(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CourtClientParts on CourtClient {\n    id\n    label\n    createdAt\n    lastUsedAt\n    revokedAt\n    secretMadeAt\n    oldSecretUntil\n  }\n"): (typeof documents)["\n  fragment CourtClientParts on CourtClient {\n    id\n    label\n    createdAt\n    lastUsedAt\n    revokedAt\n    secretMadeAt\n    oldSecretUntil\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeCourtClient($input: CourtClientInput!) {\n    revokeCourtClient(input: $input) {\n      key\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeCourtClient($input: CourtClientInput!) {\n    revokeCourtClient(input: $input) {\n      key\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffCourts {\n    staffCourts {\n      key\n      name\n      programs {\n        key\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query StaffCourts {\n    staffCourts {\n      key\n      name\n      programs {\n        key\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCourtClient($input: MakeCourtClientInput!) {\n    makeCourtClient(input: $input) {\n      clientId\n      secret\n    }\n  }\n"): (typeof documents)["\n  mutation MakeCourtClient($input: MakeCourtClientInput!) {\n    makeCourtClient(input: $input) {\n      clientId\n      secret\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CourtOutcomesParts on ToldOutcomes {\n    cells {\n      programKey\n      programName\n      outcome\n      count\n    }\n    total\n  }\n"): (typeof documents)["\n  fragment CourtOutcomesParts on ToldOutcomes {\n    cells {\n      programKey\n      programName\n      outcome\n      count\n    }\n    total\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateCourtSecret($input: RotateCourtSecretInput!) {\n    rotateCourtSecret(input: $input) {\n      clientId\n      secret\n    }\n  }\n"): (typeof documents)["\n  mutation RotateCourtSecret($input: RotateCourtSecretInput!) {\n    rotateCourtSecret(input: $input) {\n      clientId\n      secret\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CourtWebhookParts on CourtWebhook {\n    id\n    url\n    createdAt\n    disabledAt\n    disabledBecause\n    waiting\n    givenUp\n  }\n"): (typeof documents)["\n  fragment CourtWebhookParts on CourtWebhook {\n    id\n    url\n    createdAt\n    disabledAt\n    disabledBecause\n    waiting\n    givenUp\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCourtWebhook($input: CourtWebhookInput!) {\n    removeCourtWebhook(input: $input) {\n      key\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveCourtWebhook($input: CourtWebhookInput!) {\n    removeCourtWebhook(input: $input) {\n      key\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryCourtWebhook($input: CourtWebhookInput!) {\n    retryCourtWebhook(input: $input) {\n      key\n    }\n  }\n"): (typeof documents)["\n  mutation RetryCourtWebhook($input: CourtWebhookInput!) {\n    retryCourtWebhook(input: $input) {\n      key\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffCourt($key: String!) {\n    staffCourt(key: $key) {\n      key\n      name\n      viewerCanManage\n      programs {\n        key\n        name\n      }\n      clients {\n        id\n        label\n        ...CourtClientParts\n      }\n      webhooks {\n        id\n        ...CourtWebhookParts\n      }\n      outcomes {\n        ...CourtOutcomesParts\n      }\n    }\n    viewer {\n      id\n      ...SecondFactorParts\n    }\n  }\n"): (typeof documents)["\n  query StaffCourt($key: String!) {\n    staffCourt(key: $key) {\n      key\n      name\n      viewerCanManage\n      programs {\n        key\n        name\n      }\n      clients {\n        id\n        label\n        ...CourtClientParts\n      }\n      webhooks {\n        id\n        ...CourtWebhookParts\n      }\n      outcomes {\n        ...CourtOutcomesParts\n      }\n    }\n    viewer {\n      id\n      ...SecondFactorParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FunnelParts on FunnelRow {\n    key\n    invited\n    joined\n    takingPart\n    agreed\n    signed\n    filed\n    performed\n  }\n"): (typeof documents)["\n  fragment FunnelParts on FunnelRow {\n    key\n    invited\n    joined\n    takingPart\n    agreed\n    signed\n    filed\n    performed\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNeutral($input: AddNeutralInput!) {\n    addNeutral(input: $input) {\n      programKey\n    }\n  }\n"): (typeof documents)["\n  mutation AddNeutral($input: AddNeutralInput!) {\n    addNeutral(input: $input) {\n      programKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddStaff($input: AddStaffInput!) {\n    addStaff(input: $input) {\n      programKey\n    }\n  }\n"): (typeof documents)["\n  mutation AddStaff($input: AddStaffInput!) {\n    addStaff(input: $input) {\n      programKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandRequest($input: HandRequestInput!) {\n    handRequest(input: $input) {\n      programKey\n    }\n  }\n"): (typeof documents)["\n  mutation HandRequest($input: HandRequestInput!) {\n    handRequest(input: $input) {\n      programKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNeutralAway($input: SetNeutralAwayInput!) {\n    setNeutralAway(input: $input) {\n      programKey\n    }\n  }\n"): (typeof documents)["\n  mutation SetNeutralAway($input: SetNeutralAwayInput!) {\n    setNeutralAway(input: $input) {\n      programKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveNeutral($input: RosterLineInput!) {\n    removeNeutral(input: $input) {\n      programKey\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveNeutral($input: RosterLineInput!) {\n    removeNeutral(input: $input) {\n      programKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeutralParts on RosterNeutral {\n    id\n    name\n    email\n    organisation\n    awayFrom\n    awayUntil\n    openCases\n  }\n"): (typeof documents)["\n  fragment NeutralParts on RosterNeutral {\n    id\n    name\n    email\n    organisation\n    awayFrom\n    awayUntil\n    openCases\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationParts on OrganisationLoad {\n    key\n    name\n    neutrals\n    openCases\n    requests\n  }\n"): (typeof documents)["\n  fragment OrganisationParts on OrganisationLoad {\n    key\n    name\n    neutrals\n    openCases\n    requests\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestParts on WaitingRequest {\n    caseId\n    caseNumber\n    caseTypeLabel\n    partyNames\n    requestedAt\n    answerBy\n    organisation\n    isLate\n    timeZone\n  }\n"): (typeof documents)["\n  fragment RequestParts on WaitingRequest {\n    caseId\n    caseNumber\n    caseTypeLabel\n    partyNames\n    requestedAt\n    answerBy\n    organisation\n    isLate\n    timeZone\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveStaff($input: RosterLineInput!) {\n    removeStaff(input: $input)\n  }\n"): (typeof documents)["\n  mutation RemoveStaff($input: RosterLineInput!) {\n    removeStaff(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffCaseCardParts on StaffCaseCard {\n    id\n    programKey\n    programName\n    caseTypeLabel\n    caseNumber\n    status\n    waitsFor\n    outcome\n    startedAt\n    timeZone\n    legalHoldAt\n    parties {\n      id\n      name\n      status\n    }\n    hearing {\n      ...HearingParts\n    }\n    mediation {\n      status\n      answerBy\n    }\n  }\n"): (typeof documents)["\n  fragment StaffCaseCardParts on StaffCaseCard {\n    id\n    programKey\n    programName\n    caseTypeLabel\n    caseNumber\n    status\n    waitsFor\n    outcome\n    startedAt\n    timeZone\n    legalHoldAt\n    parties {\n      id\n      name\n      status\n    }\n    hearing {\n      ...HearingParts\n    }\n    mediation {\n      status\n      answerBy\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffCase($caseId: ID!) {\n    staffCase(id: $caseId) {\n      id\n      programName\n      caseTypeLabel\n      caseNumber\n      status\n      outcome\n      startedAt\n      closedAt\n      timeZone\n      legalHoldAt\n      waitsFor\n      screenedOutReason\n      safetyMode\n      fee {\n        amountCents\n      }\n      claim {\n        amountCents\n      }\n      mediation {\n        status\n        requestedAt\n        answerBy\n        seatedAt\n        endedAt\n      }\n      mustAttend {\n        ...MustAttendParts\n      }\n      deadlines {\n        key\n        endsAt\n      }\n      duplicateOf\n      likelyDuplicates {\n        id\n        caseNumber\n        status\n        startedAt\n        partyNames\n        hasSameNumber\n        viewerCanClose\n      }\n      canBreakGlass\n      brokenGlass {\n        id\n        openedBy\n        isMine\n        reason\n        laterReason\n        openedAt\n        endsAt\n        discloseAt\n        disclosedAt\n      }\n      legalHolds {\n        id\n        reason\n        placedAt\n        placedBy\n        liftedAt\n        liftedBy\n        liftReason\n      }\n      ...StaffPeople\n      ...StaffHearings\n      ...StaffFilings\n      ...StaffExemptions\n      ...StaffSafety\n    }\n  }\n"): (typeof documents)["\n  query StaffCase($caseId: ID!) {\n    staffCase(id: $caseId) {\n      id\n      programName\n      caseTypeLabel\n      caseNumber\n      status\n      outcome\n      startedAt\n      closedAt\n      timeZone\n      legalHoldAt\n      waitsFor\n      screenedOutReason\n      safetyMode\n      fee {\n        amountCents\n      }\n      claim {\n        amountCents\n      }\n      mediation {\n        status\n        requestedAt\n        answerBy\n        seatedAt\n        endedAt\n      }\n      mustAttend {\n        ...MustAttendParts\n      }\n      deadlines {\n        key\n        endsAt\n      }\n      duplicateOf\n      likelyDuplicates {\n        id\n        caseNumber\n        status\n        startedAt\n        partyNames\n        hasSameNumber\n        viewerCanClose\n      }\n      canBreakGlass\n      brokenGlass {\n        id\n        openedBy\n        isMine\n        reason\n        laterReason\n        openedAt\n        endsAt\n        discloseAt\n        disclosedAt\n      }\n      legalHolds {\n        id\n        reason\n        placedAt\n        placedBy\n        liftedAt\n        liftedBy\n        liftReason\n      }\n      ...StaffPeople\n      ...StaffHearings\n      ...StaffFilings\n      ...StaffExemptions\n      ...StaffSafety\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;