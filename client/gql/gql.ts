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
    "\n  fragment ViewerParts on Viewer {\n    id\n    name\n    email\n    locale\n    acceptedTermsVersion\n    cursor\n    mustAddSecondFactor\n    currentTerms {\n      version\n      text\n    }\n    neutralIn {\n      id\n      name\n    }\n  }\n": typeof types.ViewerPartsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation AbandonAgreement($input: AgreementInput!) {\n    abandonAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": typeof types.AbandonAgreementDocument,
    "\n  query AgreementPage($caseId: ID!, $agreementId: ID!) {\n    case(id: $caseId) {\n      id\n      ...AgreementCase\n    }\n    agreement(id: $agreementId) {\n      id\n      ...AgreementWhole\n    }\n  }\n": typeof types.AgreementPageDocument,
    "\n  fragment AgreementText on AgreementDocument {\n    language\n    title\n    programName\n    courtName\n    caseNumber\n    preparedOn\n    recitals\n    parties {\n      id\n      name\n      sideLabel\n    }\n    terms {\n      number\n      sentence\n      action {\n        doer\n        what\n        due\n      }\n    }\n    schedule {\n      number\n      ...PaymentRow\n    }\n    total {\n      amountCents\n      currency\n    }\n    defaultAndCure\n    disposition\n    binding\n    nonBinding\n    publicRecord\n    mustAttend\n    controllingLanguage\n  }\n": typeof types.AgreementTextFragmentDoc,
    "\n  mutation RequestIdentityCode($input: KeyInput!) {\n    requestIdentityCode(input: $input) {\n      email\n      expiresAt\n    }\n  }\n": typeof types.RequestIdentityCodeDocument,
    "\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      id\n      identityConfirmedUntil\n    }\n  }\n": typeof types.ConfirmIdentityDocument,
    "\n  fragment PaymentRow on DocumentPayment {\n    number\n    termNumber\n    due\n    payer\n    payee\n    amount {\n      amountCents\n      currency\n    }\n  }\n": typeof types.PaymentRowFragmentDoc,
    "\n  mutation ReopenAgreement($input: AgreementInput!) {\n    reopenAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": typeof types.ReopenAgreementDocument,
    "\n  mutation ReviseAgreement($input: ReviseAgreementInput!) {\n    reviseAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": typeof types.ReviseAgreementDocument,
    "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": typeof types.SignAgreementDocument,
    "\n  query SignPage($caseId: ID!, $agreementId: ID!) {\n    viewer {\n      id\n      name\n      email\n      identityConfirmedUntil\n      ...SecondFactorParts\n    }\n    case(id: $caseId) {\n      id\n      ...AgreementCase\n    }\n    agreement(id: $agreementId) {\n      id\n      ...AgreementWhole\n    }\n  }\n": typeof types.SignPageDocument,
    "\n  fragment AgreementCase on Case {\n    id\n    program {\n      id\n      kind\n      timeZone\n      languages\n      beforeSigning\n      consentToSign {\n        version\n        text\n      }\n    }\n    parties {\n      id\n      name\n      isYou\n    }\n    yourSeat {\n      id\n      partyId\n    }\n    mustAttend {\n      text\n    }\n  }\n": typeof types.AgreementCaseFragmentDoc,
    "\n  fragment AgreementWhole on Agreement {\n    id\n    caseId\n    status\n    revision\n    hash\n    signBy\n    bindingAt\n    isSealed\n    pdfUrl\n    htmlUrl\n    certificateUrl\n    signatories {\n      partyId\n      name\n      hasSigned\n      typedName\n      signedAt\n    }\n    viewerCan {\n      sign\n      revise\n      reopen\n      abandon\n    }\n    document {\n      language\n      recitals\n      terms {\n        number\n        sentence\n      }\n      schedule {\n        number\n        termNumber\n        due\n        payer\n        payee\n        amount {\n          amountCents\n          currency\n        }\n      }\n      total {\n        amountCents\n        currency\n      }\n      ...AgreementText\n    }\n  }\n": typeof types.AgreementWholeFragmentDoc,
    "\n  query Agree($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        kind\n        name\n        fee\n        confidentialityExceptions\n        notice {\n          version\n          text\n        }\n      }\n      viewerCan {\n        optIn\n        decline\n      }\n    }\n  }\n": typeof types.AgreeDocument,
    "\n  mutation OptIn($input: OptInInput!) {\n    optIn(input: $input) {\n      id\n      status\n      viewerCan {\n        optIn\n        decline\n        withdraw\n      }\n    }\n  }\n": typeof types.OptInDocument,
    "\n  fragment CaseCardParts on CaseCard {\n    id\n    title\n    programName\n    caseTypeLabel\n    caseNumber\n    startedOn\n    status\n    partyNames\n    unread\n    waitingFor\n    waitingForNames\n    openOffers\n    nextDeadline {\n      ...DeadlineParts\n    }\n    mustAttend {\n      text\n      hearing {\n        ...HearingParts\n      }\n    }\n  }\n": typeof types.CaseCardPartsFragmentDoc,
    "\n  fragment CaseEventParts on TimelineEntry {\n    id\n    kind\n    at\n    by\n  }\n": typeof types.CaseEventPartsFragmentDoc,
    "\n  query CaseHome($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n        partyId\n      }\n      ...CaseFrameParts\n      ...NextStepParts\n      ...CaseTasksParts\n      ...LastDayToAgreeParts\n      ...DeadlinesParts\n      ...MediatorCardParts\n      ...PeopleCardParts\n      ...LatestEventsParts\n      ...MoreToDoParts\n    }\n  }\n": typeof types.CaseHomeDocument,
    "\n  fragment CaseTasksParts on Case {\n    id\n    status\n    outcome\n    tasks {\n      key\n      status\n    }\n    agreements {\n      id\n      status\n    }\n    viewerCan {\n      optIn\n    }\n  }\n": typeof types.CaseTasksPartsFragmentDoc,
    "\n  fragment DeadlineParts on Deadline {\n    key\n    endsAt\n    timeZone\n  }\n": typeof types.DeadlinePartsFragmentDoc,
    "\n  fragment DeadlinesParts on Case {\n    id\n    parties {\n      id\n      status\n    }\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n    hearing {\n      source\n    }\n    program {\n      id\n      timeZone\n    }\n    viewerCan {\n      recordHearing\n    }\n  }\n": typeof types.DeadlinesPartsFragmentDoc,
    "\n  query HearingToRecord($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      hearing {\n        ...HearingParts\n      }\n      viewerCan {\n        recordHearing\n      }\n    }\n  }\n": typeof types.HearingToRecordDocument,
    "\n  mutation RecordHearing($input: RecordHearingInput!) {\n    recordHearing(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordHearingDocument,
    "\n  fragment HearingParts on Hearing {\n    on\n    at\n    department\n    source\n    timeZone\n    vacatedAt\n  }\n": typeof types.HearingPartsFragmentDoc,
    "\n  fragment LastDayToAgreeParts on Case {\n    id\n    status\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n  }\n": typeof types.LastDayToAgreePartsFragmentDoc,
    "\n  fragment LatestEventsParts on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    timeline(first: 4) {\n      nodes {\n        id\n        ...CaseEventParts\n      }\n    }\n  }\n": typeof types.LatestEventsPartsFragmentDoc,
    "\n  fragment MediatorCardParts on Case {\n    id\n    status\n    yourSeat {\n      id\n      role\n    }\n    program {\n      id\n      timeZone\n      neutralMode\n    }\n    mediation {\n      ...MediationParts\n    }\n    viewerCan {\n      requestMediator\n      cancelMediatorRequest\n      endMediation\n    }\n  }\n": typeof types.MediatorCardPartsFragmentDoc,
    "\n  fragment MoreToDoParts on Case {\n    id\n    story\n    claim {\n      amountCents\n      currency\n    }\n    yourSeat {\n      id\n      role\n    }\n    viewerCan {\n      withdraw\n    }\n  }\n": typeof types.MoreToDoPartsFragmentDoc,
    "\n  fragment MustAttendParts on MustAttend {\n    text\n    isConfirmed\n    lookUpUrl\n    hearing {\n      ...HearingParts\n    }\n  }\n": typeof types.MustAttendPartsFragmentDoc,
    "\n  query MyCases($after: String) {\n    myCases(first: 25, after: $after) {\n      nodes {\n        id\n        status\n        waitingFor\n        ...CaseCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": typeof types.MyCasesDocument,
    "\n  fragment NextStepParts on Case {\n    id\n    outcome\n    yourSeat {\n      id\n      partyId\n    }\n    program {\n      id\n      kind\n      timeZone\n    }\n    viewerCan {\n      rejoin\n    }\n    nextStep {\n      kind\n      names\n      offerId\n      agreementId\n      conversationId\n      by\n      amount {\n        amountCents\n        currency\n      }\n    }\n  }\n": typeof types.NextStepPartsFragmentDoc,
    "\n  fragment PartyCardParts on Party {\n    id\n    side\n    name\n    kind\n    status\n    isYou\n  }\n": typeof types.PartyCardPartsFragmentDoc,
    "\n  fragment PeopleCardParts on Case {\n    id\n    parties {\n      id\n      name\n      side\n      status\n      isYou\n    }\n    seats {\n      id\n      name\n      role\n      title\n      partyId\n      endedAt\n    }\n  }\n": typeof types.PeopleCardPartsFragmentDoc,
    "\n  query People($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n      }\n      parties {\n        id\n        ...PartyCardParts\n      }\n      seats {\n        id\n        partyId\n        ...SeatCardParts\n      }\n      viewerCan {\n        resendInvitation\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      id\n    }\n  }\n": typeof types.ResendInvitationDocument,
    "\n  fragment SeatCardParts on Seat {\n    id\n    role\n    name\n    title\n    startedAt\n    endedAt\n    isYou\n  }\n": typeof types.SeatCardPartsFragmentDoc,
    "\n  query Timeline($caseId: ID!, $after: String) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n      }\n      timeline(first: 50, after: $after) {\n        nodes {\n          id\n          ...CaseEventParts\n        }\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  fragment CaseFrameParts on Case {\n    id\n    caseNumber\n    status\n    unread\n    caseType {\n      label\n    }\n    program {\n      id\n      name\n      timeZone\n      supportPhone\n      supportEmail\n      supportHours\n    }\n    parties {\n      id\n      name\n      isYou\n      status\n    }\n    yourSeat {\n      id\n      role\n    }\n    mustAttend {\n      ...MustAttendParts\n    }\n    agreements {\n      id\n      status\n    }\n    offers {\n      id\n      status\n      viewerCan {\n        answer\n      }\n    }\n  }\n": typeof types.CaseFramePartsFragmentDoc,
    "\n  query CaseFrame($caseId: ID!) {\n    case(id: $caseId) {\n      ...CaseFrameParts\n    }\n  }\n": typeof types.CaseFrameDocument,
    "\n  query Invitation($code: String!) {\n    invitation(code: $code) {\n      programName\n      organisation\n      supportPhone\n      supportEmail\n      state\n      needsCaseNumber\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  query InvitationDetails($code: String!, $caseNumber: String) {\n    invitationDetails(code: $code, caseNumber: $caseNumber) {\n      programName\n      organisation\n      caseTypeLabel\n      caseNumber\n      invitedBy\n      invitedName\n      mustAttend {\n        ...MustAttendParts\n      }\n      respondBy\n      timeZone\n    }\n  }\n": typeof types.InvitationDetailsDocument,
    "\n  mutation JoinCase($input: JoinCaseInput!) {\n    joinCase(input: $input) {\n      id\n    }\n  }\n": typeof types.JoinCaseDocument,
    "\n  mutation NotThisPerson($input: CodeInput!) {\n    notThisPerson(input: $input)\n  }\n": typeof types.NotThisPersonDocument,
    "\n  query Leaving($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        kind\n        timeZone\n      }\n      deadlines {\n        key\n        on\n        endsAt\n        timeZone\n      }\n      viewerCan {\n        decline\n        withdraw\n        rejoin\n      }\n    }\n  }\n": typeof types.LeavingDocument,
    "\n  mutation DeclineCase($input: CaseInput!) {\n    declineCase(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.DeclineCaseDocument,
    "\n  mutation WithdrawFromCase($input: CaseInput!) {\n    withdrawFromCase(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.WithdrawFromCaseDocument,
    "\n  mutation RejoinCase($input: CaseInput!) {\n    rejoinCase(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.RejoinCaseDocument,
    "\n  fragment MediationParts on Mediation {\n    status\n    queuePosition\n    answerBy\n    neutralNames\n    startedAt\n    endedAt\n  }\n": typeof types.MediationPartsFragmentDoc,
    "\n  query Mediator($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n        role\n      }\n      program {\n        id\n        timeZone\n        neutralTitle\n        neutralMode\n        neutralHours\n        neutralAnswerWithinHours\n      }\n      mediation {\n        ...MediationParts\n      }\n      viewerCan {\n        requestMediator\n        cancelMediatorRequest\n        endMediation\n      }\n    }\n  }\n": typeof types.MediatorDocument,
    "\n  mutation RequestMediator($input: CaseInput!) {\n    requestMediator(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n": typeof types.RequestMediatorDocument,
    "\n  mutation CancelMediatorRequest($input: CaseInput!) {\n    cancelMediatorRequest(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n": typeof types.CancelMediatorRequestDocument,
    "\n  mutation EndMediation($input: CaseInput!) {\n    endMediation(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n": typeof types.EndMediationDocument,
    "\n  query StartPrograms {\n    programs {\n      id\n      key\n      kind\n      name\n      organisation\n      courtName\n      timeZone\n      fee\n      supportPhone\n      supportEmail\n      supportHours\n      caseTypes {\n        key\n        label\n        sides\n        needsCaseNumber\n        claimLimitIndividual {\n          amountCents\n          currency\n        }\n      }\n    }\n  }\n": typeof types.StartProgramsDocument,
    "\n  mutation StartCase($input: StartCaseInput!) {\n    startCase(input: $input) {\n      id\n    }\n  }\n": typeof types.StartCaseDocument,
    "\n  query Desk($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n      }\n      conversations {\n        id\n        kind\n      }\n      ...DeskHead\n      ...DeskAside\n      ...DeskThreads\n      ...DeskTabs\n      ...EndMediation\n    }\n  }\n": typeof types.DeskDocument,
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
    "\n  fragment DeskAside on Case {\n    id\n    mustAttend {\n      ...MustAttendParts\n    }\n    ...DeskOffers\n    ...DeskDeadlines\n    ...DeskTimeline\n  }\n": typeof types.DeskAsideFragmentDoc,
    "\n  fragment DeskDeadlines on Case {\n    id\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n  }\n": typeof types.DeskDeadlinesFragmentDoc,
    "\n  fragment DeskHead on Case {\n    id\n    caseNumber\n    caseType {\n      key\n      label\n    }\n    parties {\n      id\n      name\n    }\n    mediation {\n      status\n    }\n    viewerCan {\n      endMediation\n    }\n  }\n": typeof types.DeskHeadFragmentDoc,
    "\n  fragment DeskOffers on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    offers {\n      id\n      round\n      status\n      fromName\n      madeAt\n      expiresAt\n      total {\n        amountCents\n        currency\n      }\n    }\n  }\n": typeof types.DeskOffersFragmentDoc,
    "\n  fragment DeskTabs on Case {\n    id\n    ...DeskThreads\n    ...DeskHead\n    ...DeskAside\n  }\n": typeof types.DeskTabsFragmentDoc,
    "\n  fragment DeskTimeline on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    timeline(first: 12) {\n      nodes {\n        id\n        ...CaseEventParts\n      }\n    }\n  }\n": typeof types.DeskTimelineFragmentDoc,
    "\n  fragment EndMediation on Case {\n    id\n    parties {\n      id\n      name\n    }\n  }\n": typeof types.EndMediationFragmentDoc,
    "\n  fragment DeskThreads on Case {\n    id\n    parties {\n      id\n      name\n      kind\n      status\n    }\n    conversations {\n      id\n      kind\n      partyId\n      unread\n      ...ThreadConversation\n    }\n    ...ThreadCase\n  }\n": typeof types.DeskThreadsFragmentDoc,
    "\n  query EarlierMessages($conversationId: ID!, $before: String!) {\n    conversation(id: $conversationId) {\n      id\n      messages(last: 30, before: $before) {\n        nodes {\n          ...MessageParts\n        }\n        startCursor\n        hasPreviousPage\n      }\n    }\n  }\n": typeof types.EarlierMessagesDocument,
    "\n  fragment PrivateHistory on Conversation {\n    id\n    messages(last: 30) {\n      nodes {\n        id\n        body\n      }\n    }\n  }\n": typeof types.PrivateHistoryFragmentDoc,
    "\n  mutation TakeMediatorSeat($input: TakeMediatorSeatInput!) {\n    takeMediatorSeat(input: $input) {\n      id\n    }\n  }\n": typeof types.TakeMediatorSeatDocument,
    "\n  mutation DeclareConflict($input: CaseInput!) {\n    declareConflict(input: $input)\n  }\n": typeof types.DeclareConflictDocument,
    "\n  fragment RequestFacts on MediationRequest {\n    caseId\n    programName\n    caseTypeLabel\n    requestedAt\n    answerBy\n    timeZone\n    hearing {\n      ...HearingParts\n    }\n  }\n": typeof types.RequestFactsFragmentDoc,
    "\n  fragment TakeSeat on MediationRequest {\n    caseId\n    partyNames\n    ...RequestFacts\n  }\n": typeof types.TakeSeatFragmentDoc,
    "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      ...MessageParts\n    }\n  }\n": typeof types.SendMessageDocument,
    "\n  fragment ThreadCase on Case {\n    id\n    status\n    yourSeat {\n      id\n      role\n      endedAt\n    }\n    program {\n      id\n      timeZone\n      neutralTitle\n      evidenceMaxBytes\n    }\n    ...AudienceCase\n  }\n": typeof types.ThreadCaseFragmentDoc,
    "\n  fragment ThreadConversation on Conversation {\n    id\n    isOpen\n    unread\n    readUpTo\n    audience\n    viewerCan {\n      send\n    }\n    messages(last: 30) {\n      nodes {\n        ...MessageParts\n      }\n      startCursor\n      hasPreviousPage\n    }\n    ...Audience\n  }\n": typeof types.ThreadConversationFragmentDoc,
    "\n  mutation MarkRead($input: MarkReadInput!) {\n    markRead(input: $input) {\n      id\n      unread\n      readUpTo\n    }\n  }\n": typeof types.MarkReadDocument,
    "\n  query Draft($slot: String!) {\n    draft(slot: $slot) {\n      slot\n      body\n      savedAt\n    }\n  }\n": typeof types.DraftDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      slot\n      body\n      savedAt\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  fragment MessageParts on Message {\n    id\n    conversationId\n    seatId\n    author\n    role\n    body\n    destroyedAt\n    stamp\n    sentAt\n    key\n    evidence {\n      id\n      name\n      mediaType\n      bytes\n      isImage\n      url\n    }\n  }\n": typeof types.MessagePartsFragmentDoc,
    "\n  subscription Changes($after: String) {\n    changes(after: $after) {\n      kind\n      at\n      caseId\n      conversationId\n      subjectId\n      message {\n        ...MessageParts\n      }\n    }\n  }\n": typeof types.ChangesDocument,
    "\n  fragment SeatOfMessage on Seat {\n    id\n    isYou\n  }\n": typeof types.SeatOfMessageFragmentDoc,
    "\n  fragment AddedClause on Clause {\n    key\n    text\n  }\n": typeof types.AddedClauseFragmentDoc,
    "\n  query BuildOfferPage($caseId: ID!, $answers: ID!, $isAnswer: Boolean!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        status\n        fromPartyId\n      }\n    }\n    offer(id: $answers) @include(if: $isAnswer) {\n      id\n      ...AnsweredOffer\n    }\n  }\n": typeof types.BuildOfferPageDocument,
    "\n  query OfferPage($caseId: ID!, $offerId: ID!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        status\n        madeAt\n      }\n      agreements {\n        id\n        status\n      }\n    }\n    offer(id: $offerId) {\n      id\n      ...OfferWhole\n    }\n  }\n": typeof types.OfferPageDocument,
    "\n  fragment OfferTermCard on OfferTerm {\n    id\n    comparison\n    wasAgreed\n    changedFields\n    previous {\n      ...TermFacts\n    }\n    term {\n      ...TermFacts\n    }\n  }\n": typeof types.OfferTermCardFragmentDoc,
    "\n  query OffersPage($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        ...OfferSummary\n      }\n      agreements {\n        id\n        status\n      }\n    }\n  }\n": typeof types.OffersPageDocument,
    "\n  fragment ReadBack on ReadBack {\n    total {\n      amountCents\n      currency\n    }\n    firstDue\n    lastDue\n    payments\n  }\n": typeof types.ReadBackFragmentDoc,
    "\n  mutation WithdrawOffer($input: OfferInput!) {\n    withdrawOffer(input: $input) {\n      id\n      ...OfferWhole\n    }\n  }\n": typeof types.WithdrawOfferDocument,
    "\n  mutation AnswerOffer($input: AnswerOfferInput!) {\n    answerOffer(input: $input) {\n      id\n      ...OfferWhole\n    }\n  }\n": typeof types.AnswerOfferDocument,
    "\n  fragment OfferCase on Case {\n    id\n    program {\n      id\n      kind\n      timeZone\n      offerDefaultDaysOpen\n      offerMaxDaysOpen\n      maxInstalments\n    }\n    caseType {\n      key\n      retainedJurisdiction\n      dispositions {\n        key\n        text\n      }\n    }\n    parties {\n      id\n      name\n      status\n      isYou\n    }\n    yourSeat {\n      id\n      partyId\n    }\n    deadlines {\n      key\n      on\n    }\n    viewerCan {\n      makeOffer\n    }\n  }\n": typeof types.OfferCaseFragmentDoc,
    "\n  fragment OfferSummary on Offer {\n    id\n    round\n    status\n    fromPartyId\n    fromName\n    toPartyIds\n    answersOfferId\n    madeAt\n    expiresAt\n    terms {\n      id\n      comparison\n      previous {\n        ...TermFacts\n      }\n      term {\n        ...TermFacts\n      }\n    }\n    answers {\n      partyId\n      partyName\n      terms {\n        termId\n        verdict\n      }\n    }\n    viewerCan {\n      answer\n      withdraw\n      counter\n    }\n  }\n": typeof types.OfferSummaryFragmentDoc,
    "\n  fragment OfferWhole on Offer {\n    id\n    caseId\n    round\n    status\n    fromPartyId\n    fromName\n    toPartyIds\n    answersOfferId\n    explanation\n    madeAt\n    expiresAt\n    closedAt\n    hash\n    terms {\n      id\n      ...OfferTermCard\n    }\n    clauses {\n      ...AddedClause\n    }\n    readBack {\n      ...ReadBack\n    }\n    answers {\n      partyId\n      partyName\n      answeredAt\n      terms {\n        termId\n        verdict\n        explanation\n      }\n    }\n    viewerCan {\n      answer\n      withdraw\n      counter\n    }\n  }\n": typeof types.OfferWholeFragmentDoc,
    "\n  fragment AnsweredOffer on Offer {\n    id\n    fromPartyId\n    fromName\n    terms {\n      id\n      comparison\n      term {\n        ...TermFacts\n      }\n    }\n    answers {\n      partyId\n      terms {\n        termId\n        verdict\n      }\n    }\n  }\n": typeof types.AnsweredOfferFragmentDoc,
    "\n  fragment TermFacts on Term {\n    kind: __typename\n    ... on MoneyTerm {\n      payerPartyId\n      payerName\n      sourceName\n      payeePartyId\n      payeeName\n      amount {\n        amountCents\n        currency\n      }\n      frequency\n      instalments {\n        number\n        due\n        nominalDue\n        amount {\n          amountCents\n          currency\n        }\n        ifMissed {\n          amountCents\n          currency\n        }\n      }\n      graceDays\n      weekendRule\n      onDefault\n      note\n      sentence\n    }\n    ... on ActionTerm {\n      partyId\n      partyName\n      what\n      due\n      howToTell\n      sentence\n    }\n    ... on DispositionTerm {\n      disposition\n      retainJurisdiction\n      sentence\n    }\n  }\n": typeof types.TermFactsFragmentDoc,
    "\n  query OfferPreview($input: OfferPreviewInput!) {\n    offerPreview(input: $input) {\n      hash\n      terms {\n        id\n        ...OfferTermCard\n      }\n      readBack {\n        ...ReadBack\n      }\n      clauses {\n        ...AddedClause\n      }\n    }\n  }\n": typeof types.OfferPreviewDocument,
    "\n  mutation MakeOffer($input: MakeOfferInput!) {\n    makeOffer(input: $input) {\n      id\n      caseId\n      status\n    }\n  }\n": typeof types.MakeOfferDocument,
    "\n  query Prepare($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        preparation\n        resources {\n          ...ResourceParts\n        }\n      }\n    }\n  }\n": typeof types.PrepareDocument,
    "\n  fragment ResourceParts on Resource {\n    label\n    url\n    phone\n  }\n": typeof types.ResourcePartsFragmentDoc,
    "\n  mutation RefreshSession {\n    refreshSession {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerParts\n      }\n    }\n  }\n": typeof types.RefreshSessionDocument,
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
    "\n  fragment ViewerParts on Viewer {\n    id\n    name\n    email\n    locale\n    acceptedTermsVersion\n    cursor\n    mustAddSecondFactor\n    currentTerms {\n      version\n      text\n    }\n    neutralIn {\n      id\n      name\n    }\n  }\n": types.ViewerPartsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation AbandonAgreement($input: AgreementInput!) {\n    abandonAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": types.AbandonAgreementDocument,
    "\n  query AgreementPage($caseId: ID!, $agreementId: ID!) {\n    case(id: $caseId) {\n      id\n      ...AgreementCase\n    }\n    agreement(id: $agreementId) {\n      id\n      ...AgreementWhole\n    }\n  }\n": types.AgreementPageDocument,
    "\n  fragment AgreementText on AgreementDocument {\n    language\n    title\n    programName\n    courtName\n    caseNumber\n    preparedOn\n    recitals\n    parties {\n      id\n      name\n      sideLabel\n    }\n    terms {\n      number\n      sentence\n      action {\n        doer\n        what\n        due\n      }\n    }\n    schedule {\n      number\n      ...PaymentRow\n    }\n    total {\n      amountCents\n      currency\n    }\n    defaultAndCure\n    disposition\n    binding\n    nonBinding\n    publicRecord\n    mustAttend\n    controllingLanguage\n  }\n": types.AgreementTextFragmentDoc,
    "\n  mutation RequestIdentityCode($input: KeyInput!) {\n    requestIdentityCode(input: $input) {\n      email\n      expiresAt\n    }\n  }\n": types.RequestIdentityCodeDocument,
    "\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      id\n      identityConfirmedUntil\n    }\n  }\n": types.ConfirmIdentityDocument,
    "\n  fragment PaymentRow on DocumentPayment {\n    number\n    termNumber\n    due\n    payer\n    payee\n    amount {\n      amountCents\n      currency\n    }\n  }\n": types.PaymentRowFragmentDoc,
    "\n  mutation ReopenAgreement($input: AgreementInput!) {\n    reopenAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": types.ReopenAgreementDocument,
    "\n  mutation ReviseAgreement($input: ReviseAgreementInput!) {\n    reviseAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": types.ReviseAgreementDocument,
    "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      id\n      ...AgreementWhole\n    }\n  }\n": types.SignAgreementDocument,
    "\n  query SignPage($caseId: ID!, $agreementId: ID!) {\n    viewer {\n      id\n      name\n      email\n      identityConfirmedUntil\n      ...SecondFactorParts\n    }\n    case(id: $caseId) {\n      id\n      ...AgreementCase\n    }\n    agreement(id: $agreementId) {\n      id\n      ...AgreementWhole\n    }\n  }\n": types.SignPageDocument,
    "\n  fragment AgreementCase on Case {\n    id\n    program {\n      id\n      kind\n      timeZone\n      languages\n      beforeSigning\n      consentToSign {\n        version\n        text\n      }\n    }\n    parties {\n      id\n      name\n      isYou\n    }\n    yourSeat {\n      id\n      partyId\n    }\n    mustAttend {\n      text\n    }\n  }\n": types.AgreementCaseFragmentDoc,
    "\n  fragment AgreementWhole on Agreement {\n    id\n    caseId\n    status\n    revision\n    hash\n    signBy\n    bindingAt\n    isSealed\n    pdfUrl\n    htmlUrl\n    certificateUrl\n    signatories {\n      partyId\n      name\n      hasSigned\n      typedName\n      signedAt\n    }\n    viewerCan {\n      sign\n      revise\n      reopen\n      abandon\n    }\n    document {\n      language\n      recitals\n      terms {\n        number\n        sentence\n      }\n      schedule {\n        number\n        termNumber\n        due\n        payer\n        payee\n        amount {\n          amountCents\n          currency\n        }\n      }\n      total {\n        amountCents\n        currency\n      }\n      ...AgreementText\n    }\n  }\n": types.AgreementWholeFragmentDoc,
    "\n  query Agree($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        kind\n        name\n        fee\n        confidentialityExceptions\n        notice {\n          version\n          text\n        }\n      }\n      viewerCan {\n        optIn\n        decline\n      }\n    }\n  }\n": types.AgreeDocument,
    "\n  mutation OptIn($input: OptInInput!) {\n    optIn(input: $input) {\n      id\n      status\n      viewerCan {\n        optIn\n        decline\n        withdraw\n      }\n    }\n  }\n": types.OptInDocument,
    "\n  fragment CaseCardParts on CaseCard {\n    id\n    title\n    programName\n    caseTypeLabel\n    caseNumber\n    startedOn\n    status\n    partyNames\n    unread\n    waitingFor\n    waitingForNames\n    openOffers\n    nextDeadline {\n      ...DeadlineParts\n    }\n    mustAttend {\n      text\n      hearing {\n        ...HearingParts\n      }\n    }\n  }\n": types.CaseCardPartsFragmentDoc,
    "\n  fragment CaseEventParts on TimelineEntry {\n    id\n    kind\n    at\n    by\n  }\n": types.CaseEventPartsFragmentDoc,
    "\n  query CaseHome($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n        partyId\n      }\n      ...CaseFrameParts\n      ...NextStepParts\n      ...CaseTasksParts\n      ...LastDayToAgreeParts\n      ...DeadlinesParts\n      ...MediatorCardParts\n      ...PeopleCardParts\n      ...LatestEventsParts\n      ...MoreToDoParts\n    }\n  }\n": types.CaseHomeDocument,
    "\n  fragment CaseTasksParts on Case {\n    id\n    status\n    outcome\n    tasks {\n      key\n      status\n    }\n    agreements {\n      id\n      status\n    }\n    viewerCan {\n      optIn\n    }\n  }\n": types.CaseTasksPartsFragmentDoc,
    "\n  fragment DeadlineParts on Deadline {\n    key\n    endsAt\n    timeZone\n  }\n": types.DeadlinePartsFragmentDoc,
    "\n  fragment DeadlinesParts on Case {\n    id\n    parties {\n      id\n      status\n    }\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n    hearing {\n      source\n    }\n    program {\n      id\n      timeZone\n    }\n    viewerCan {\n      recordHearing\n    }\n  }\n": types.DeadlinesPartsFragmentDoc,
    "\n  query HearingToRecord($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      hearing {\n        ...HearingParts\n      }\n      viewerCan {\n        recordHearing\n      }\n    }\n  }\n": types.HearingToRecordDocument,
    "\n  mutation RecordHearing($input: RecordHearingInput!) {\n    recordHearing(input: $input) {\n      id\n    }\n  }\n": types.RecordHearingDocument,
    "\n  fragment HearingParts on Hearing {\n    on\n    at\n    department\n    source\n    timeZone\n    vacatedAt\n  }\n": types.HearingPartsFragmentDoc,
    "\n  fragment LastDayToAgreeParts on Case {\n    id\n    status\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n  }\n": types.LastDayToAgreePartsFragmentDoc,
    "\n  fragment LatestEventsParts on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    timeline(first: 4) {\n      nodes {\n        id\n        ...CaseEventParts\n      }\n    }\n  }\n": types.LatestEventsPartsFragmentDoc,
    "\n  fragment MediatorCardParts on Case {\n    id\n    status\n    yourSeat {\n      id\n      role\n    }\n    program {\n      id\n      timeZone\n      neutralMode\n    }\n    mediation {\n      ...MediationParts\n    }\n    viewerCan {\n      requestMediator\n      cancelMediatorRequest\n      endMediation\n    }\n  }\n": types.MediatorCardPartsFragmentDoc,
    "\n  fragment MoreToDoParts on Case {\n    id\n    story\n    claim {\n      amountCents\n      currency\n    }\n    yourSeat {\n      id\n      role\n    }\n    viewerCan {\n      withdraw\n    }\n  }\n": types.MoreToDoPartsFragmentDoc,
    "\n  fragment MustAttendParts on MustAttend {\n    text\n    isConfirmed\n    lookUpUrl\n    hearing {\n      ...HearingParts\n    }\n  }\n": types.MustAttendPartsFragmentDoc,
    "\n  query MyCases($after: String) {\n    myCases(first: 25, after: $after) {\n      nodes {\n        id\n        status\n        waitingFor\n        ...CaseCardParts\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n": types.MyCasesDocument,
    "\n  fragment NextStepParts on Case {\n    id\n    outcome\n    yourSeat {\n      id\n      partyId\n    }\n    program {\n      id\n      kind\n      timeZone\n    }\n    viewerCan {\n      rejoin\n    }\n    nextStep {\n      kind\n      names\n      offerId\n      agreementId\n      conversationId\n      by\n      amount {\n        amountCents\n        currency\n      }\n    }\n  }\n": types.NextStepPartsFragmentDoc,
    "\n  fragment PartyCardParts on Party {\n    id\n    side\n    name\n    kind\n    status\n    isYou\n  }\n": types.PartyCardPartsFragmentDoc,
    "\n  fragment PeopleCardParts on Case {\n    id\n    parties {\n      id\n      name\n      side\n      status\n      isYou\n    }\n    seats {\n      id\n      name\n      role\n      title\n      partyId\n      endedAt\n    }\n  }\n": types.PeopleCardPartsFragmentDoc,
    "\n  query People($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n      }\n      parties {\n        id\n        ...PartyCardParts\n      }\n      seats {\n        id\n        partyId\n        ...SeatCardParts\n      }\n      viewerCan {\n        resendInvitation\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      id\n    }\n  }\n": types.ResendInvitationDocument,
    "\n  fragment SeatCardParts on Seat {\n    id\n    role\n    name\n    title\n    startedAt\n    endedAt\n    isYou\n  }\n": types.SeatCardPartsFragmentDoc,
    "\n  query Timeline($caseId: ID!, $after: String) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n      }\n      timeline(first: 50, after: $after) {\n        nodes {\n          id\n          ...CaseEventParts\n        }\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.TimelineDocument,
    "\n  fragment CaseFrameParts on Case {\n    id\n    caseNumber\n    status\n    unread\n    caseType {\n      label\n    }\n    program {\n      id\n      name\n      timeZone\n      supportPhone\n      supportEmail\n      supportHours\n    }\n    parties {\n      id\n      name\n      isYou\n      status\n    }\n    yourSeat {\n      id\n      role\n    }\n    mustAttend {\n      ...MustAttendParts\n    }\n    agreements {\n      id\n      status\n    }\n    offers {\n      id\n      status\n      viewerCan {\n        answer\n      }\n    }\n  }\n": types.CaseFramePartsFragmentDoc,
    "\n  query CaseFrame($caseId: ID!) {\n    case(id: $caseId) {\n      ...CaseFrameParts\n    }\n  }\n": types.CaseFrameDocument,
    "\n  query Invitation($code: String!) {\n    invitation(code: $code) {\n      programName\n      organisation\n      supportPhone\n      supportEmail\n      state\n      needsCaseNumber\n    }\n  }\n": types.InvitationDocument,
    "\n  query InvitationDetails($code: String!, $caseNumber: String) {\n    invitationDetails(code: $code, caseNumber: $caseNumber) {\n      programName\n      organisation\n      caseTypeLabel\n      caseNumber\n      invitedBy\n      invitedName\n      mustAttend {\n        ...MustAttendParts\n      }\n      respondBy\n      timeZone\n    }\n  }\n": types.InvitationDetailsDocument,
    "\n  mutation JoinCase($input: JoinCaseInput!) {\n    joinCase(input: $input) {\n      id\n    }\n  }\n": types.JoinCaseDocument,
    "\n  mutation NotThisPerson($input: CodeInput!) {\n    notThisPerson(input: $input)\n  }\n": types.NotThisPersonDocument,
    "\n  query Leaving($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        kind\n        timeZone\n      }\n      deadlines {\n        key\n        on\n        endsAt\n        timeZone\n      }\n      viewerCan {\n        decline\n        withdraw\n        rejoin\n      }\n    }\n  }\n": types.LeavingDocument,
    "\n  mutation DeclineCase($input: CaseInput!) {\n    declineCase(input: $input) {\n      id\n      status\n    }\n  }\n": types.DeclineCaseDocument,
    "\n  mutation WithdrawFromCase($input: CaseInput!) {\n    withdrawFromCase(input: $input) {\n      id\n      status\n    }\n  }\n": types.WithdrawFromCaseDocument,
    "\n  mutation RejoinCase($input: CaseInput!) {\n    rejoinCase(input: $input) {\n      id\n      status\n    }\n  }\n": types.RejoinCaseDocument,
    "\n  fragment MediationParts on Mediation {\n    status\n    queuePosition\n    answerBy\n    neutralNames\n    startedAt\n    endedAt\n  }\n": types.MediationPartsFragmentDoc,
    "\n  query Mediator($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n        role\n      }\n      program {\n        id\n        timeZone\n        neutralTitle\n        neutralMode\n        neutralHours\n        neutralAnswerWithinHours\n      }\n      mediation {\n        ...MediationParts\n      }\n      viewerCan {\n        requestMediator\n        cancelMediatorRequest\n        endMediation\n      }\n    }\n  }\n": types.MediatorDocument,
    "\n  mutation RequestMediator($input: CaseInput!) {\n    requestMediator(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n": types.RequestMediatorDocument,
    "\n  mutation CancelMediatorRequest($input: CaseInput!) {\n    cancelMediatorRequest(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n": types.CancelMediatorRequestDocument,
    "\n  mutation EndMediation($input: CaseInput!) {\n    endMediation(input: $input) {\n      id\n      mediation {\n        ...MediationParts\n      }\n    }\n  }\n": types.EndMediationDocument,
    "\n  query StartPrograms {\n    programs {\n      id\n      key\n      kind\n      name\n      organisation\n      courtName\n      timeZone\n      fee\n      supportPhone\n      supportEmail\n      supportHours\n      caseTypes {\n        key\n        label\n        sides\n        needsCaseNumber\n        claimLimitIndividual {\n          amountCents\n          currency\n        }\n      }\n    }\n  }\n": types.StartProgramsDocument,
    "\n  mutation StartCase($input: StartCaseInput!) {\n    startCase(input: $input) {\n      id\n    }\n  }\n": types.StartCaseDocument,
    "\n  query Desk($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n      }\n      conversations {\n        id\n        kind\n      }\n      ...DeskHead\n      ...DeskAside\n      ...DeskThreads\n      ...DeskTabs\n      ...EndMediation\n    }\n  }\n": types.DeskDocument,
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
    "\n  fragment DeskAside on Case {\n    id\n    mustAttend {\n      ...MustAttendParts\n    }\n    ...DeskOffers\n    ...DeskDeadlines\n    ...DeskTimeline\n  }\n": types.DeskAsideFragmentDoc,
    "\n  fragment DeskDeadlines on Case {\n    id\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n  }\n": types.DeskDeadlinesFragmentDoc,
    "\n  fragment DeskHead on Case {\n    id\n    caseNumber\n    caseType {\n      key\n      label\n    }\n    parties {\n      id\n      name\n    }\n    mediation {\n      status\n    }\n    viewerCan {\n      endMediation\n    }\n  }\n": types.DeskHeadFragmentDoc,
    "\n  fragment DeskOffers on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    offers {\n      id\n      round\n      status\n      fromName\n      madeAt\n      expiresAt\n      total {\n        amountCents\n        currency\n      }\n    }\n  }\n": types.DeskOffersFragmentDoc,
    "\n  fragment DeskTabs on Case {\n    id\n    ...DeskThreads\n    ...DeskHead\n    ...DeskAside\n  }\n": types.DeskTabsFragmentDoc,
    "\n  fragment DeskTimeline on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    timeline(first: 12) {\n      nodes {\n        id\n        ...CaseEventParts\n      }\n    }\n  }\n": types.DeskTimelineFragmentDoc,
    "\n  fragment EndMediation on Case {\n    id\n    parties {\n      id\n      name\n    }\n  }\n": types.EndMediationFragmentDoc,
    "\n  fragment DeskThreads on Case {\n    id\n    parties {\n      id\n      name\n      kind\n      status\n    }\n    conversations {\n      id\n      kind\n      partyId\n      unread\n      ...ThreadConversation\n    }\n    ...ThreadCase\n  }\n": types.DeskThreadsFragmentDoc,
    "\n  query EarlierMessages($conversationId: ID!, $before: String!) {\n    conversation(id: $conversationId) {\n      id\n      messages(last: 30, before: $before) {\n        nodes {\n          ...MessageParts\n        }\n        startCursor\n        hasPreviousPage\n      }\n    }\n  }\n": types.EarlierMessagesDocument,
    "\n  fragment PrivateHistory on Conversation {\n    id\n    messages(last: 30) {\n      nodes {\n        id\n        body\n      }\n    }\n  }\n": types.PrivateHistoryFragmentDoc,
    "\n  mutation TakeMediatorSeat($input: TakeMediatorSeatInput!) {\n    takeMediatorSeat(input: $input) {\n      id\n    }\n  }\n": types.TakeMediatorSeatDocument,
    "\n  mutation DeclareConflict($input: CaseInput!) {\n    declareConflict(input: $input)\n  }\n": types.DeclareConflictDocument,
    "\n  fragment RequestFacts on MediationRequest {\n    caseId\n    programName\n    caseTypeLabel\n    requestedAt\n    answerBy\n    timeZone\n    hearing {\n      ...HearingParts\n    }\n  }\n": types.RequestFactsFragmentDoc,
    "\n  fragment TakeSeat on MediationRequest {\n    caseId\n    partyNames\n    ...RequestFacts\n  }\n": types.TakeSeatFragmentDoc,
    "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      ...MessageParts\n    }\n  }\n": types.SendMessageDocument,
    "\n  fragment ThreadCase on Case {\n    id\n    status\n    yourSeat {\n      id\n      role\n      endedAt\n    }\n    program {\n      id\n      timeZone\n      neutralTitle\n      evidenceMaxBytes\n    }\n    ...AudienceCase\n  }\n": types.ThreadCaseFragmentDoc,
    "\n  fragment ThreadConversation on Conversation {\n    id\n    isOpen\n    unread\n    readUpTo\n    audience\n    viewerCan {\n      send\n    }\n    messages(last: 30) {\n      nodes {\n        ...MessageParts\n      }\n      startCursor\n      hasPreviousPage\n    }\n    ...Audience\n  }\n": types.ThreadConversationFragmentDoc,
    "\n  mutation MarkRead($input: MarkReadInput!) {\n    markRead(input: $input) {\n      id\n      unread\n      readUpTo\n    }\n  }\n": types.MarkReadDocument,
    "\n  query Draft($slot: String!) {\n    draft(slot: $slot) {\n      slot\n      body\n      savedAt\n    }\n  }\n": types.DraftDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      slot\n      body\n      savedAt\n    }\n  }\n": types.SaveDraftDocument,
    "\n  fragment MessageParts on Message {\n    id\n    conversationId\n    seatId\n    author\n    role\n    body\n    destroyedAt\n    stamp\n    sentAt\n    key\n    evidence {\n      id\n      name\n      mediaType\n      bytes\n      isImage\n      url\n    }\n  }\n": types.MessagePartsFragmentDoc,
    "\n  subscription Changes($after: String) {\n    changes(after: $after) {\n      kind\n      at\n      caseId\n      conversationId\n      subjectId\n      message {\n        ...MessageParts\n      }\n    }\n  }\n": types.ChangesDocument,
    "\n  fragment SeatOfMessage on Seat {\n    id\n    isYou\n  }\n": types.SeatOfMessageFragmentDoc,
    "\n  fragment AddedClause on Clause {\n    key\n    text\n  }\n": types.AddedClauseFragmentDoc,
    "\n  query BuildOfferPage($caseId: ID!, $answers: ID!, $isAnswer: Boolean!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        status\n        fromPartyId\n      }\n    }\n    offer(id: $answers) @include(if: $isAnswer) {\n      id\n      ...AnsweredOffer\n    }\n  }\n": types.BuildOfferPageDocument,
    "\n  query OfferPage($caseId: ID!, $offerId: ID!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        status\n        madeAt\n      }\n      agreements {\n        id\n        status\n      }\n    }\n    offer(id: $offerId) {\n      id\n      ...OfferWhole\n    }\n  }\n": types.OfferPageDocument,
    "\n  fragment OfferTermCard on OfferTerm {\n    id\n    comparison\n    wasAgreed\n    changedFields\n    previous {\n      ...TermFacts\n    }\n    term {\n      ...TermFacts\n    }\n  }\n": types.OfferTermCardFragmentDoc,
    "\n  query OffersPage($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        ...OfferSummary\n      }\n      agreements {\n        id\n        status\n      }\n    }\n  }\n": types.OffersPageDocument,
    "\n  fragment ReadBack on ReadBack {\n    total {\n      amountCents\n      currency\n    }\n    firstDue\n    lastDue\n    payments\n  }\n": types.ReadBackFragmentDoc,
    "\n  mutation WithdrawOffer($input: OfferInput!) {\n    withdrawOffer(input: $input) {\n      id\n      ...OfferWhole\n    }\n  }\n": types.WithdrawOfferDocument,
    "\n  mutation AnswerOffer($input: AnswerOfferInput!) {\n    answerOffer(input: $input) {\n      id\n      ...OfferWhole\n    }\n  }\n": types.AnswerOfferDocument,
    "\n  fragment OfferCase on Case {\n    id\n    program {\n      id\n      kind\n      timeZone\n      offerDefaultDaysOpen\n      offerMaxDaysOpen\n      maxInstalments\n    }\n    caseType {\n      key\n      retainedJurisdiction\n      dispositions {\n        key\n        text\n      }\n    }\n    parties {\n      id\n      name\n      status\n      isYou\n    }\n    yourSeat {\n      id\n      partyId\n    }\n    deadlines {\n      key\n      on\n    }\n    viewerCan {\n      makeOffer\n    }\n  }\n": types.OfferCaseFragmentDoc,
    "\n  fragment OfferSummary on Offer {\n    id\n    round\n    status\n    fromPartyId\n    fromName\n    toPartyIds\n    answersOfferId\n    madeAt\n    expiresAt\n    terms {\n      id\n      comparison\n      previous {\n        ...TermFacts\n      }\n      term {\n        ...TermFacts\n      }\n    }\n    answers {\n      partyId\n      partyName\n      terms {\n        termId\n        verdict\n      }\n    }\n    viewerCan {\n      answer\n      withdraw\n      counter\n    }\n  }\n": types.OfferSummaryFragmentDoc,
    "\n  fragment OfferWhole on Offer {\n    id\n    caseId\n    round\n    status\n    fromPartyId\n    fromName\n    toPartyIds\n    answersOfferId\n    explanation\n    madeAt\n    expiresAt\n    closedAt\n    hash\n    terms {\n      id\n      ...OfferTermCard\n    }\n    clauses {\n      ...AddedClause\n    }\n    readBack {\n      ...ReadBack\n    }\n    answers {\n      partyId\n      partyName\n      answeredAt\n      terms {\n        termId\n        verdict\n        explanation\n      }\n    }\n    viewerCan {\n      answer\n      withdraw\n      counter\n    }\n  }\n": types.OfferWholeFragmentDoc,
    "\n  fragment AnsweredOffer on Offer {\n    id\n    fromPartyId\n    fromName\n    terms {\n      id\n      comparison\n      term {\n        ...TermFacts\n      }\n    }\n    answers {\n      partyId\n      terms {\n        termId\n        verdict\n      }\n    }\n  }\n": types.AnsweredOfferFragmentDoc,
    "\n  fragment TermFacts on Term {\n    kind: __typename\n    ... on MoneyTerm {\n      payerPartyId\n      payerName\n      sourceName\n      payeePartyId\n      payeeName\n      amount {\n        amountCents\n        currency\n      }\n      frequency\n      instalments {\n        number\n        due\n        nominalDue\n        amount {\n          amountCents\n          currency\n        }\n        ifMissed {\n          amountCents\n          currency\n        }\n      }\n      graceDays\n      weekendRule\n      onDefault\n      note\n      sentence\n    }\n    ... on ActionTerm {\n      partyId\n      partyName\n      what\n      due\n      howToTell\n      sentence\n    }\n    ... on DispositionTerm {\n      disposition\n      retainJurisdiction\n      sentence\n    }\n  }\n": types.TermFactsFragmentDoc,
    "\n  query OfferPreview($input: OfferPreviewInput!) {\n    offerPreview(input: $input) {\n      hash\n      terms {\n        id\n        ...OfferTermCard\n      }\n      readBack {\n        ...ReadBack\n      }\n      clauses {\n        ...AddedClause\n      }\n    }\n  }\n": types.OfferPreviewDocument,
    "\n  mutation MakeOffer($input: MakeOfferInput!) {\n    makeOffer(input: $input) {\n      id\n      caseId\n      status\n    }\n  }\n": types.MakeOfferDocument,
    "\n  query Prepare($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        preparation\n        resources {\n          ...ResourceParts\n        }\n      }\n    }\n  }\n": types.PrepareDocument,
    "\n  fragment ResourceParts on Resource {\n    label\n    url\n    phone\n  }\n": types.ResourcePartsFragmentDoc,
    "\n  mutation RefreshSession {\n    refreshSession {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerParts\n      }\n    }\n  }\n": types.RefreshSessionDocument,
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
export function graphql(source: "\n  fragment ViewerParts on Viewer {\n    id\n    name\n    email\n    locale\n    acceptedTermsVersion\n    cursor\n    mustAddSecondFactor\n    currentTerms {\n      version\n      text\n    }\n    neutralIn {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ViewerParts on Viewer {\n    id\n    name\n    email\n    locale\n    acceptedTermsVersion\n    cursor\n    mustAddSecondFactor\n    currentTerms {\n      version\n      text\n    }\n    neutralIn {\n      id\n      name\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation RequestIdentityCode($input: KeyInput!) {\n    requestIdentityCode(input: $input) {\n      email\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation RequestIdentityCode($input: KeyInput!) {\n    requestIdentityCode(input: $input) {\n      email\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      id\n      identityConfirmedUntil\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      id\n      identityConfirmedUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaymentRow on DocumentPayment {\n    number\n    termNumber\n    due\n    payer\n    payee\n    amount {\n      amountCents\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment PaymentRow on DocumentPayment {\n    number\n    termNumber\n    due\n    payer\n    payee\n    amount {\n      amountCents\n      currency\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment AgreementCase on Case {\n    id\n    program {\n      id\n      kind\n      timeZone\n      languages\n      beforeSigning\n      consentToSign {\n        version\n        text\n      }\n    }\n    parties {\n      id\n      name\n      isYou\n    }\n    yourSeat {\n      id\n      partyId\n    }\n    mustAttend {\n      text\n    }\n  }\n"): (typeof documents)["\n  fragment AgreementCase on Case {\n    id\n    program {\n      id\n      kind\n      timeZone\n      languages\n      beforeSigning\n      consentToSign {\n        version\n        text\n      }\n    }\n    parties {\n      id\n      name\n      isYou\n    }\n    yourSeat {\n      id\n      partyId\n    }\n    mustAttend {\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementWhole on Agreement {\n    id\n    caseId\n    status\n    revision\n    hash\n    signBy\n    bindingAt\n    isSealed\n    pdfUrl\n    htmlUrl\n    certificateUrl\n    signatories {\n      partyId\n      name\n      hasSigned\n      typedName\n      signedAt\n    }\n    viewerCan {\n      sign\n      revise\n      reopen\n      abandon\n    }\n    document {\n      language\n      recitals\n      terms {\n        number\n        sentence\n      }\n      schedule {\n        number\n        termNumber\n        due\n        payer\n        payee\n        amount {\n          amountCents\n          currency\n        }\n      }\n      total {\n        amountCents\n        currency\n      }\n      ...AgreementText\n    }\n  }\n"): (typeof documents)["\n  fragment AgreementWhole on Agreement {\n    id\n    caseId\n    status\n    revision\n    hash\n    signBy\n    bindingAt\n    isSealed\n    pdfUrl\n    htmlUrl\n    certificateUrl\n    signatories {\n      partyId\n      name\n      hasSigned\n      typedName\n      signedAt\n    }\n    viewerCan {\n      sign\n      revise\n      reopen\n      abandon\n    }\n    document {\n      language\n      recitals\n      terms {\n        number\n        sentence\n      }\n      schedule {\n        number\n        termNumber\n        due\n        payer\n        payee\n        amount {\n          amountCents\n          currency\n        }\n      }\n      total {\n        amountCents\n        currency\n      }\n      ...AgreementText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agree($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        kind\n        name\n        fee\n        confidentialityExceptions\n        notice {\n          version\n          text\n        }\n      }\n      viewerCan {\n        optIn\n        decline\n      }\n    }\n  }\n"): (typeof documents)["\n  query Agree($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        kind\n        name\n        fee\n        confidentialityExceptions\n        notice {\n          version\n          text\n        }\n      }\n      viewerCan {\n        optIn\n        decline\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query CaseHome($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n        partyId\n      }\n      ...CaseFrameParts\n      ...NextStepParts\n      ...CaseTasksParts\n      ...LastDayToAgreeParts\n      ...DeadlinesParts\n      ...MediatorCardParts\n      ...PeopleCardParts\n      ...LatestEventsParts\n      ...MoreToDoParts\n    }\n  }\n"): (typeof documents)["\n  query CaseHome($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n        partyId\n      }\n      ...CaseFrameParts\n      ...NextStepParts\n      ...CaseTasksParts\n      ...LastDayToAgreeParts\n      ...DeadlinesParts\n      ...MediatorCardParts\n      ...PeopleCardParts\n      ...LatestEventsParts\n      ...MoreToDoParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseTasksParts on Case {\n    id\n    status\n    outcome\n    tasks {\n      key\n      status\n    }\n    agreements {\n      id\n      status\n    }\n    viewerCan {\n      optIn\n    }\n  }\n"): (typeof documents)["\n  fragment CaseTasksParts on Case {\n    id\n    status\n    outcome\n    tasks {\n      key\n      status\n    }\n    agreements {\n      id\n      status\n    }\n    viewerCan {\n      optIn\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment LastDayToAgreeParts on Case {\n    id\n    status\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n  }\n"): (typeof documents)["\n  fragment LastDayToAgreeParts on Case {\n    id\n    status\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LatestEventsParts on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    timeline(first: 4) {\n      nodes {\n        id\n        ...CaseEventParts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LatestEventsParts on Case {\n    id\n    program {\n      id\n      timeZone\n    }\n    timeline(first: 4) {\n      nodes {\n        id\n        ...CaseEventParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MediatorCardParts on Case {\n    id\n    status\n    yourSeat {\n      id\n      role\n    }\n    program {\n      id\n      timeZone\n      neutralMode\n    }\n    mediation {\n      ...MediationParts\n    }\n    viewerCan {\n      requestMediator\n      cancelMediatorRequest\n      endMediation\n    }\n  }\n"): (typeof documents)["\n  fragment MediatorCardParts on Case {\n    id\n    status\n    yourSeat {\n      id\n      role\n    }\n    program {\n      id\n      timeZone\n      neutralMode\n    }\n    mediation {\n      ...MediationParts\n    }\n    viewerCan {\n      requestMediator\n      cancelMediatorRequest\n      endMediation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoreToDoParts on Case {\n    id\n    story\n    claim {\n      amountCents\n      currency\n    }\n    yourSeat {\n      id\n      role\n    }\n    viewerCan {\n      withdraw\n    }\n  }\n"): (typeof documents)["\n  fragment MoreToDoParts on Case {\n    id\n    story\n    claim {\n      amountCents\n      currency\n    }\n    yourSeat {\n      id\n      role\n    }\n    viewerCan {\n      withdraw\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment NextStepParts on Case {\n    id\n    outcome\n    yourSeat {\n      id\n      partyId\n    }\n    program {\n      id\n      kind\n      timeZone\n    }\n    viewerCan {\n      rejoin\n    }\n    nextStep {\n      kind\n      names\n      offerId\n      agreementId\n      conversationId\n      by\n      amount {\n        amountCents\n        currency\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment NextStepParts on Case {\n    id\n    outcome\n    yourSeat {\n      id\n      partyId\n    }\n    program {\n      id\n      kind\n      timeZone\n    }\n    viewerCan {\n      rejoin\n    }\n    nextStep {\n      kind\n      names\n      offerId\n      agreementId\n      conversationId\n      by\n      amount {\n        amountCents\n        currency\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartyCardParts on Party {\n    id\n    side\n    name\n    kind\n    status\n    isYou\n  }\n"): (typeof documents)["\n  fragment PartyCardParts on Party {\n    id\n    side\n    name\n    kind\n    status\n    isYou\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PeopleCardParts on Case {\n    id\n    parties {\n      id\n      name\n      side\n      status\n      isYou\n    }\n    seats {\n      id\n      name\n      role\n      title\n      partyId\n      endedAt\n    }\n  }\n"): (typeof documents)["\n  fragment PeopleCardParts on Case {\n    id\n    parties {\n      id\n      name\n      side\n      status\n      isYou\n    }\n    seats {\n      id\n      name\n      role\n      title\n      partyId\n      endedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n      }\n      parties {\n        id\n        ...PartyCardParts\n      }\n      seats {\n        id\n        partyId\n        ...SeatCardParts\n      }\n      viewerCan {\n        resendInvitation\n      }\n    }\n  }\n"): (typeof documents)["\n  query People($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n      }\n      parties {\n        id\n        ...PartyCardParts\n      }\n      seats {\n        id\n        partyId\n        ...SeatCardParts\n      }\n      viewerCan {\n        resendInvitation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatCardParts on Seat {\n    id\n    role\n    name\n    title\n    startedAt\n    endedAt\n    isYou\n  }\n"): (typeof documents)["\n  fragment SeatCardParts on Seat {\n    id\n    role\n    name\n    title\n    startedAt\n    endedAt\n    isYou\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($caseId: ID!, $after: String) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n      }\n      timeline(first: 50, after: $after) {\n        nodes {\n          id\n          ...CaseEventParts\n        }\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query Timeline($caseId: ID!, $after: String) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        timeZone\n      }\n      timeline(first: 50, after: $after) {\n        nodes {\n          id\n          ...CaseEventParts\n        }\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseFrameParts on Case {\n    id\n    caseNumber\n    status\n    unread\n    caseType {\n      label\n    }\n    program {\n      id\n      name\n      timeZone\n      supportPhone\n      supportEmail\n      supportHours\n    }\n    parties {\n      id\n      name\n      isYou\n      status\n    }\n    yourSeat {\n      id\n      role\n    }\n    mustAttend {\n      ...MustAttendParts\n    }\n    agreements {\n      id\n      status\n    }\n    offers {\n      id\n      status\n      viewerCan {\n        answer\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CaseFrameParts on Case {\n    id\n    caseNumber\n    status\n    unread\n    caseType {\n      label\n    }\n    program {\n      id\n      name\n      timeZone\n      supportPhone\n      supportEmail\n      supportHours\n    }\n    parties {\n      id\n      name\n      isYou\n      status\n    }\n    yourSeat {\n      id\n      role\n    }\n    mustAttend {\n      ...MustAttendParts\n    }\n    agreements {\n      id\n      status\n    }\n    offers {\n      id\n      status\n      viewerCan {\n        answer\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment MediationParts on Mediation {\n    status\n    queuePosition\n    answerBy\n    neutralNames\n    startedAt\n    endedAt\n  }\n"): (typeof documents)["\n  fragment MediationParts on Mediation {\n    status\n    queuePosition\n    answerBy\n    neutralNames\n    startedAt\n    endedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mediator($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n        role\n      }\n      program {\n        id\n        timeZone\n        neutralTitle\n        neutralMode\n        neutralHours\n        neutralAnswerWithinHours\n      }\n      mediation {\n        ...MediationParts\n      }\n      viewerCan {\n        requestMediator\n        cancelMediatorRequest\n        endMediation\n      }\n    }\n  }\n"): (typeof documents)["\n  query Mediator($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n        role\n      }\n      program {\n        id\n        timeZone\n        neutralTitle\n        neutralMode\n        neutralHours\n        neutralAnswerWithinHours\n      }\n      mediation {\n        ...MediationParts\n      }\n      viewerCan {\n        requestMediator\n        cancelMediatorRequest\n        endMediation\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query StartPrograms {\n    programs {\n      id\n      key\n      kind\n      name\n      organisation\n      courtName\n      timeZone\n      fee\n      supportPhone\n      supportEmail\n      supportHours\n      caseTypes {\n        key\n        label\n        sides\n        needsCaseNumber\n        claimLimitIndividual {\n          amountCents\n          currency\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StartPrograms {\n    programs {\n      id\n      key\n      kind\n      name\n      organisation\n      courtName\n      timeZone\n      fee\n      supportPhone\n      supportEmail\n      supportHours\n      caseTypes {\n        key\n        label\n        sides\n        needsCaseNumber\n        claimLimitIndividual {\n          amountCents\n          currency\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartCase($input: StartCaseInput!) {\n    startCase(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation StartCase($input: StartCaseInput!) {\n    startCase(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Desk($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n      }\n      conversations {\n        id\n        kind\n      }\n      ...DeskHead\n      ...DeskAside\n      ...DeskThreads\n      ...DeskTabs\n      ...EndMediation\n    }\n  }\n"): (typeof documents)["\n  query Desk($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      yourSeat {\n        id\n      }\n      conversations {\n        id\n        kind\n      }\n      ...DeskHead\n      ...DeskAside\n      ...DeskThreads\n      ...DeskTabs\n      ...EndMediation\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment DeskAside on Case {\n    id\n    mustAttend {\n      ...MustAttendParts\n    }\n    ...DeskOffers\n    ...DeskDeadlines\n    ...DeskTimeline\n  }\n"): (typeof documents)["\n  fragment DeskAside on Case {\n    id\n    mustAttend {\n      ...MustAttendParts\n    }\n    ...DeskOffers\n    ...DeskDeadlines\n    ...DeskTimeline\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskDeadlines on Case {\n    id\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n  }\n"): (typeof documents)["\n  fragment DeskDeadlines on Case {\n    id\n    deadlines {\n      key\n      endsAt\n      ...DeadlineParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskHead on Case {\n    id\n    caseNumber\n    caseType {\n      key\n      label\n    }\n    parties {\n      id\n      name\n    }\n    mediation {\n      status\n    }\n    viewerCan {\n      endMediation\n    }\n  }\n"): (typeof documents)["\n  fragment DeskHead on Case {\n    id\n    caseNumber\n    caseType {\n      key\n      label\n    }\n    parties {\n      id\n      name\n    }\n    mediation {\n      status\n    }\n    viewerCan {\n      endMediation\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment EndMediation on Case {\n    id\n    parties {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment EndMediation on Case {\n    id\n    parties {\n      id\n      name\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment RequestFacts on MediationRequest {\n    caseId\n    programName\n    caseTypeLabel\n    requestedAt\n    answerBy\n    timeZone\n    hearing {\n      ...HearingParts\n    }\n  }\n"): (typeof documents)["\n  fragment RequestFacts on MediationRequest {\n    caseId\n    programName\n    caseTypeLabel\n    requestedAt\n    answerBy\n    timeZone\n    hearing {\n      ...HearingParts\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment ThreadCase on Case {\n    id\n    status\n    yourSeat {\n      id\n      role\n      endedAt\n    }\n    program {\n      id\n      timeZone\n      neutralTitle\n      evidenceMaxBytes\n    }\n    ...AudienceCase\n  }\n"): (typeof documents)["\n  fragment ThreadCase on Case {\n    id\n    status\n    yourSeat {\n      id\n      role\n      endedAt\n    }\n    program {\n      id\n      timeZone\n      neutralTitle\n      evidenceMaxBytes\n    }\n    ...AudienceCase\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadConversation on Conversation {\n    id\n    isOpen\n    unread\n    readUpTo\n    audience\n    viewerCan {\n      send\n    }\n    messages(last: 30) {\n      nodes {\n        ...MessageParts\n      }\n      startCursor\n      hasPreviousPage\n    }\n    ...Audience\n  }\n"): (typeof documents)["\n  fragment ThreadConversation on Conversation {\n    id\n    isOpen\n    unread\n    readUpTo\n    audience\n    viewerCan {\n      send\n    }\n    messages(last: 30) {\n      nodes {\n        ...MessageParts\n      }\n      startCursor\n      hasPreviousPage\n    }\n    ...Audience\n  }\n"];
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
export function graphql(source: "\n  fragment MessageParts on Message {\n    id\n    conversationId\n    seatId\n    author\n    role\n    body\n    destroyedAt\n    stamp\n    sentAt\n    key\n    evidence {\n      id\n      name\n      mediaType\n      bytes\n      isImage\n      url\n    }\n  }\n"): (typeof documents)["\n  fragment MessageParts on Message {\n    id\n    conversationId\n    seatId\n    author\n    role\n    body\n    destroyedAt\n    stamp\n    sentAt\n    key\n    evidence {\n      id\n      name\n      mediaType\n      bytes\n      isImage\n      url\n    }\n  }\n"];
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
export function graphql(source: "\n  query BuildOfferPage($caseId: ID!, $answers: ID!, $isAnswer: Boolean!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        status\n        fromPartyId\n      }\n    }\n    offer(id: $answers) @include(if: $isAnswer) {\n      id\n      ...AnsweredOffer\n    }\n  }\n"): (typeof documents)["\n  query BuildOfferPage($caseId: ID!, $answers: ID!, $isAnswer: Boolean!) {\n    case(id: $caseId) {\n      id\n      ...OfferCase\n      offers {\n        id\n        status\n        fromPartyId\n      }\n    }\n    offer(id: $answers) @include(if: $isAnswer) {\n      id\n      ...AnsweredOffer\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation WithdrawOffer($input: OfferInput!) {\n    withdrawOffer(input: $input) {\n      id\n      ...OfferWhole\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawOffer($input: OfferInput!) {\n    withdrawOffer(input: $input) {\n      id\n      ...OfferWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerOffer($input: AnswerOfferInput!) {\n    answerOffer(input: $input) {\n      id\n      ...OfferWhole\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerOffer($input: AnswerOfferInput!) {\n    answerOffer(input: $input) {\n      id\n      ...OfferWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferCase on Case {\n    id\n    program {\n      id\n      kind\n      timeZone\n      offerDefaultDaysOpen\n      offerMaxDaysOpen\n      maxInstalments\n    }\n    caseType {\n      key\n      retainedJurisdiction\n      dispositions {\n        key\n        text\n      }\n    }\n    parties {\n      id\n      name\n      status\n      isYou\n    }\n    yourSeat {\n      id\n      partyId\n    }\n    deadlines {\n      key\n      on\n    }\n    viewerCan {\n      makeOffer\n    }\n  }\n"): (typeof documents)["\n  fragment OfferCase on Case {\n    id\n    program {\n      id\n      kind\n      timeZone\n      offerDefaultDaysOpen\n      offerMaxDaysOpen\n      maxInstalments\n    }\n    caseType {\n      key\n      retainedJurisdiction\n      dispositions {\n        key\n        text\n      }\n    }\n    parties {\n      id\n      name\n      status\n      isYou\n    }\n    yourSeat {\n      id\n      partyId\n    }\n    deadlines {\n      key\n      on\n    }\n    viewerCan {\n      makeOffer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferSummary on Offer {\n    id\n    round\n    status\n    fromPartyId\n    fromName\n    toPartyIds\n    answersOfferId\n    madeAt\n    expiresAt\n    terms {\n      id\n      comparison\n      previous {\n        ...TermFacts\n      }\n      term {\n        ...TermFacts\n      }\n    }\n    answers {\n      partyId\n      partyName\n      terms {\n        termId\n        verdict\n      }\n    }\n    viewerCan {\n      answer\n      withdraw\n      counter\n    }\n  }\n"): (typeof documents)["\n  fragment OfferSummary on Offer {\n    id\n    round\n    status\n    fromPartyId\n    fromName\n    toPartyIds\n    answersOfferId\n    madeAt\n    expiresAt\n    terms {\n      id\n      comparison\n      previous {\n        ...TermFacts\n      }\n      term {\n        ...TermFacts\n      }\n    }\n    answers {\n      partyId\n      partyName\n      terms {\n        termId\n        verdict\n      }\n    }\n    viewerCan {\n      answer\n      withdraw\n      counter\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferWhole on Offer {\n    id\n    caseId\n    round\n    status\n    fromPartyId\n    fromName\n    toPartyIds\n    answersOfferId\n    explanation\n    madeAt\n    expiresAt\n    closedAt\n    hash\n    terms {\n      id\n      ...OfferTermCard\n    }\n    clauses {\n      ...AddedClause\n    }\n    readBack {\n      ...ReadBack\n    }\n    answers {\n      partyId\n      partyName\n      answeredAt\n      terms {\n        termId\n        verdict\n        explanation\n      }\n    }\n    viewerCan {\n      answer\n      withdraw\n      counter\n    }\n  }\n"): (typeof documents)["\n  fragment OfferWhole on Offer {\n    id\n    caseId\n    round\n    status\n    fromPartyId\n    fromName\n    toPartyIds\n    answersOfferId\n    explanation\n    madeAt\n    expiresAt\n    closedAt\n    hash\n    terms {\n      id\n      ...OfferTermCard\n    }\n    clauses {\n      ...AddedClause\n    }\n    readBack {\n      ...ReadBack\n    }\n    answers {\n      partyId\n      partyName\n      answeredAt\n      terms {\n        termId\n        verdict\n        explanation\n      }\n    }\n    viewerCan {\n      answer\n      withdraw\n      counter\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnsweredOffer on Offer {\n    id\n    fromPartyId\n    fromName\n    terms {\n      id\n      comparison\n      term {\n        ...TermFacts\n      }\n    }\n    answers {\n      partyId\n      terms {\n        termId\n        verdict\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AnsweredOffer on Offer {\n    id\n    fromPartyId\n    fromName\n    terms {\n      id\n      comparison\n      term {\n        ...TermFacts\n      }\n    }\n    answers {\n      partyId\n      terms {\n        termId\n        verdict\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query Prepare($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        preparation\n        resources {\n          ...ResourceParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Prepare($caseId: ID!) {\n    case(id: $caseId) {\n      id\n      program {\n        id\n        preparation\n        resources {\n          ...ResourceParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResourceParts on Resource {\n    label\n    url\n    phone\n  }\n"): (typeof documents)["\n  fragment ResourceParts on Resource {\n    label\n    url\n    phone\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshSession {\n    refreshSession {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RefreshSession {\n    refreshSession {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerParts\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;