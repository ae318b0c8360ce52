import { useIntl } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import { RemoveLine } from './people/RemoveLine.tsx'

const removeSeat = graphql(`
  mutation RemoveSeat($input: SeatInput!) {
    removeSeat(input: $input)
  }
`)

const noFields = {}

/** Takes somebody who is no party from a case, after one more question. */
export function RemoveSeat({ seatId, name }: { seatId: string; name: string }) {
  const intl = useIntl()
  const { act, pending, problem } = useAct(removeSeat)
  const words = useProblem(problem, noFields)
  return (
    <>
      <ProblemSummary words={words} />
      <RemoveLine
        wordsId="staff.act.removeSeat"
        question={intl.formatMessage({ id: 'staff.act.removeSeatTitle' }, { name })}
        pending={pending}
        onRemove={() => void act({ seatId })}
      />
    </>
  )
}
