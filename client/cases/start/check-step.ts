import { badInput } from '../../errors/bad-input.ts'
import type { Problem } from '../../errors/problem.ts'
import { parseCents } from '../../ui/cents.ts'
import type { StartAnswers } from './answers.ts'
import type { Chosen, Step } from './steps.ts'

/**
 * Whether a page was answered well enough to go on. Only what the page itself can tell, so that nobody is sent back
 * from the last page for a blank; the server judges the whole.
 */
export function checkStep(
  step: Step,
  answers: StartAnswers,
  { program, caseType }: Chosen,
  locale: string,
): Problem | null {
  const needs = (field: string, value: unknown) => (value ? null : badInput(field, 'REQUIRED'))
  const hasSides = (caseType?.sides.length ?? 0) > 1
  switch (step) {
    case 'program':
      return needs('programKey', program)
    case 'type':
      return needs('caseType', caseType)
    case 'safety':
      return needs('orderInForce', answers.orderInForce)
    case 'you':
      return (hasSides ? needs('side', answers.side) : null) ?? needs('name', answers.name.trim())
    case 'others':
      return firstOf(
        answers.others,
        (other, index) =>
          needs(`others[${index}].name`, other.name.trim()) ??
          (program?.kind === 'COURT' ? null : needs(`others[${index}].email`, other.email.trim())),
      )
    case 'story':
      return needs('story', answers.story.trim())
    case 'amount':
      return checkAmount(answers.amount, locale)
    case 'court':
      if (caseType?.needsCaseNumber && !answers.caseNumber.trim()) return badInput('caseNumber', 'CASE_NUMBER_NEEDED')
      return (
        needs('hearingKnown', answers.hearingKnown) ??
        (answers.hearingKnown === 'yes' ? needs('hearing.on', answers.hearingOn) : null)
      )
    case 'check':
      return null
  }
}

const amountReasons = {
  NOT_A_NUMBER: 'AMOUNT_NOT_WHOLE_CENTS',
  NEGATIVE: 'AMOUNT_NOT_POSITIVE',
  TOO_MANY_DECIMALS: 'AMOUNT_NOT_WHOLE_CENTS',
  TOO_LARGE: 'AMOUNT_TOO_LARGE',
} as const

/** Not every dispute is about money: an empty amount is an answer. */
function checkAmount(amount: string, locale: string): Problem | null {
  const { cents, problem } = parseCents(amount, locale)
  if (problem === 'EMPTY') return null
  if (problem) return badInput('claimCents', amountReasons[problem])
  return cents === 0 ? badInput('claimCents', 'AMOUNT_NOT_POSITIVE') : null
}

function firstOf<Item>(items: readonly Item[], check: (item: Item, index: number) => Problem | null): Problem | null {
  for (const [index, item] of items.entries()) {
    const problem = check(item, index)
    if (problem) return problem
  }
  return null
}
