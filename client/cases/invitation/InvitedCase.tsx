import { FormattedMessage } from 'react-intl'
import { SignInForm } from '../../accounts/SignInForm.tsx'
import { useSession } from '../../session/session.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateText, TimeText } from '../../ui/DateText.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { PageHeading, PersonText, Text } from '../../ui/Text.tsx'
import { MustAttend } from '../MustAttend.tsx'
import type { Details } from './Invitation.tsx'

export interface InvitedCaseProps {
  details: Details
  onContinue: () => void
  onNotMe: () => void
}

/** What the invitation is about, and signing in on the same page. */
export function InvitedCase({ details, onContinue, onNotMe }: InvitedCaseProps) {
  const signedIn = useSession() === 'signed-in'
  const { invitedBy, invitedName, caseTypeLabel, caseNumber, programName, mustAttend, respondBy, timeZone } = details
  return (
    <Stack gap="large">
      {mustAttend && <MustAttend notice={mustAttend} />}
      <PageHeading
        caption={[caseTypeLabel, caseNumber].filter(Boolean).join(' ')}
        title={<FormattedMessage id="cases.invited.title" values={{ name: <bdi key="name">{invitedBy}</bdi> }} />}
        lead={<FormattedMessage id="cases.invited.lead" />}
      />
      <Card>
        <DefinitionList
          items={[
            {
              key: 'name',
              label: <FormattedMessage id="cases.invited.for" />,
              value: <PersonText inline>{invitedName}</PersonText>,
            },
            { key: 'program', label: <FormattedMessage id="cases.invited.program" />, value: programName },
            ...(respondBy
              ? [
                  {
                    key: 'by',
                    label: <FormattedMessage id="cases.invited.respondBy" />,
                    value: (
                      <>
                        <DateText at={respondBy} timeZone={timeZone} />,{' '}
                        <TimeText at={respondBy} timeZone={timeZone} showZone />
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Card>
      {signedIn ? (
        <ButtonRow>
          <Button onClick={onContinue}>
            <FormattedMessage id="common.continue" />
          </Button>
        </ButtonRow>
      ) : (
        <Card tone="next" title={<FormattedMessage id="cases.invited.signIn" />}>
          <Stack>
            <Text>
              <FormattedMessage id="cases.invited.signInText" />
            </Text>
            <SignInForm embedded onSignedIn={onContinue} />
          </Stack>
        </Card>
      )}
      <ButtonRow>
        <Button tone="ghost" onClick={onNotMe}>
          <FormattedMessage id="cases.invitation.notMe" />
        </Button>
      </ButtonRow>
    </Stack>
  )
}
