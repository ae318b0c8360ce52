import { FormattedMessage, useIntl } from 'react-intl'
import { useProblem } from '../errors/useProblem.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import type { AccountQuery } from '../gql/graphql.ts'
import { forgetAllNotes } from '../programs/notes.ts'
import { leave } from '../session/session.ts'
import { Button } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Card } from '../ui/Card.tsx'
import { DefinitionList } from '../ui/DefinitionList.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'
import { useSignOutEverywhere } from './account.ts'
import { useSignOut } from './sign-out.ts'

/** Where this person is signed in, and the ways out: here, or everywhere. */
export function Sessions({ sessions }: { sessions: NonNullable<AccountQuery['viewer']>['sessions'] }) {
  const intl = useIntl()
  const signOut = useSignOut()
  const everywhere = useSignOutEverywhere()
  const words = useProblem(everywhere.problem)
  const signOutEverywhere = async () => {
    if (!(await everywhere.act({}))) return
    leave()
    forgetAllNotes()
    location.assign('/')
  }
  return (
    <Card
      title={<FormattedMessage id="accounts.sessions.title" />}
      actions={
        <ButtonRow>
          <Button tone="secondary" pending={signOut.pending} onClick={() => void signOut.act()}>
            <FormattedMessage id="accounts.sessions.here" />
          </Button>
          <Button tone="danger" pending={everywhere.pending} onClick={() => void signOutEverywhere()}>
            <FormattedMessage id="accounts.sessions.everywhere" />
          </Button>
        </ButtonRow>
      }
    >
      <Stack>
        <ProblemSummary words={words} />
        <Text>
          <FormattedMessage id="accounts.sessions.text" />
        </Text>
        <DefinitionList
          items={sessions.map(({ id, device, lastUsedAt, isCurrent }) => ({
            key: id,
            label: device,
            value: isCurrent ? (
              <FormattedMessage id="accounts.sessions.current" />
            ) : (
              <FormattedMessage
                id="accounts.sessions.lastUsed"
                values={{ when: intl.formatDate(lastUsedAt, { dateStyle: 'medium', timeStyle: 'short' }) }}
              />
            ),
          }))}
        />
      </Stack>
    </Card>
  )
}
