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
  conversation: [
    ...one(hidden, ({ privateConversation }) => ({ id: privateConversation })),
    { what: 'the joint one', expected: joint, variables: ({ jointConversation }) => ({ id: jointConversation }) },
  ],
  draft: one(own, ({ draftSlot }) => ({ slot: draftSlot })),
  invitation: one(all('INVITATION_NOT_FOUND'), ({ endedCode }) => ({ code: endedCode })),
  invitationDetails: one(all('INVITATION_NOT_FOUND'), ({ endedCode }) => ({
    code: endedCode,
    caseNumber: '27SC01482',
  })),
  mediationQueue: one(own, () => ({})),
  myCases: one(own, () => ({ first: 25 })),
  offer: one(hidden, ({ offer }) => ({ id: offer })),
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
  viewer: one(all('ANSWERED'), () => ({})),

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
  signAgreement: one(
    hidden,
    input(ids => ({
      agreementId: ids.agreement,
      hash: ids.agreementHash,
      typedName: 'Somebody',
      consentVersion: '2026-11',
    })),
  ),
  withdrawOffer: one(
    hidden,
    input(({ offer }) => ({ offerId: offer })),
  ),

  // Subscriptions: everybody has a feed of their own, and it holds nothing of what they may not hear.
  changes: one(own, () => ({ after: Buffer.from('feed:0').toString('base64url') })),
})
