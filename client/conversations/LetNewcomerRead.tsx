import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { notify } from '../ui/notify.ts'

const newcomersFragment = graphql(`
  fragment Newcomers on Case {
    id
    seats {
      id
      name
      role
      endedAt
    }
  }
`)

const letNewcomerReadDocument = graphql(`
  mutation LetNewcomerRead($input: LetNewcomerReadInput!) {
    letNewcomerRead(input: $input) {
      id
      viewerCan {
        letNewcomerRead
      }
    }
  }
`)

export interface LetNewcomerReadProps {
  conversationId: string
  theCase: FragmentType<typeof newcomersFragment>
}

/** Whoever mediates now has not read what you confided before they came: you alone decide whether they may. */
export function LetNewcomerRead({ conversationId, theCase: masked }: LetNewcomerReadProps) {
  const intl = useIntl()
  const { seats } = readFragment(newcomersFragment, masked)
  const { act, pending, problem } = useAct(letNewcomerReadDocument)
  const words = useProblem(problem)
  const present = seats.filter(({ role, endedAt }) => !endedAt && (role === 'MEDIATOR' || role === 'CO_MEDIATOR'))
  const names = intl.formatList(present.map(({ name }) => name))
  const allow = async () => {
    const allowed = await act({ conversationId })
    if (allowed) notify(<FormattedMessage id="conversations.newcomer.done" values={{ names }} />)
  }
  return (
    <>
      <ProblemSummary words={words} />
      <Banner
        tone="info"
        title={<FormattedMessage id="conversations.newcomer.title" values={{ names, count: present.length }} />}
        actions={
          <Button tone="private" size="small" icon="lock" pending={pending} onClick={() => void allow()}>
            <FormattedMessage id="conversations.newcomer.allow" values={{ names }} />
          </Button>
        }
      >
        <FormattedMessage id="conversations.newcomer.text" />
      </Banner>
    </>
  )
}
