import type { OfferCaseFragment } from '../../gql/graphql.ts'
import type { TermDraft } from '../offer-draft.ts'
import type { Asked } from './Question.tsx'

/** What the questions know beside the answers. */
export interface Setting {
  ofCase: OfferCaseFragment
  isCourtCase: boolean
  /** The party who makes the offer, and those to whom it goes: only they can be named in it. */
  parties: readonly { id: string; name: string; isYou: boolean }[]
  /** Who reads what a neutral suggests; null where a party makes an offer. */
  suggestsTo: string | null
  /** Today in the program's time zone, `YYYY-MM-DD`. */
  today: string
}

export interface TermQuestionProps<Term extends TermDraft> {
  term: Term
  change: (some: Partial<Term>) => void
  setting: Setting
  asked: Asked
}
