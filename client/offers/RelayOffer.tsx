import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Stack } from '../ui/Layout.tsx'
import { notify } from '../ui/notify.ts'

const relayOffer = graphql(`
  mutation RelayOffer($input: OfferInput!) {
    relayOffer(input: $input) {
      id
      status
    }
  }
`)

/** Where nothing goes from party to party: the mediator has read the terms, and passes them on. */
export function RelayOffer({ offerId }: { offerId: string }) {
  const { act, pending, problem } = useAct(relayOffer)
  const words = useProblem(problem)
  const relay = async () => {
    if (await act({ offerId })) notify(<FormattedMessage id="offers.relay.done" />)
  }
  return (
    <Stack gap="small">
      <ProblemSummary words={words} />
      <Banner
        tone="warn"
        title={<FormattedMessage id="offers.relay.title" />}
        actions={
          <Button pending={pending} onClick={() => void relay()}>
            <FormattedMessage id="offers.relay.yes" />
          </Button>
        }
      >
        <FormattedMessage id="offers.relay.about" />
      </Banner>
    </Stack>
  )
}
