import { useState } from 'react'
import { useIntl } from 'react-intl'
import { useSearchParams } from 'react-router'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { CheckSeat } from './CheckSeat.tsx'
import { ConflictQuestion } from './ConflictQuestion.tsx'
import { IntroductionQuestion } from './IntroductionQuestion.tsx'
import type { SeatAnswers, SeatStep } from './seat-answers.ts'
import { useFocusOnStep } from './use-focus-on-step.ts'

export const takeSeatFragment = graphql(`
  fragment TakeSeat on MediationRequest {
    caseId
    partyNames
    ...RequestFacts
  }
`)

export interface TakeSeatProps {
  request: FragmentType<typeof takeSeatFragment>
  yourName: string
  /** What the program calls its neutrals. */
  neutralTitle: string | undefined
  onDeclared: () => void
}

/** The questions before a seat, one at a time. The step is in the address, so that the browser's back works. */
export function TakeSeat({ request: masked, yourName, neutralTitle, onDeclared }: TakeSeatProps) {
  const intl = useIntl()
  const request = readFragment(takeSeatFragment, masked)
  const neutral = (neutralTitle ?? intl.formatMessage({ id: 'conversations.role.MEDIATOR' })).toLocaleLowerCase(
    intl.locale,
  )
  const [answers, setAnswers] = useState<SeatAnswers>(() => ({
    conflict: null,
    disclosure: '',
    introduction: intl.formatMessage({ id: 'desk.queue.introduction.suggested' }, { name: yourName, neutral }),
  }))
  const [query, setQuery] = useSearchParams()
  const asked = query.get('step')
  // Without the first answer nothing later makes sense: after a reload the questions begin again.
  const step: SeatStep =
    answers.conflict !== 'no' ? 'conflict' : asked === 'introduction' || asked === 'check' ? asked : 'conflict'
  useFocusOnStep(step)
  const change = (some: Partial<SeatAnswers>) => setAnswers(before => ({ ...before, ...some }))
  const go = (next: SeatStep) => setQuery({ step: next })
  const parts = { request, answers, change, go }
  if (step === 'introduction') return <IntroductionQuestion {...parts} />
  if (step === 'check') return <CheckSeat {...parts} />
  return <ConflictQuestion {...parts} onDeclared={onDeclared} />
}
