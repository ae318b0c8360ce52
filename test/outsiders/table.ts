/**
 * The outsiders' table: every operation of the API, tried by those who must learn nothing from it. An operation that has
 * no row fails the test by its name. Each try is made twice, with the ids of Ana's case and with ids of nothing, and must
 * be answered alike.
 *
 * - stranger: Sam, signed in, without any seat.
 * - otherParty: Oak Street Homes, a party of the same case; Ana's own things, and what is between Ana and Bruno, are not hers.
 * - removed: Iris, a party whose seat was taken from her.
 * - anonymous: nobody signed in.
 */
import { key } from '../person.ts'
import type { Ids } from './populated-case.ts'

export const outsiders = ['stranger', 'otherParty', 'removed', 'anonymous'] as const
export type Outsider = (typeof outsiders)[number]

/**
 * A code of refusal; ANSWERED: an answer about the asker alone, or one for everybody, without a word of the case;
 * TAKES_PART: the other party is no outsider here, for this belongs to the whole case.
 */
export type Expected = Record<Outsider, string>

export interface Try {
  what: string
  expected: Expected
  /** It is tried from a new session each time: it ends one, or depends on what was done in it. */
  inNewSession?: boolean
  variables(ids: Ids): Record<string, unknown>
}

const all = (code: string): Expected => ({ stranger: code, otherParty: code, removed: code, anonymous: code })
const signedIn = (code: string): Expected => ({ ...all(code), anonymous: 'SIGN_IN_NEEDED' })
/** To none of them does it exist. */
const hidden = signedIn('NOT_FOUND')
/** It belongs to the whole case. */
const joint: Expected = { ...hidden, otherParty: 'TAKES_PART' }
/** Only a party of this case is let so far. */
const fromInside = (code: string): Expected => ({ ...all('TAKES_PART'), otherParty: code })
const own = signedIn('ANSWERED')

const one = (expected: Expected, variables: Try['variables'], more: Partial<Try> = {}): Try[] => [
  { what: 'as it is', expected, variables, ...more },
]
const input =
  (fields: (ids: Ids) => Record<string, unknown> = () => ({})): Try['variables'] =>
  ids => ({ input: { key: key(), ...fields(ids) } })
const onCase = input(({ caseId }) => ({ caseId }))
const onAgreement = input(({ agreement }) => ({ agreementId: agreement }))
const paid = ({ agreement }: Ids) => ({
  agreementId: agreement,
  termNumber: 1,
  amountCents: 1,
  doneOn: '2027-01-18',
  method: 'CASH',
})
const money = (payerPartyId: string, payeePartyId: string) => ({
  money: {
    payerPartyId,
    payeePartyId,
    amountCents: 1,
    plan: { equal: { frequency: 'ONCE', firstDue: '2027-03-15', count: 1 } },
  },
})
/** What a browser might answer; nobody has asked for it. */
const passkey = (what: 'created' | 'shown'): string => {
  const response = what === 'created' ? { attestationObject: 'oA' } : { authenticatorData: 'AAAA', signature: 'AAAA' }
  const head = { id: 'AAAA', rawId: 'AAAA', type: 'public-key', clientExtensionResults: {} }
  return JSON.stringify({ ...head, response: { clientDataJSON: 'e30', ...response } })
}
const newPerson = { programKey: 'lasc-small-claims', email: 'somebody.new@example.org', name: 'Somebody' }
const offering = (ids: Ids, more: Record<string, unknown> = {}) => ({
  caseId: ids.caseId,
  recipientPartyIds: [ids.anasParty],
  terms: [{ action: { partyId: ids.anasParty, what: 'Writes a letter', due: '2027-03-01' } }],
  ...more,
})
/** Sent by the other party from inside the case: what it names of Ana's and Bruno's is as good as nothing. */
const answering = (ids: Ids, inside: Ids) => offering(inside, { answersOfferId: ids.offer })
const carrying = (ids: Ids, inside: Ids) =>
  offering(inside, {
    terms: [
      {
        action: { partyId: inside.anasParty, what: 'Writes a letter', due: '2027-03-01' },
        carriedFromTermId: ids.offerTerm,
      },
    ],
  })

/** `inside` holds the real ids of what the other party may see: the case and its joint conversation. */
export const table = (inside: Ids): Record<string, Try[]> => ({
  // Queries
  agreement: one(hidden, ({ agreement }) => ({ id: agreement })),
  case: one(joint, ({ caseId }) => ({ id: caseId })),
  caseload: one(own, () => ({ first: 50 })),
  complaint: one(hidden, ({ caseId }) => ({ id: caseId })),
  complaintRoute: one(joint, ({ caseId }) => ({ caseId })),
  complaints: one(own, () => ({})),
  conversation: [
    ...one(hidden, ({ privateConversation }) => ({ id: privateConversation })),
    { what: 'the joint one', expected: joint, variables: ({ jointConversation }) => ({ id: jointConversation }) },
  ],
  draft: one(own, ({ draftSlot }) => ({ slot: draftSlot })),
  filingsDue: one(own, () => ({ first: 50 })),
  invitation: one(all('INVITATION_NOT_FOUND'), ({ endedCode }) => ({ code: endedCode })),
  invitationDetails: one(all('INVITATION_NOT_FOUND'), ({ endedCode }) => ({
    code: endedCode,
    caseNumber: '27SC01482',
  })),
  seatInvitation: one(all('INVITATION_NOT_FOUND'), ({ endedCode }) => ({ code: endedCode })),
  seatInvitationDetails: one(all('INVITATION_NOT_FOUND'), ({ endedCode }) => ({ code: endedCode })),
  mediationQueue: one(own, () => ({})),
  myCases: one(own, () => ({ first: 25 })),
  openedConversation: one(hidden, ({ caseId }) => ({ caseId })),
  offer: one(hidden, ({ offer }) => ({ id: offer })),
  suggestedTerms: one(hidden, ids => ({ messageId: ids.privateMessage })),
  suggestedTermsPreview: one(hidden, ids => ({
    input: { conversationId: ids.privateConversation, terms: [money(ids.anasParty, ids.brunosParty)] },
  })),
  offerPreview: [
    ...one(joint, ids => ({ input: offering(ids) })),
    {
      what: 'that answers an offer between others',
      expected: fromInside('NOT_FOUND'),
      variables: ids => ({ input: answering(ids, inside) }),
    },
    {
      what: 'that goes on from a term between others',
      expected: fromInside('BAD_INPUT'),
      variables: ids => ({ input: carrying(ids, inside) }),
    },
  ],
  program: one(all('ANSWERED'), () => ({ key: 'lasc-small-claims' })),
  programs: one(all('ANSWERED'), () => ({})),
  staffCase: one(hidden, ({ caseId }) => ({ id: caseId })),
  staffCases: one(own, () => ({ first: 50 })),
  staffComplaints: one(hidden, () => ({ isWaiting: true, first: 50 })),
  staffCourt: one(hidden, () => ({ key: 'los-angeles' })),
  staffCourts: one(hidden, () => ({})),
  staffFunnel: one(hidden, () => ({ by: 'MONTH', from: '2026-01-01', until: '2027-12-31' })),
  staffOverview: one(hidden, () => ({})),
  staffProgram: one(hidden, () => ({ key: 'lasc-small-claims' })),
  survey: one(hidden, ({ caseId }) => ({ caseId })),
  surveyResults: one(hidden, () => ({ programKey: 'lasc-small-claims' })),
  staffPeople: one(hidden, () => ({ programKey: 'lasc-small-claims' })),
  givenUpDeliveries: one(hidden, () => ({ first: 50 })),
  undeliveredLetters: one(hidden, () => ({ first: 50 })),
  viewer: one(all('ANSWERED'), () => ({})),

  confirmCounterpart: one(
    hidden,
    input(({ agreement, agreementHash }) => ({ counterpartId: agreement, hash: agreementHash })),
  ),
  refuseCounterpart: one(
    hidden,
    input(({ agreement }) => ({ counterpartId: agreement, words: 'Not this one.' })),
  ),
  // What comes after signing
  answerSurvey: one(
    hidden,
    input(({ caseId }) => ({ caseId, answers: [] })),
  ),
  claimDuty: one(
    hidden,
    input(({ agreement }) => ({ agreementId: agreement, termNumber: 1, doneOn: '2027-01-18' })),
  ),
  claimPayment: one(hidden, input(paid)),
  confirmDuty: one(
    hidden,
    input(({ agreement }) => ({ agreementId: agreement, termNumber: 1, doneOn: '2027-01-18' })),
  ),
  confirmPayment: one(hidden, input(paid)),
  disputeClaim: one(
    hidden,
    input(({ agreement }) => ({ claimId: agreement, words: 'It never came.' })),
  ),
  takeBackReceipt: one(
    hidden,
    input(({ agreement }) => ({ receiptId: agreement, words: 'A mistake.' })),
  ),

  // What staff write for everybody
  recordClosure: one(
    hidden,
    input(() => ({ programKey: 'lasc-small-claims', closedOn: '2027-04-19', reason: 'Water damage' })),
  ),
  reviseContent: one(
    hidden,
    input(() => ({ programKey: 'lasc-small-claims', kind: 'FAQ', title: { en: 'Why?', es: '¿Por qué?' } })),
  ),
  withdrawClosure: one(
    hidden,
    input(({ agreement }) => ({ closureId: agreement })),
  ),

  // Filings: the ids of what is not theirs are as good as nothing.
  fileWithCourt: one(
    hidden,
    input(({ agreement }) => ({ filingId: agreement })),
  ),
  recordFilingDecision: one(
    hidden,
    input(({ agreement }) => ({ filingId: agreement, decision: 'ACCEPTED', reason: null })),
  ),
  refileAgreement: one(
    hidden,
    input(({ agreement }) => ({ filingId: agreement })),
  ),
  refileWithCourt: one(
    hidden,
    input(({ agreement }) => ({ filingId: agreement })),
  ),
  reportFiling: one(
    hidden,
    input(({ agreement }) => ({ filingId: agreement })),
  ),

  // Accounts
  acceptTerms: one(
    own,
    input(({ termsVersion }) => ({ version: termsVersion })),
  ),
  confirmIdentity: one(
    signedIn('CODE_EXPIRED'),
    input(() => ({ code: '000000' })),
    { inNewSession: true },
  ),
  addPasskey: one(signedIn('PASSKEY_REFUSED'), () => ({ input: { name: 'Mine', passkey: passkey('created') } }), {
    inNewSession: true,
  }),
  confirmAuthenticatorApp: one(signedIn('SECOND_CODE_WRONG'), () => ({ input: { code: '000000' } }), {
    inNewSession: true,
  }),
  refreshSession: one(own, () => ({})),
  removeAuthenticatorApp: one(hidden, input(), { inNewSession: true }),
  removePasskey: one(
    hidden,
    input(({ caseId }) => ({ passkeyId: caseId })),
    { inNewSession: true },
  ),
  renewRecoveryCodes: one(signedIn('SECOND_FACTOR_MISSING'), () => ({}), { inNewSession: true }),
  requestNewPasskey: one(own, () => ({}), { inNewSession: true }),
  requestPasskey: one(all('ANSWERED'), () => ({})),
  requestIdentityCode: one(own, input()),
  requestSignInCode: one(all('ANSWERED'), ({ email }) => ({ input: { email } })),
  signIn: one(all('CODE_EXPIRED'), ({ email }) => ({ input: { email, code: '000000' } }), { inNewSession: true }),
  signInWithPasskey: one(all('PASSKEY_REFUSED'), () => ({ input: { passkey: passkey('shown') } }), {
    inNewSession: true,
  }),
  startAuthenticatorApp: one(own, input(), { inNewSession: true }),
  signOut: one(own, input(), { inNewSession: true }),
  signOutEverywhere: one(own, input(), { inNewSession: true }),
  updateAccount: one(
    own,
    input(() => ({ name: 'Lena Ortiz', phone: null, locale: 'en' })),
  ),

  // Cases
  cancelMediatorRequest: one(joint, onCase),
  declareConflict: one(hidden, onCase),
  declineCase: one(joint, onCase),
  endMediation: one(joint, onCase),
  joinCase: one(
    signedIn('INVITATION_NOT_FOUND'),
    input(({ endedCode }) => ({ code: endedCode, caseNumber: '27SC01482', name: 'Somebody' })),
  ),
  notThisPerson: one(
    all('INVITATION_NOT_FOUND'),
    input(({ endedCode }) => ({ code: endedCode })),
  ),
  optIn: one(
    joint,
    input(({ caseId }) => ({ caseId, noticeVersion: '2026-11' })),
  ),
  consentToObserver: one(
    hidden,
    input(({ offer }) => ({ seatId: offer, consents: true })),
  ),
  declineSeat: one(
    signedIn('INVITATION_NOT_FOUND'),
    input(({ endedCode }) => ({ code: endedCode })),
  ),
  endSeat: one(
    hidden,
    input(({ offer }) => ({ seatId: offer })),
  ),
  handOverCase: one(joint, onCase),
  handOverCaseByStaff: one(hidden, onCase),
  inviteToSeat: one(
    joint,
    input(({ caseId }) => ({ caseId, role: 'SUPPORT', name: 'Somebody', email: 'somebody@example.org' })),
  ),
  letNewcomerRead: one(
    hidden,
    input(({ privateConversation }) => ({ conversationId: privateConversation })),
  ),
  objectToSeat: one(
    hidden,
    input(({ offer }) => ({ seatId: offer })),
  ),
  removeSeat: one(
    hidden,
    input(({ offer }) => ({ seatId: offer })),
  ),
  takeAnnouncedSeat: one(
    signedIn('INVITATION_NOT_FOUND'),
    input(({ endedCode }) => ({ code: endedCode, name: 'Somebody' })),
  ),
  withdrawSeatInvitation: one(
    hidden,
    input(({ offer }) => ({ seatId: offer })),
  ),
  acceptFee: one(
    joint,
    input(({ caseId }) => ({ caseId, feeCents: 0 })),
  ),
  decideExemption: one(
    hidden,
    input(({ offer }) => ({ requestId: offer, granted: true })),
  ),
  declineFee: one(joint, onCase),
  printInvitation: one(
    joint,
    input(({ brunosParty }) => ({ partyId: brunosParty })),
  ),
  answerSafety: one(
    joint,
    input(({ caseId }) => ({ caseId, orderInForce: false, safetyNeeds: null })),
  ),
  releaseParty: one(
    joint,
    input(({ brunosParty }) => ({ partyId: brunosParty })),
  ),
  releasePartyByStaff: one(
    hidden,
    input(({ brunosParty }) => ({ partyId: brunosParty })),
  ),
  requestExemption: one(
    joint,
    input(({ caseId }) => ({ caseId, reason: 'OTHER' })),
  ),
  screenCase: one(
    hidden,
    input(({ caseId }) => ({ caseId, feeCents: 0 })),
  ),
  completeReferral: one(
    hidden,
    input(({ caseId, anasParty }) => ({ caseId, emails: [{ partyId: anasParty, email: 'somebody@example.org' }] })),
  ),
  referCase: one(
    hidden,
    input(() => ({
      programKey: 'lasc-small-claims',
      caseType: 'SMALL_CLAIMS',
      caseNumber: '27SC01482',
      parties: [
        { side: 'PLAINTIFF', name: 'Ana Silva' },
        { side: 'DEFENDANT', name: 'Bruno Reyes' },
      ],
    })),
  ),
  recordHearing: one(
    joint,
    input(({ caseId }) => ({ caseId, hearing: { on: '2027-05-04' } })),
  ),
  rejoinCase: one(joint, onCase),
  requestMediator: one(joint, onCase),
  resendInvitation: one(
    joint,
    input(({ brunosParty }) => ({ partyId: brunosParty, email: 'somebody@example.org' })),
  ),
  startCase: one(
    own,
    input(() => ({
      programKey: 'lasc-small-claims',
      caseType: 'SMALL_CLAIMS',
      side: 'PLAINTIFF',
      name: 'Somebody',
      story: 'Something',
      caseNumber: '27SC00001',
      others: [{ name: 'Somebody else', side: 'DEFENDANT', email: 'somebody.else@example.org' }],
    })),
  ),
  takeMediatorSeat: one(
    hidden,
    input(({ caseId }) => ({ caseId, hasNoConflict: true, introduction: 'I help.' })),
  ),
  withdrawFromCase: one(joint, onCase),

  agreeToExtension: one(
    joint,
    input(({ caseId }) => ({ caseId, version: '2026-11' })),
  ),
  sayAnsweredCourt: one(joint, onCase),

  // Remote sessions
  proposeSession: one(
    joint,
    input(({ caseId }) => ({ caseId, kind: 'VIDEO', slots: [{ on: '2027-03-15', time: '10:00' }] })),
  ),
  answerSession: one(
    hidden,
    input(({ caseId }) => ({ sessionId: caseId, slotIds: [] })),
  ),
  moveSession: one(
    hidden,
    input(({ caseId }) => ({ sessionId: caseId, slots: [{ on: '2027-03-15', time: '10:00' }] })),
  ),
  giveSessionLink: one(
    hidden,
    input(({ caseId }) => ({ sessionId: caseId, how: 'https://video.example/room' })),
  ),
  cancelSession: one(
    hidden,
    input(({ caseId }) => ({ sessionId: caseId })),
  ),
  recordSessionOutcome: one(
    hidden,
    input(({ caseId }) => ({ sessionId: caseId, outcome: 'HELD' })),
  ),

  // Conversations
  markRead: [
    ...one(
      hidden,
      input(ids => ({ conversationId: ids.privateConversation, messageId: ids.privateMessage })),
    ),
    {
      what: 'a private message as if it stood in the joint conversation',
      expected: fromInside('NOT_FOUND'),
      variables: input(ids => ({ conversationId: inside.jointConversation, messageId: ids.privateMessage })),
    },
  ],
  openPrivateConversation: one(
    joint,
    input(({ caseId }) => ({ caseId, explanationVersion: '2026-11' })),
  ),
  saveDraft: one(
    own,
    input(({ draftSlot }) => ({ slot: draftSlot, body: 'Mine' })),
  ),
  showWriting: [
    ...one(
      hidden,
      input(ids => ({ conversationId: ids.privateConversation })),
    ),
    {
      what: 'in the joint one',
      expected: joint,
      variables: input(ids => ({ conversationId: ids.jointConversation })),
    },
  ],
  sendMessage: [
    ...one(
      hidden,
      input(ids => ({ conversationId: ids.privateConversation, body: 'Hello', audience: ids.privateReaders })),
    ),
    {
      what: 'into the joint one',
      expected: joint,
      variables: input(ids => ({ conversationId: ids.jointConversation, body: 'Hello', audience: ids.privateReaders })),
    },
    {
      what: 'into the joint one, to the readers of somebody else’s private conversation',
      expected: fromInside('AUDIENCE_CHANGED'),
      variables: input(ids => ({
        conversationId: inside.jointConversation,
        body: 'Hello',
        audience: ids.privateReaders,
      })),
    },
    {
      what: 'with a file that somebody else has not sent',
      expected: fromInside('BAD_INPUT'),
      variables: input(ids => ({
        conversationId: inside.jointConversation,
        body: '',
        audience: inside.lenasAudience,
        evidenceIds: [ids.unsentEvidence],
      })),
    },
    {
      what: 'with a file of somebody else’s private conversation',
      expected: fromInside('BAD_INPUT'),
      variables: input(ids => ({
        conversationId: inside.jointConversation,
        body: '',
        audience: inside.lenasAudience,
        evidenceIds: [ids.sharedEvidence],
      })),
    },
  ],

  // Offers and agreements
  abandonAgreement: one(hidden, onAgreement),
  answerOffer: one(
    hidden,
    input(ids => ({
      offerId: ids.offer,
      hash: ids.offerHash,
      answers: [{ termId: ids.offerTerm, verdict: 'ACCEPT' }],
    })),
  ),
  makeOffer: [
    ...one(
      joint,
      input(ids => ({ ...offering(ids), terms: [money(ids.brunosParty, ids.anasParty)] })),
    ),
    {
      what: 'that answers an offer between others',
      expected: fromInside('NOT_FOUND'),
      variables: input(ids => answering(ids, inside)),
    },
    {
      what: 'that goes on from a term between others',
      expected: fromInside('BAD_INPUT'),
      variables: input(ids => carrying(ids, inside)),
    },
  ],
  reopenAgreement: one(hidden, onAgreement),
  reviseAgreement: one(
    hidden,
    input(ids => ({ agreementId: ids.agreement, revision: 1, recitals: ['Mine'], language: 'en' })),
  ),
  answerPublication: one(
    hidden,
    input(ids => ({
      agreementId: ids.agreement,
      hash: ids.agreementHash,
      questionVersion: '2026-12',
      consents: true,
    })),
  ),
  signAgreement: one(
    hidden,
    input(ids => ({
      agreementId: ids.agreement,
      hash: ids.agreementHash,
      typedName: 'Somebody',
      consentVersion: '2026-11',
    })),
  ),
  suggestTerms: [
    ...one(
      hidden,
      input(ids => ({
        conversationId: ids.privateConversation,
        audience: ids.privateReaders,
        terms: [money(ids.anasParty, ids.brunosParty)],
      })),
    ),
    {
      what: 'into the joint one',
      expected: joint,
      variables: input(ids => ({
        conversationId: ids.jointConversation,
        audience: ids.privateReaders,
        terms: [money(ids.anasParty, ids.brunosParty)],
      })),
    },
  ],
  relayOffer: one(
    hidden,
    input(({ offer }) => ({ offerId: offer })),
  ),
  withdrawOffer: one(
    hidden,
    input(({ offer }) => ({ offerId: offer })),
  ),

  // Complaints, by the id of none
  addToComplaint: one(
    hidden,
    input(({ caseId }) => ({ complaintId: caseId, words: 'Mine' })),
  ),
  answerComplaint: one(
    hidden,
    input(({ caseId }) => ({ complaintId: caseId, words: 'Mine' })),
  ),
  closeComplaint: one(
    hidden,
    input(({ caseId }) => ({ complaintId: caseId, words: 'Mine' })),
  ),
  makeComplaint: one(
    joint,
    input(({ caseId }) => ({ caseId, words: 'It went wrong' })),
  ),

  // Staff
  addNeutral: one(
    hidden,
    input(() => ({ ...newPerson, organisation: 'Nobody' })),
  ),
  addStaff: one(
    hidden,
    input(() => newPerson),
  ),
  breakGlass: one(
    hidden,
    input(({ caseId }) => ({ caseId, reason: 'Let me see' })),
  ),
  closeDuplicate: one(
    hidden,
    input(({ caseId }) => ({ caseId, ofCaseId: caseId })),
  ),
  closeForCourt: one(hidden, onCase),
  correctCaseNumber: one(
    hidden,
    input(({ caseId }) => ({ caseId, caseNumber: '27SC00001' })),
  ),
  dismissDelivery: one(
    hidden,
    input(({ caseId }) => ({ deliveryId: caseId })),
  ),
  dismissLetter: one(
    hidden,
    input(({ caseId }) => ({ letterId: caseId })),
  ),
  liftLegalHold: one(
    hidden,
    input(({ caseId }) => ({ caseId, reason: 'Mine' })),
  ),
  makeCourtClient: one(
    hidden,
    input(() => ({ courtKey: 'los-angeles', label: 'Mine' })),
  ),
  placeLegalHold: one(
    hidden,
    input(({ caseId }) => ({ caseId, reason: 'Mine' })),
  ),
  removeCourtWebhook: one(
    hidden,
    input(({ caseId }) => ({ webhookId: caseId })),
  ),
  removeNeutral: one(
    hidden,
    input(({ caseId }) => ({ id: caseId })),
  ),
  removeStaff: one(
    hidden,
    input(({ caseId }) => ({ id: caseId })),
  ),
  retryDelivery: one(
    hidden,
    input(({ caseId }) => ({ deliveryId: caseId })),
  ),
  retryCourtWebhook: one(
    hidden,
    input(({ caseId }) => ({ webhookId: caseId })),
  ),
  retryLetter: one(
    hidden,
    input(({ caseId }) => ({ letterId: caseId })),
  ),
  revokeCourtClient: one(
    hidden,
    input(({ caseId }) => ({ clientId: caseId })),
  ),
  rotateCourtSecret: one(
    hidden,
    input(({ caseId }) => ({ clientId: caseId, overlapHours: 1 })),
  ),
  handRequest: one(hidden, onCase),
  setNeutralAway: one(
    hidden,
    input(({ caseId }) => ({ id: caseId, from: '2027-05-04', until: '2027-05-05' })),
  ),
  writeHearingDown: one(
    hidden,
    input(({ caseId }) => ({ caseId, hearing: { on: '2027-05-04' }, notice: 'Mine' })),
  ),

  // Subscriptions: everybody has a feed of their own, and it holds nothing of what they may not hear.
  presence: one(hidden, ({ jointConversation }) => ({ conversationId: jointConversation })),
  changes: one(own, () => ({ after: Buffer.from('feed:0').toString('base64url') })),
})
