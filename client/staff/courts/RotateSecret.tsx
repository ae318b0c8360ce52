import { useState, type ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { graphql } from '../../gql/gql.ts'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { RadioField } from '../../ui/RadioField.tsx'
import { PersonText } from '../../ui/Text.tsx'
import type { NewSecret } from './SecretShown.tsx'

const rotateCourtSecret = graphql(`
  mutation RotateCourtSecret($input: RotateCourtSecretInput!) {
    rotateCourtSecret(input: $input) {
      clientId
      secret
    }
  }
`)

/** How long the old secret works on: none, a day, a week. */
const overlaps = ['24', '168', '0'] as const
type Overlap = (typeof overlaps)[number]

export interface RotateSecretProps {
  client: { id: string; label: string }
  courtName: string
  back: ReactNode
  onMade: (made: NewSecret) => void
}

/** A new secret for a system, and how long the old one works beside it. */
export function RotateSecret({ client, courtName, back, onMade }: RotateSecretProps) {
  const [overlap, setOverlap] = useState<Overlap>('24')
  const { act, pending, problem } = useAct(rotateCourtSecret)
  const words = useProblem(problem)
  const rotate = async () => {
    const done = await act({ clientId: client.id, overlapHours: Number(overlap) })
    if (done) onMade({ ...done.rotateCourtSecret, label: client.label })
  }
  return (
    <QuestionPage
      back={back}
      caption={courtName}
      title={
        <FormattedMessage
          id="staff.court.rotateTitle"
          values={{
            label: (
              <PersonText key="label" inline>
                {client.label}
              </PersonText>
            ),
          }}
        />
      }
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="staff.court.rotateYes" />}
      pending={pending}
      onContinue={() => void rotate()}
    >
      <RadioField
        name="overlapHours"
        label={<FormattedMessage id="staff.court.overlap" />}
        hint={<FormattedMessage id="staff.court.overlapHint" />}
        error={words.errorOf('overlapHours')}
        value={overlap}
        onChange={setOverlap}
        options={overlaps.map(value => ({ value, label: <FormattedMessage id={`staff.court.overlap.${value}`} /> }))}
      />
    </QuestionPage>
  )
}
