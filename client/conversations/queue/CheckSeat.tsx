import { FormattedMessage } from 'react-intl'
import { useNavigate } from 'react-router'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { graphql } from '../../gql/gql.ts'
import { sideBySide } from '../../locales/isolate.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { PersonText } from '../../ui/Text.tsx'
import type { SeatQuestionProps } from './seat-answers.ts'

const takeMediatorSeatDocument = graphql(`
  mutation TakeMediatorSeat($input: TakeMediatorSeatInput!) {
    takeMediatorSeat(input: $input) {
      id
    }
  }
`)

/** Check your answers, then take the seat. All parties are told at once, with the name and the duty. */
export function CheckSeat({ request, answers, go }: SeatQuestionProps) {
  const navigate = useNavigate()
  const { act, pending, problem } = useAct(takeMediatorSeatDocument)
  const words = useProblem(problem, noFields)
  const take = async () => {
    const { disclosure, introduction } = answers
    const done = await act({
      caseId: request.caseId,
      hasNoConflict: true,
      disclosure: disclosure.trim() || null,
      introduction,
    })
    if (done) await navigate(`/desk/${request.caseId}`)
  }
  return (
    <QuestionPage
      back={
        <BackLink onBack={() => go('introduction')}>
          <FormattedMessage id="common.back" />
        </BackLink>
      }
      caption={<FormattedMessage id="common.step" values={{ step: 3, total: 3 }} />}
      title={<FormattedMessage id="desk.queue.check.title" />}
      hint={<FormattedMessage id="desk.queue.check.hint" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="desk.queue.check.take" />}
      pending={pending}
      onContinue={() => void take()}
    >
      <SummaryList
        changeLabel={<FormattedMessage id="common.change" />}
        rows={[
          {
            key: 'parties',
            label: <FormattedMessage id="desk.queue.check.parties" />,
            value: sideBySide(request.partyNames),
          },
          {
            key: 'conflict',
            label: <FormattedMessage id="desk.queue.check.conflict" />,
            value: <FormattedMessage id="desk.queue.conflict.no" />,
            change: () => go('conflict'),
          },
          {
            key: 'disclosure',
            label: <FormattedMessage id="desk.queue.check.disclosure" />,
            value: answers.disclosure.trim() ? (
              <PersonText>{answers.disclosure}</PersonText>
            ) : (
              <FormattedMessage id="desk.queue.check.nothing" />
            ),
            change: () => go('conflict'),
          },
          {
            key: 'introduction',
            label: <FormattedMessage id="desk.queue.check.introduction" />,
            value: <PersonText>{answers.introduction}</PersonText>,
            change: () => go('introduction'),
          },
        ]}
      />
    </QuestionPage>
  )
}

/** No input of the server stands on this page. */
const noFields = {}
