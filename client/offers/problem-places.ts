import type { OfferDraft } from './offer-draft.ts'
import type { Step } from './steps.ts'

/** The question, and the field on its page, that a refused argument came from. */
export interface ProblemPlace {
  step: Step
  termId?: string
  field: string
}

/** Field of the server's argument → question and field. The longest match stands first. */
const termPlaces: readonly [RegExp, Step, string | null][] = [
  [/(?:payments|listed)\[(\d+)\]\.due$/, 'dates', 'due-'],
  [/(?:payments|listed)\[(\d+)\]\.amountCents$/, 'dates', 'amount-'],
  [/(?:payments|listed)$/, 'dates', 'addPayment'],
  [/payeeName$/, 'who', 'payeeName'],
  [/sourceName$/, 'who', 'sourceName'],
  [/pay(?:er|ee)PartyId$/, 'who', 'who'],
  [/amountCents$/, 'amount', 'amount'],
  [/count$/, 'dates', 'count'],
  [/(?:plan|frequency|firstDue)$/, 'dates', 'firstDue'],
  [/weekendRule$/, 'dates', 'weekendRule'],
  [/graceDays$/, 'late', 'graceDays'],
  [/onDefault$/, 'late', 'onDefault'],
  [/note$/, 'late', 'note'],
  [/retainJurisdiction$/, 'ending', 'retainJurisdiction'],
  [/disposition$/, 'ending', 'ending'],
  [/howToTell$/, 'tell', 'howToTell'],
  [/partyId$/, 'doer', 'doer'],
  [/what$/, 'what', 'what'],
  [/due$/, 'when', 'due'],
]

/** Where a refused argument (`terms[0].amountCents`) is put right. Null: no single question is to blame. */
export function placeOfField(field: string, draft: OfferDraft): ProblemPlace | null {
  if (field.startsWith('recipientPartyIds')) return { step: 'recipients', field: 'recipients' }
  if (field === 'explanation') return { step: 'explanation', field: 'explanation' }
  if (field === 'expiresOn') return { step: 'expiry', field: 'expiresOn' }
  const part = /^terms\[(\d+)\]/.exec(field)
  const term = part && draft.terms[Number(part[1])]
  if (!term) return field.startsWith('terms') ? { step: 'terms', field: 'addTerm' } : null
  for (const [pattern, step, name] of termPlaces) {
    const match = pattern.exec(field)
    if (match) return { step, termId: term.id, field: match[1] === undefined ? (name ?? '') : `${name}${match[1]}` }
  }
  return { step: 'terms', field: 'addTerm' }
}
