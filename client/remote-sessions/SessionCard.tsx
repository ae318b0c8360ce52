import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { formatMoment } from '../ui/dates.ts'
import { Stack } from '../ui/Layout.tsx'
import { Tag, type TagTone } from '../ui/Tag.tsx'
import { Text } from '../ui/Text.tsx'
import { AnswerSession } from './AnswerSession.tsx'
import { CancelSession } from './CancelSession.tsx'
import { MoveSession } from './MoveSession.tsx'
import { saveCalendar } from './save-calendar.ts'
import { SessionLink } from './SessionLink.tsx'
import { SlotAnswersList } from './SlotAnswersList.tsx'
import { cancelSessionDocument, recordSessionOutcomeDocument, remoteSessionParts } from './sessions.ts'

const tones: Record<string, TagTone> = {
  PROPOSED: 'wait',
  SCHEDULED: 'agreed',
  CANCELLED: 'bad',
  HELD: 'done',
  NOT_HELD: 'bad',
}

/** One meeting: when, how, who can come, and what the reader can do with it. */
export function SessionCard({
  session: masked,
  hoursNotice,
}: {
  session: FragmentType<typeof remoteSessionParts>
  hoursNotice: number
}) {
  const intl = useIntl()
  const session = readFragment(remoteSessionParts, masked)
  const { id, kind, status, minutes, startsAt, timeZone, how, viewerCan, calendar } = session
  const cancel = useAct(cancelSessionDocument)
  const outcome = useAct(recordSessionOutcomeDocument)
  const words = useProblem(cancel.problem ?? outcome.problem)
  const [isMoving, setIsMoving] = useState(false)
  const isComing = status === 'PROPOSED' || status === 'SCHEDULED'
  return (
    <Card
      tone={status === 'SCHEDULED' ? 'next' : isComing ? 'attention' : 'quiet'}
      title={startsAt ? formatMoment(intl, startsAt, timeZone) : <FormattedMessage id="sessions.whichTime" />}
      aside={
        <Tag tone={tones[status] ?? 'wait'}>
          <FormattedMessage id={`sessions.status.${status}`} />
        </Tag>
      }
      actions={
        <>
          {calendar && isComing && (
            <Button
              tone="secondary"
              size="small"
              icon="calendar"
              onClick={() => saveCalendar(calendar, intl.formatMessage({ id: 'sessions.fileName' }))}
            >
              <FormattedMessage id="sessions.calendar" />
            </Button>
          )}
          {viewerCan.recordOutcome && (
            <>
              <Button
                size="small"
                pending={outcome.pending}
                onClick={() => void outcome.act({ sessionId: id, outcome: 'HELD' })}
              >
                <FormattedMessage id="sessions.held" />
              </Button>
              <Button
                tone="secondary"
                size="small"
                pending={outcome.pending}
                onClick={() => void outcome.act({ sessionId: id, outcome: 'NOT_HELD' })}
              >
                <FormattedMessage id="sessions.notHeld" />
              </Button>
            </>
          )}
          {viewerCan.move && !isMoving && (
            <Button tone="secondary" size="small" onClick={() => setIsMoving(true)}>
              <FormattedMessage id="sessions.move" />
            </Button>
          )}
          {viewerCan.cancel && !isMoving && (
            <CancelSession pending={cancel.pending} onCancel={() => void cancel.act({ sessionId: id })} />
          )}
        </>
      }
    >
      <Stack>
        <ProblemSummary words={words} />
        <Text>
          <FormattedMessage
            id="sessions.about"
            values={{
              kind: intl.formatMessage({ id: `sessions.kind.${kind}` }),
              minutes: intl.formatMessage({ id: 'sessions.minutes' }, { minutes }),
              by: session.proposedBy,
            }}
          />
        </Text>
        {isComing && (
          <Text>
            {how === null ? (
              <FormattedMessage id="sessions.noLink" />
            ) : kind === 'VIDEO' ? (
              <>
                <FormattedMessage id="sessions.link" />{' '}
                <a href={how} rel="noreferrer" target="_blank">
                  {how}
                </a>
              </>
            ) : (
              <FormattedMessage id="sessions.number" values={{ number: <bdi key="number">{how}</bdi> }} />
            )}
          </Text>
        )}
        {session.suitsNobody && (
          <Banner tone="warn">
            <FormattedMessage id="sessions.suitsNobody" />
          </Banner>
        )}
        {status === 'PROPOSED' &&
          !isMoving &&
          (viewerCan.answer ? (
            <AnswerSession sessionId={id} slots={session.slots} timeZone={timeZone} />
          ) : (
            <SlotAnswersList slots={session.slots} timeZone={timeZone} />
          ))}
        {isMoving && (
          <MoveSession sessionId={id} hoursNotice={hoursNotice} timeZone={timeZone} onDone={() => setIsMoving(false)} />
        )}
        {viewerCan.giveLink && <SessionLink sessionId={id} kind={kind} how={how} />}
      </Stack>
    </Card>
  )
}
