import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { badInput } from '../../errors/bad-input.ts'
import type { Problem } from '../../errors/problem.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { graphql } from '../../gql/gql.ts'
import { sideBySide } from '../../locales/isolate.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { RadioCards } from '../../ui/RadioField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { RequestFacts } from './RequestFacts.tsx'
import type { SeatQuestionProps } from './seat-answers.ts'

const declareConflictDocument = graphql(`
  mutation DeclareConflict($input: CaseInput!) {
    declareConflict(input: $input)
  }
`)

/** Who the parties are, and whether the neutral is free to help them. Asked first, before anything of the case is shown. */
export function ConflictQuestion({
  request,
  answers,
  change,
  go,
  onDeclared,
}: SeatQuestionProps & { onDeclared: () => void }) {
  const { act, pending, problem } = useAct(declareConflictDocument)
  const [missing, setMissing] = useState<Problem | null>(null)
  const words = useProblem(missing ?? problem)
  const goOn = async () => {
    if (answers.conflict === 'no') return go('introduction')
    if (answers.conflict === null) return setMissing(badInput('conflict', 'REQUIRED'))
    if (await act({ caseId: request.caseId })) onDeclared()
  }
  return (
    <QuestionPage
      back={
        <BackLink to="/caseload">
          <FormattedMessage id="desk.queue.toCaseload" />
        </BackLink>
      }
      caption={<FormattedMessage id="common.step" values={{ step: 1, total: 3 }} />}
      title={<FormattedMessage id="desk.queue.conflict.title" />}
      hint={<FormattedMessage id="desk.queue.conflict.hint" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="common.continue" />}
      pending={pending}
      onContinue={() => void goOn()}
    >
      <Card title={sideBySide(request.partyNames)}>
        <RequestFacts request={request} />
      </Card>
      <RadioCards
        name="conflict"
        label={<FormattedMessage id="desk.queue.conflict.label" />}
        labelHidden
        error={words.errorOf('conflict')}
        value={answers.conflict}
        onChange={conflict => {
          setMissing(null)
          change({ conflict })
        }}
        options={[
          {
            value: 'no',
            label: <FormattedMessage id="desk.queue.conflict.no" />,
            hint: <FormattedMessage id="desk.queue.conflict.noHint" />,
            more: (
              <TextArea
                name="disclosure"
                label={<FormattedMessage id="desk.queue.disclosure.label" />}
                hint={<FormattedMessage id="desk.queue.disclosure.hint" />}
                value={answers.disclosure}
                onChange={disclosure => change({ disclosure })}
                rows={3}
              />
            ),
          },
          {
            value: 'yes',
            label: <FormattedMessage id="desk.queue.conflict.yes" />,
            hint: <FormattedMessage id="desk.queue.conflict.yesHint" />,
          },
        ]}
      />
    </QuestionPage>
  )
}
