import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { charactersLeft } from '../cases/characters-left.tsx'
import { badInput } from '../errors/bad-input.ts'
import type { Problem } from '../errors/problem.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Stack } from '../ui/Layout.tsx'
import { notify } from '../ui/notify.ts'
import { TextArea } from '../ui/TextArea.tsx'

const addToComplaint = graphql(`
  mutation AddToComplaint($input: ComplaintInput!) {
    addToComplaint(input: $input) {
      id
      ...ComplaintParts
    }
  }
`)
const answerComplaint = graphql(`
  mutation AnswerComplaint($input: ComplaintInput!) {
    answerComplaint(input: $input) {
      id
      ...ComplaintParts
    }
  }
`)
const closeComplaint = graphql(`
  mutation CloseComplaint($input: ComplaintInput!) {
    closeComplaint(input: $input) {
      id
      ...ComplaintParts
    }
  }
`)

/** Its author adds to it; staff answer, or close it and say what came of it. */
export function WriteOnComplaint({ complaintId, asStaff }: { complaintId: string; asStaff: boolean }) {
  const [text, setText] = useState('')
  const [missing, setMissing] = useState<Problem | null>(null)
  const adding = useAct(addToComplaint)
  const answering = useAct(answerComplaint)
  const closing = useAct(closeComplaint)
  const words = useProblem(missing ?? adding.problem ?? answering.problem ?? closing.problem)
  const write = async ({ act }: typeof adding | typeof answering | typeof closing) => {
    if (text.trim() === '') return setMissing(badInput('words', 'REQUIRED'))
    setMissing(null)
    if (!(await act({ complaintId, words: text }))) return
    setText('')
    notify(<FormattedMessage id="complaints.written" />)
  }
  const first = asStaff ? answering : adding
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void write(first)
      }}
    >
      <Stack>
        <ProblemSummary words={words} />
        <TextArea
          name="words"
          label={<FormattedMessage id={asStaff ? 'complaints.answer' : 'complaints.add'} />}
          hint={<FormattedMessage id={asStaff ? 'complaints.answerHint' : 'complaints.addHint'} />}
          error={words.errorOf('words')}
          value={text}
          onChange={setText}
          limit={5000}
          left={charactersLeft}
        />
        <ButtonRow>
          <Button type="submit" pending={first.pending}>
            <FormattedMessage id={asStaff ? 'complaints.sendAnswer' : 'complaints.sendMore'} />
          </Button>
          {asStaff && (
            <Button tone="secondary" pending={closing.pending} onClick={() => void write(closing)}>
              <FormattedMessage id="complaints.close" />
            </Button>
          )}
        </ButtonRow>
      </Stack>
    </form>
  )
}
