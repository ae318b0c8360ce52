import { useState, type FormEvent } from 'react'
import { FormattedMessage } from 'react-intl'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import type { ProblemWords } from '../../errors/useProblem.ts'
import { Button } from '../../ui/Button.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { TextField } from '../../ui/TextField.tsx'

export interface CaseNumberFormProps {
  words: ProblemWords
  pending: boolean
  onProve: (caseNumber: string) => void
}

export function CaseNumberForm({ words, pending, onProve }: CaseNumberFormProps) {
  const [caseNumber, setCaseNumber] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onProve(caseNumber)
  }
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <ProblemSummary words={words} />
        <TextField
          name="caseNumber"
          size="medium"
          autoComplete="off"
          spellCheck={false}
          label={<FormattedMessage id="cases.invitation.caseNumber" />}
          hint={<FormattedMessage id="cases.invitation.caseNumberHint" />}
          error={words.errorOf('caseNumber')}
          value={caseNumber}
          onChange={setCaseNumber}
        />
        <div>
          <Button type="submit" pending={pending}>
            <FormattedMessage id="common.continue" />
          </Button>
        </div>
      </Stack>
    </form>
  )
}
