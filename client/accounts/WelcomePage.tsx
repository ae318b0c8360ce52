import { FormattedMessage } from 'react-intl'
import { Navigate } from 'react-router'
import { AppPage } from '../layout/AppPage.tsx'
import { useSession } from '../session/session.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Card } from '../ui/Card.tsx'
import { Columns, Stack } from '../ui/Layout.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { PageHeading, Text } from '../ui/Text.tsx'
import { DemoInvitation } from './DemoInvitation.tsx'
import { HowItWorks } from './HowItWorks.tsx'
import { useIsDemo } from './use-is-demo.ts'
import { useViewer } from './viewer.ts'

/** The first page: the way in, for who is not signed in; for others it leads to their cases. */
export function Component() {
  const session = useSession()
  const viewer = useViewer()
  const isDemo = useIsDemo()
  if (session === 'signed-in') return <Navigate to={viewer?.neutralIn.length ? '/caseload' : '/cases'} replace />
  if (session === 'starting' || isDemo === null) {
    return (
      <AppPage width="wide">
        <PageSkeleton label={<FormattedMessage id="common.loading" />} />
      </AppPage>
    )
  }
  return (
    <AppPage width="wide">
      <Stack gap="huge">
        <Stack gap="large">
          <PageHeading
            title={<FormattedMessage id="accounts.welcome.title" />}
            lead={<FormattedMessage id="accounts.welcome.lead" />}
          />
          <ButtonRow>
            <ButtonLink to="/invitation">
              <FormattedMessage id="accounts.welcome.haveCode" />
            </ButtonLink>
            <ButtonLink to="/sign-in" tone="secondary">
              <FormattedMessage id="common.signIn" />
            </ButtonLink>
          </ButtonRow>
        </Stack>
        {isDemo && <DemoInvitation />}
        <HowItWorks />
        <Columns>
          <Card
            title={<FormattedMessage id="accounts.welcome.startTitle" />}
            actions={
              <>
                <ButtonLink to="/start" tone="secondary">
                  <FormattedMessage id="accounts.welcome.start" />
                </ButtonLink>
                <ButtonLink to="/programs" tone="secondary">
                  <FormattedMessage id="accounts.welcome.programs" />
                </ButtonLink>
              </>
            }
          >
            <Text>
              <FormattedMessage id="accounts.welcome.startText" />
            </Text>
          </Card>
          <Card title={<FormattedMessage id="accounts.welcome.hearingTitle" />}>
            <Text>
              <FormattedMessage id="accounts.welcome.hearingText" />
            </Text>
          </Card>
        </Columns>
      </Stack>
    </AppPage>
  )
}
