import { useApolloClient } from '@apollo/client/react'
import { FormattedMessage, useIntl } from 'react-intl'
import { problemSentence } from '../errors/sentence.ts'
import { Bubble } from '../ui/Bubble.tsx'
import { Button } from '../ui/Button.tsx'
import { TimeText } from '../ui/DateText.tsx'
import { FileChip } from '../ui/FileChip.tsx'
import type { AudienceWords } from './audience.ts'
import { removeOutgoing, type OutgoingMessage } from './outbox.ts'
import { sendMessage } from './send-message.ts'
import styles from './Messages.module.css'

export interface OutgoingBubbleProps {
  message: OutgoingMessage
  audience: AudienceWords
  timeZone: string
  /** Puts the words and files back into the composer. */
  onTakeBack: (message: OutgoingMessage) => void
}

/** One's own message that is on its way, or did not arrive: what happened, and what can be done. */
export function OutgoingBubble({ message, audience, timeZone, onTakeBack }: OutgoingBubbleProps) {
  const client = useApolloClient()
  const { key, state, body, evidence, writtenAt } = message
  const takeBack = () => {
    removeOutgoing(key)
    onTakeBack(message)
  }
  return (
    <div className={styles.outgoing}>
      <Bubble
        from="mine"
        audience={audience.tone}
        author={<FormattedMessage id="conversations.youWrote" />}
        time={<TimeText at={writtenAt} timeZone={timeZone} />}
        state={<StateWords message={message} audience={audience} />}
        stateTone={state === 'sending' ? 'plain' : 'bad'}
        files={
          evidence.length > 0
            ? evidence.map(({ id, name, bytes, isImage }) => (
                <FileChip key={id} name={name} bytes={bytes} image={isImage} />
              ))
            : undefined
        }
      >
        {body}
      </Bubble>
      {state !== 'sending' && (
        <div className={styles.choices}>
          {state === 'notSent' && (
            <Button tone="secondary" size="small" onClick={() => void sendMessage(client, message)}>
              <FormattedMessage id="common.tryAgain" />
            </Button>
          )}
          {state === 'refused' && (
            <Button tone="secondary" size="small" icon="pen" onClick={takeBack}>
              <FormattedMessage id="conversations.outgoing.change" />
            </Button>
          )}
          <Button tone="ghost" size="small" onClick={() => removeOutgoing(key)}>
            <FormattedMessage id="conversations.outgoing.delete" />
          </Button>
        </div>
      )}
    </div>
  )
}

function StateWords({ message: { state, problem }, audience }: Pick<OutgoingBubbleProps, 'message' | 'audience'>) {
  const intl = useIntl()
  if (state === 'sending') return <FormattedMessage id="conversations.outgoing.sending" />
  const reason =
    problem?.code === 'AUDIENCE_CHANGED'
      ? intl.formatMessage({ id: 'conversations.outgoing.audienceChanged' }, { people: audience.people })
      : problem && problem.code !== 'OFFLINE' && problemSentence(intl, problem)
  return (
    <span role="alert">
      <FormattedMessage id="conversations.outgoing.notSent" /> {reason}
    </span>
  )
}
