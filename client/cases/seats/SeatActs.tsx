import { FormattedMessage } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { consentToObserverDocument, endSeatDocument, objectToSeatDocument } from './seats.ts'

export const seatActsParts = graphql(`
  fragment SeatActsParts on Seat {
    id
    isYou
    viewerCanEnd
    viewerCanObject
    viewerCanConsent
  }
`)

export interface SeatActsProps {
  seat: FragmentType<typeof seatActsParts>
  /** The seats that read the viewer's own private conversation now. */
  privateReaders: readonly string[]
}

/** What the viewer can do about somebody's seat; nothing, mostly. */
export function SeatActs({ seat: masked, privateReaders }: SeatActsProps) {
  const { id, isYou, viewerCanEnd, viewerCanObject, viewerCanConsent } = readFragment(seatActsParts, masked)
  const ending = useAct(endSeatDocument)
  const objecting = useAct(objectToSeatDocument)
  const consenting = useAct(consentToObserverDocument)
  const words = useProblem(ending.problem ?? objecting.problem ?? consenting.problem)
  if (!viewerCanEnd && !viewerCanObject && !viewerCanConsent) return null
  const reads = privateReaders.includes(id)
  return (
    <Stack gap="small">
      <ProblemSummary words={words} />
      <ButtonRow>
        {viewerCanConsent && (
          <Button
            tone="secondary"
            size="small"
            pending={consenting.pending}
            onClick={() => void consenting.act({ seatId: id, consents: !reads })}
          >
            <FormattedMessage id={reads ? 'cases.seat.consentEnd' : 'cases.seat.consent'} />
          </Button>
        )}
        {viewerCanObject && (
          <Button
            tone="secondary"
            size="small"
            pending={objecting.pending}
            onClick={() => void objecting.act({ seatId: id })}
          >
            <FormattedMessage id="cases.seat.object" />
          </Button>
        )}
        {viewerCanEnd && (
          <Button tone="ghost" size="small" pending={ending.pending} onClick={() => void ending.act({ seatId: id })}>
            <FormattedMessage id={isYou ? 'cases.seat.leave' : 'cases.seat.end'} />
          </Button>
        )}
      </ButtonRow>
    </Stack>
  )
}
