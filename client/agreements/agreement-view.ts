import type { AgreementCaseFragment, AgreementWholeFragment } from '../gql/graphql.ts'

/** What every view of an agreement is given. */
export interface AgreementViewProps {
  agreement: AgreementWholeFragment
  ofCase: AgreementCaseFragment
}

/** The address of an agreement's own page. */
export function agreementTo({ id, caseId }: Pick<AgreementWholeFragment, 'id' | 'caseId'>): string {
  return `/cases/${caseId}/agreements/${id}`
}

/** The party that the viewer is, or acts for. Null for a mediator or observer. */
export function signatoryOf({ agreement, ofCase }: AgreementViewProps) {
  const you = ofCase.yourSeat.partyId ?? ofCase.parties.find(({ isYou }) => isYou)?.id
  return agreement.signatories.find(({ partyId }) => partyId === you) ?? null
}
