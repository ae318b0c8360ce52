import { FormattedMessage } from 'react-intl'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { forgetAllNotes } from '../../programs/notes.ts'
import { leave } from '../../session/session.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { Card } from '../../ui/Card.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { Text } from '../../ui/Text.tsx'
import { useSignOutEverywhere } from '../account.ts'
import { SessionList, type Sessions as ListedSessions } from './SessionList.tsx'
import { useSignOut } from '../sign-out.ts'

const shownAtOnce = 4

/** Where this person is signed in, and the ways out: here, or everywhere. */
export function Sessions({ sessions }: { sessions: ListedSessions }) {
  const signOut = useSignOut()
  const everywhere = useSignOutEverywhere()
  const words = useProblem(everywhere.problem)
  const rest = sessions.slice(shownAtOnce)
  const signOutEverywhere = async () => {
    if (!(await everywhere.act({}))) return
    leave()
    forgetAllNotes()
    location.assign('/')
  }
  return (
    <Card
      title={<FormattedMessage id="account.sessions.title" />}
      actions={
        <ButtonRow>
          <Button tone="secondary" pending={signOut.pending} onClick={() => void signOut.act()}>
            <FormattedMessage id="account.sessions.here" />
          </Button>
          <Button tone="danger" pending={everywhere.pending} onClick={() => void signOutEverywhere()}>
            <FormattedMessage id="account.sessions.everywhere" />
          </Button>
        </ButtonRow>
      }
    >
      <Stack>
        <ProblemSummary words={words} />
        <Text>
          <FormattedMessage id="account.sessions.text" />
        </Text>
        <SessionList sessions={sessions.slice(0, shownAtOnce)} />
        {rest.length > 0 && (
          <Disclosure summary={<FormattedMessage id="account.sessions.more" values={{ count: rest.length }} />}>
            <SessionList sessions={rest} />
          </Disclosure>
        )}
      </Stack>
    </Card>
  )
}
