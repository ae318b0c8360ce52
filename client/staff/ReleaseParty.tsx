import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'

const releaseParty = graphql(`
  mutation ReleasePartyByStaff($input: PartyInput!) {
    releasePartyByStaff(input: $input)
  }
`)

const noFields = {}

/** The others wait for one who does not answer: the case goes on without, and the invitation stays. */
export function ReleaseParty({ partyId }: { partyId: string }) {
  const { act, pending, problem } = useAct(releaseParty)
  const words = useProblem(problem, noFields)
  return (
    <Stack gap="tiny">
      <ProblemSummary words={words} />
      <div>
        <Button tone="secondary" size="small" pending={pending} onClick={() => void act({ partyId })}>
          <FormattedMessage id="staff.act.release" />
        </Button>
      </div>
      <Text size="small" tone="soft">
        <FormattedMessage id="staff.act.releaseHint" />
      </Text>
    </Stack>
  )
}
