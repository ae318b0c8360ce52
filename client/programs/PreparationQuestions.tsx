import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { Button } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Stack } from '../ui/Layout.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { forgetNotes, readNotes, writeNotes } from './notes.ts'

export interface PreparationQuestionsProps {
  caseId: string
  questions: readonly string[]
}

/** A party's own thoughts. They stay in this window: nobody else, and no server, ever gets them. */
export function PreparationQuestions({ caseId, questions }: PreparationQuestionsProps) {
  const [notes, setNotes] = useState(() => readNotes(caseId))
  const write = (question: string, note: string) => {
    const next = { ...notes, [question]: note }
    setNotes(next)
    writeNotes(caseId, next)
  }
  const forget = () => {
    setNotes({})
    forgetNotes(caseId)
  }
  return (
    <Stack gap="large">
      {questions.map((question, index) => (
        <TextArea
          key={question}
          name={`note-${index}`}
          rows={3}
          label={question}
          value={notes[question] ?? ''}
          onChange={note => write(question, note)}
        />
      ))}
      <ButtonRow>
        <Button tone="secondary" icon="print" onClick={() => print()}>
          <FormattedMessage id="common.print" />
        </Button>
        <Button tone="ghost" onClick={forget}>
          <FormattedMessage id="programs.prepare.forget" />
        </Button>
      </ButtonRow>
    </Stack>
  )
}
