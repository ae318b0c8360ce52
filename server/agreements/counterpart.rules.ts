/**
 * Who may add and who may confirm a page signed by hand. Pure. A person looks at each: where the page shows somebody
 * else's signature, that party alone can say that it is theirs; else any other party whom the agreement binds. Nobody
 * confirms what they added themselves.
 */
import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import type { CounterpartFacts } from '../access/counterparts.ts'
import { notYours, whyCaseRests } from '../offers/acting-party.ts'
import type { Ruling } from '../offers/ruling.ts'
import { actsForSignatory } from './filing.rules.ts'

export function whyNotAddCounterpart(facts: CaseFacts, agreement: AgreementFacts): Ruling | null {
  if (facts.program.signatureMethod !== 'WET_PRINTED' || !actsForSignatory(facts, agreement.signatoryIds))
    return notYours
  return whyNotPending(agreement) ?? whyCaseRests(facts)
}

export function whyNotCheckCounterpart(
  facts: CaseFacts,
  agreement: AgreementFacts,
  page: Pick<CounterpartFacts, 'id' | 'partyId' | 'byPartyId' | 'status' | 'revision'>,
): Ruling | null {
  const me = facts.me.partyId
  if (!actsForSignatory(facts, agreement.signatoryIds) || me === page.byPartyId) return notYours
  if (page.partyId !== page.byPartyId && page.partyId !== me) return notYours
  if (page.status !== 'UPLOADED' || page.revision !== agreement.revision)
    return {
      code: 'COUNTERPART_CHECKED',
      message: 'Somebody has looked at this page already.',
      data: { status: page.status },
    }
  return whyNotPending(agreement) ?? whyCaseRests(facts)
}

const whyNotPending = ({ id, status }: AgreementFacts): Ruling | null =>
  status === 'REVIEW' || status === 'SIGNING'
    ? null
    : {
        code: 'AGREEMENT_NOT_OPEN',
        message: `This cannot be done with the agreement as it stands: ${status}.`,
        data: { agreementId: id, status },
      }
