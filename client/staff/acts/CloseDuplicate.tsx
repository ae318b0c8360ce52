import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { badInput } from '../../errors/bad-input.ts'
import type { Problem } from '../../errors/problem.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { graphql } from '../../gql/gql.ts'
import type { StaffCaseQuery } from '../../gql/graphql.ts'
import { sideBySide } from '../../locales/isolate.ts'
import { formatDay } from '../../ui/dates.ts'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { RadioField } from '../../ui/RadioField.tsx'
import type { ActProps } from './act-props.ts'

const closeDuplicate = graphql(`
  mutation CloseDuplicate($input: CloseDuplicateInput!) {
    closeDuplicate(input: $input) {
      id
      status
      duplicateOf
    }
  }
`)

type StaffCase = StaffCaseQuery['staffCase'] & object

/** Which of the cases that look like it goes on: this one is closed. */
export function CloseDuplicate({ caseId, back, onDone, of }: ActProps & { of: StaffCase }) {
  const intl = useIntl()
  const [ofCaseId, setOfCaseId] = useState<string | null>(null)
  const [missing, setMissing] = useState<Problem | null>(null)
  const { act, pending, problem } = useAct(closeDuplicate)
  const words = useProblem(missing ?? problem)
  const close = async () => {
    if (ofCaseId === null) return setMissing(badInput('ofCaseId', 'REQUIRED'))
    setMissing(null)
    if (await act({ caseId, ofCaseId })) onDone()
  }
  return (
    <QuestionPage
      back={back}
      title={<FormattedMessage id="staff.duplicate.title" />}
      hint={<FormattedMessage id="staff.duplicate.lead" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="staff.duplicate.yes" />}
      pending={pending}
      onContinue={() => void close()}
    >
      <RadioField
        name="ofCaseId"
        label={<FormattedMessage id="staff.duplicate.which" />}
        error={words.errorOf('ofCaseId')}
        value={ofCaseId}
        onChange={setOfCaseId}
        options={of.likelyDuplicates
          .filter(({ viewerCanClose }) => viewerCanClose)
          .map(({ id, caseNumber, partyNames, startedAt }) => ({
            value: id,
            label: [caseNumber, sideBySide(partyNames)].filter(Boolean).join(' · '),
            hint: (
              <FormattedMessage
                id="staff.duplicate.started"
                values={{ day: formatDay(intl, startedAt, 'long', of.timeZone) }}
              />
            ),
          }))}
      />
    </QuestionPage>
  )
}
