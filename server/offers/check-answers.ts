import type { OfferFacts, Verdict } from '../access/offers.ts'
import { BadInput } from '../errors.ts'
import { checkOptionalText } from '../platform/check-text.ts'
import type { TermAnswerInput } from './offer.input.ts'

const MAX_EXPLANATION = 2_000

export interface CheckedAnswer {
  termId: string
  verdict: Verdict
  explanation: string | null
}

/** Every term of the offer answered exactly once, every no explained. Throws BadInput. */
export function checkAnswers({ terms }: OfferFacts, inputs: readonly TermAnswerInput[]): CheckedAnswer[] {
  const open = new Set(terms.map(({ id }) => id))
  const answers = inputs.map(({ termId, verdict, explanation }, index) => {
    const at = `answers[${index}]`
    if (!open.delete(termId)) throw new BadInput(`${at}.termId`, 'UNKNOWN', 'Answer each term of this offer once.')
    const words = checkOptionalText(`${at}.explanation`, explanation, MAX_EXPLANATION)
    if (verdict === 'REJECT' && words === null) {
      throw new BadInput(
        `${at}.explanation`,
        'EXPLANATION_NEEDED',
        'Say why: it helps the other party to make a better offer.',
      )
    }
    return { termId, verdict, explanation: words }
  })
  if (open.size > 0) throw new BadInput('answers', 'REQUIRED', 'Answer every term of the offer.')
  return answers
}
