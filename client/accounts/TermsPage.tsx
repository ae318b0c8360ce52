import { FormattedMessage } from 'react-intl'
import { Navigate, useLocation } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { AppPage } from '../layout/AppPage.tsx'
import { nextAddress } from '../layout/next-address.ts'
import { ProgramText } from '../programs/ProgramText.tsx'
import { Button } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading, Text } from '../ui/Text.tsx'
import { useSignOut } from './sign-out.ts'
import { acceptTermsDocument } from './terms.ts'
import { useViewer } from './viewer.ts'

/** The terms of confidentiality, once, before anything else; and again when they change. */
export function Component() {
  const { search } = useLocation()
  const viewer = useViewer()
  const accept = useAct(acceptTermsDocument, { quiet: true })
  const signOut = useSignOut()
  const words = useProblem(accept.problem)
  if (!viewer) return null
  const { version, text } = viewer.currentTerms
  if (viewer.acceptedTermsVersion === version) return <Navigate to={nextAddress(search)} replace />
  return (
    <AppPage>
      <Stack gap="large">
        <ProblemSummary words={words} />
        <PageHeading
          title={<FormattedMessage id="accounts.terms.title" />}
          lead={<FormattedMessage id="accounts.terms.lead" />}
        />
        <Card>
          <ProgramText text={text} />
        </Card>
        <Text>
          <FormattedMessage id="accounts.terms.what" />
        </Text>
        <ButtonRow>
          <Button pending={accept.pending} onClick={() => void accept.act({ version })}>
            <FormattedMessage id="accounts.terms.accept" />
          </Button>
          <Button tone="ghost" pending={signOut.pending} onClick={() => void signOut.act()}>
            <FormattedMessage id="accounts.terms.notNow" />
          </Button>
        </ButtonRow>
      </Stack>
    </AppPage>
  )
}
