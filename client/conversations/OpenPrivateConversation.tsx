import { useEffect, useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Text } from '../ui/Text.tsx'
import styles from './Messages.module.css'
import { threadConversationFragment } from './thread-fragments.ts'

export const privateExplanationFragment = graphql(`
  fragment PrivateExplanation on Case {
    id
    mediation {
      neutralNames
    }
    program {
      id
      confidentialityExceptions
      privateConversationExplanation {
        version
        text
      }
    }
  }
`)

const openPrivateConversationDocument = graphql(`
  mutation OpenPrivateConversation($input: OpenPrivateConversationInput!) {
    openPrivateConversation(input: $input) {
      ...ThreadConversation
    }
  }
`)

/** How the private conversation works, and the button that opens it: each party opens its own, and no one else's. */
export function OpenPrivateConversation({
  theCase: masked,
}: {
  theCase: FragmentType<typeof privateExplanationFragment>
}) {
  const { id, mediation, program } = readFragment(privateExplanationFragment, masked)
  const { text, version } = program.privateConversationExplanation
  const { act, pending, problem } = useAct(openPrivateConversationDocument)
  const words = useProblem(problem, none)
  const openedId = useRef<string>(undefined)
  // The thread takes the place of this page: its first line, who reads it, is what comes next.
  useEffect(
    () => () => {
      const bar = openedId.current && document.getElementById(`audience-${openedId.current}`)
      if (!bar) return
      bar.tabIndex = -1
      bar.focus({ preventScroll: true })
    },
    [],
  )
  const open = async () => {
    const done = await act({ caseId: id, explanationVersion: version })
    openedId.current = readFragment(threadConversationFragment, done?.openPrivateConversation)?.id
  }
  const name = mediation.neutralNames[0] ?? ''
  return (
    <div className={styles.explanation}>
      <Card
        tone="private"
        title={<FormattedMessage id="conversations.open.title" values={{ name }} />}
        actions={
          <Button tone="private" icon="lock" pending={pending} onClick={() => void open()}>
            <FormattedMessage id="conversations.open.do" />
          </Button>
        }
      >
        <ProblemSummary words={words} />
        <Text>{text}</Text>
        <Text size="small" tone="soft">
          {program.confidentialityExceptions}
        </Text>
      </Card>
    </div>
  )
}

const none = {}
