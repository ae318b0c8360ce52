import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Stack } from '../ui/Layout.tsx'

const fileWithCourt = graphql(`
  mutation FileWithCourt($input: FilingInput!) {
    fileWithCourt(input: $input)
  }
`)

const noFields = {}

/** "We brought it to the court." */
export function SendFiling({ filingId }: { filingId: string }) {
  const { act, pending, problem } = useAct(fileWithCourt)
  const words = useProblem(problem, noFields)
  return (
    <Stack gap="small">
      <ProblemSummary words={words} />
      <ButtonRow>
        <Button tone="secondary" size="small" pending={pending} onClick={() => void act({ filingId })}>
          <FormattedMessage id="staff.filings.sent" />
        </Button>
      </ButtonRow>
    </Stack>
  )
}
