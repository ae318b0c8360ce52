import type { ActInput } from '../../acts/useAct.ts'
import type { Side, StartCaseMutationVariables } from '../../gql/graphql.ts'
import { parseCents } from '../../ui/cents.ts'
import { safetyInput } from '../SafetyFields.tsx'
import { hearingInput } from '../hearing-answers.ts'
import type { StartAnswers } from './answers.ts'
import type { StartCaseType, StartProgram } from './start-case.ts'

/** The answers as the server takes them. */
export function toInput(
  answers: StartAnswers,
  program: StartProgram,
  caseType: StartCaseType,
  locale: string,
): ActInput<StartCaseMutationVariables> {
  const isCourt = program.kind === 'COURT'
  const side = answers.side ?? firstSide(caseType)
  return {
    programKey: program.key,
    caseType: caseType.key,
    side,
    name: answers.name,
    kind: answers.kind,
    ...safetyInput(answers),
    story: answers.story,
    claimCents: parseCents(answers.amount, locale).cents ?? null,
    caseNumber: isCourt ? answers.caseNumber.trim() || null : null,
    hearing: isCourt && answers.hearingKnown === 'yes' ? hearingInput(answers) : null,
    others: answers.others.map(({ name, kind, side: theirs, email }) => ({
      name,
      kind,
      email: email.trim() || null,
      side: theirs ?? otherSide(caseType, side),
    })),
  }
}

/** What the party is that claims, whoever of the two starts the case: the law limits what it can ask for. */
export function claimantIn(answers: StartAnswers, caseType: Pick<StartCaseType, 'sides'>): StartAnswers['kind'] {
  const claiming = firstSide(caseType)
  const own = answers.side ?? claiming
  if (own === claiming) return answers.kind
  return answers.others.find(({ side }) => (side ?? claiming) === claiming)?.kind ?? 'PERSON'
}

/** Whoever is added is on the other side unless one says otherwise. */
export function otherSide({ sides }: Pick<StartCaseType, 'sides'>, side: Side): Side {
  return sides.find(one => one !== side) ?? side
}

function firstSide({ sides }: Pick<StartCaseType, 'sides'>): Side {
  return sides[0] ?? 'PARTICIPANT'
}
