import type { TermDraft } from './offer-draft.ts'
import { AmountQuestion } from './questions/AmountQuestion.tsx'
import { DatesQuestion } from './questions/DatesQuestion.tsx'
import { DoerQuestion } from './questions/DoerQuestion.tsx'
import { EndingQuestion } from './questions/EndingQuestion.tsx'
import { LateQuestion } from './questions/LateQuestion.tsx'
import { MannerQuestion } from './questions/MannerQuestion.tsx'
import type { Asked } from './questions/Question.tsx'
import type { Setting } from './questions/setting.ts'
import { TellQuestion } from './questions/TellQuestion.tsx'
import { WhatQuestion } from './questions/WhatQuestion.tsx'
import { WhenQuestion } from './questions/WhenQuestion.tsx'
import { WhoQuestion } from './questions/WhoQuestion.tsx'
import type { TermStep } from './steps.ts'

export interface TermStepProps {
  step: TermStep
  term: TermDraft
  change: (term: TermDraft) => void
  setting: Setting
  asked: Asked
}

const moneyQuestions = {
  who: WhoQuestion,
  amount: AmountQuestion,
  manner: MannerQuestion,
  dates: DatesQuestion,
  late: LateQuestion,
}
const actionQuestions = { doer: DoerQuestion, what: WhatQuestion, when: WhenQuestion, tell: TellQuestion }

/** The question at this step about this part. A step of another kind of part shows nothing. */
export function TermQuestion({ step, term, change, setting, asked }: TermStepProps) {
  if (term.kind === 'MONEY' && isIn(moneyQuestions, step)) {
    const Question = moneyQuestions[step]
    return <Question term={term} change={some => change({ ...term, ...some })} setting={setting} asked={asked} />
  }
  if (term.kind === 'ACTION' && isIn(actionQuestions, step)) {
    const Question = actionQuestions[step]
    return <Question term={term} change={some => change({ ...term, ...some })} setting={setting} asked={asked} />
  }
  if (term.kind === 'DISPOSITION' && step === 'ending') {
    return <EndingQuestion term={term} change={some => change({ ...term, ...some })} setting={setting} asked={asked} />
  }
  return null
}

function isIn<Questions extends object>(questions: Questions, step: PropertyKey): step is keyof Questions {
  return step in questions
}
