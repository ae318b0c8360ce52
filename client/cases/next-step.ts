import type { NextStepKind, NextStepPartsFragment } from '../gql/graphql.ts'

type Step = NextStepPartsFragment['nextStep']

/** Steps that a party must do, as against those that others must do. */
const ofParties: readonly NextStepKind[] = [
  'ACCEPT_FEE',
  'OPT_IN',
  'TELL_YOUR_SIDE',
  'ANSWER_OFFER',
  'COUNTER_OFFER',
  'MAKE_OFFER',
  'SIGN',
  'FILE',
  'DO_AS_AGREED',
]

/** Steps of who mediates. */
const ofNeutrals: readonly NextStepKind[] = ['TAKE_SEAT', 'MEDIATE']

/** Must the viewer do this, or only see that it comes next? Who sits for no party acts for none. */
export function isYourTurn(kind: NextStepKind, isParty: boolean): boolean {
  return (isParty ? ofParties : ofNeutrals).includes(kind)
}

/** Where a step is done, or looked at while others do it. */
export function nextAddress(
  caseId: string,
  { kind, offerId, agreementId, conversationId }: Step,
  isParty: boolean,
): string | null {
  const home = `/cases/${caseId}`
  if (!isParty && ofParties.includes(kind) && kind !== 'DO_AS_AGREED') return `${home}/offers`
  const agreement = agreementId && `${home}/agreements/${agreementId}`
  switch (kind) {
    case 'WAIT_FOR_PROGRAM':
    case 'SCREENED_OUT':
      return null
    case 'ACCEPT_FEE':
      return `${home}/fee`
    case 'OPT_IN':
      return `${home}/agree`
    case 'WAIT_FOR_OTHERS_TO_JOIN':
      return `${home}/people`
    case 'TELL_YOUR_SIDE':
      return conversationId ? `${home}/conversations/${conversationId}` : `${home}/conversations`
    case 'ANSWER_OFFER':
    case 'WAIT_FOR_ANSWER':
      return offerId ? `${home}/offers/${offerId}` : `${home}/offers`
    case 'COUNTER_OFFER':
      return offerId ? `${home}/offers/new?answers=${offerId}` : `${home}/offers/new`
    case 'MAKE_OFFER':
      return `${home}/offers/new`
    case 'SIGN':
    case 'WAIT_FOR_SIGNATURES':
    case 'FILE':
    case 'DO_AS_AGREED':
    case 'CLOSED':
      return agreement
    case 'TAKE_SEAT':
      return `/queue/${caseId}`
    case 'MEDIATE':
      return `/desk/${caseId}`
  }
}
