import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import { acceptTermsDocument } from '../../accounts/terms.ts'
import { useViewer } from '../../accounts/viewer.ts'
import { useAct } from '../../acts/useAct.ts'
import { PageState } from '../../errors/PageState.tsx'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { ProgramText } from '../../programs/ProgramText.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { CheckboxField } from '../../ui/CheckboxField.tsx'
import { formatMoment } from '../../ui/dates.ts'
import { Stack } from '../../ui/Layout.tsx'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { Text } from '../../ui/Text.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { SignOnPaper } from './SignOnPaper.tsx'
import styles from './TakeSeat.module.css'
import { declineSeatDocument, seatInvitationDetailsQuery, takeAnnouncedSeatDocument } from './seats.ts'

/** What the seat is, what it needs before it is taken, and the choice. An attorney attests the disclosure here. */
export function TakeSeat({ code }: { code: string }) {
  const intl = useIntl()
  const navigate = useNavigate()
  const viewer = useViewer()
  const { data, error, loading, refetch } = useQuery(seatInvitationDetailsQuery, { variables: { code } })
  const [name, setName] = useState<string | null>(null)
  const [isFree, setFree] = useState(false)
  const [attests, setAttests] = useState(false)
  const terms = useAct(acceptTermsDocument, { quiet: true })
  const taking = useAct(takeAnnouncedSeatDocument, { quiet: true })
  const declining = useAct(declineSeatDocument, { quiet: true })
  const words = useProblem(terms.problem ?? taking.problem ?? declining.problem, {
    ATTESTATION_NEEDED: 'attests',
    hasNoConflict: 'hasNoConflict',
  })
  const asked = data?.seatInvitationDetails
  if (!asked) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const isNeutral = asked.role === 'OBSERVER' || asked.role === 'CO_MEDIATOR'
  const begins = new Date(asked.beginsAt) > new Date() ? formatMoment(intl, asked.beginsAt, asked.timeZone) : null
  const mustAccept = viewer !== null && viewer.acceptedTermsVersion !== viewer.currentTerms.version
  const take = async () => {
    if (mustAccept && !(await terms.act({ version: viewer.currentTerms.version }))) return
    const taken = await taking.act({
      code,
      name: name ?? asked.name,
      hasNoConflict: isNeutral ? isFree : null,
      disclosureVersion: attests ? (asked.disclosure?.version ?? null) : null,
    })
    if (!taken) return
    const { id, yourSeat } = taken.takeAnnouncedSeat
    await navigate(yourSeat.role === 'CO_MEDIATOR' ? `/desk/${id}` : `/cases/${id}`, { replace: true })
  }
  return (
    <QuestionPage
      errors={<ProblemSummary words={words} />}
      title={<FormattedMessage id={`cases.seat.as.${asked.role}`} values={{ party: asked.partyName ?? '' }} />}
      continueLabel={<FormattedMessage id="cases.seat.take" />}
      pending={terms.pending || taking.pending}
      onContinue={() => void take()}
      other={
        <Button
          tone="ghost"
          pending={declining.pending}
          onClick={() => void declining.act({ code }).then(done => done && navigate('/cases', { replace: true }))}
        >
          <FormattedMessage id="cases.seat.decline" />
        </Button>
      }
    >
      <Card title={asked.programName}>
        <Stack gap="small">
          <Text>
            <FormattedMessage
              id="cases.seat.case"
              values={{
                kind: asked.caseTypeLabel,
                parties: intl.formatList(asked.partyNames),
                hasNumber: asked.caseNumber ? 'yes' : 'no',
                number: asked.caseNumber ?? '',
              }}
            />
          </Text>
          <Text>
            <FormattedMessage id={`cases.duty.${asked.role}`} />
          </Text>
          {asked.capacity && (
            <Text>
              <FormattedMessage
                id={`cases.seat.capacity.${asked.capacity}`}
                values={{ party: asked.partyName ?? '' }}
              />
            </Text>
          )}
        </Stack>
      </Card>
      {begins && (
        <Banner tone="info">
          <FormattedMessage id="cases.seat.begins" values={{ date: begins }} />
        </Banner>
      )}
      <div className={styles.screen}>
        <TextField
          name="name"
          autoComplete="name"
          label={<FormattedMessage id="account.name" />}
          hint={<FormattedMessage id="cases.join.nameHint" />}
          error={words.errorOf('name')}
          value={name ?? asked.name}
          onChange={setName}
        />
      </div>
      {isNeutral && (
        <CheckboxField
          name="hasNoConflict"
          card
          label={<FormattedMessage id="cases.seat.noConflict" />}
          error={words.errorOf('hasNoConflict')}
          checked={isFree}
          onChange={setFree}
        />
      )}
      {asked.disclosure && (
        <>
          <Card title={<FormattedMessage id="cases.seat.disclosure" />}>
            <Stack gap="small">
              <ProgramText text={asked.disclosure.text} />
              <SignOnPaper client={asked.partyName ?? ''} attorney={name ?? asked.name} />
              <div>
                <Button tone="secondary" size="small" onClick={() => window.print()}>
                  <FormattedMessage id="cases.seat.print" />
                </Button>
              </div>
            </Stack>
          </Card>
          <div className={styles.screen}>
            <CheckboxField
              name="attests"
              card
              label={<FormattedMessage id="cases.seat.attest" values={{ party: asked.partyName ?? '' }} />}
              error={words.errorOf('attests')}
              checked={attests}
              onChange={setAttests}
            />
          </div>
        </>
      )}
      {mustAccept && (
        <Card title={<FormattedMessage id="accounts.terms.title" />}>
          <Stack gap="small">
            <ProgramText text={viewer.currentTerms.text} />
          </Stack>
        </Card>
      )}
    </QuestionPage>
  )
}
