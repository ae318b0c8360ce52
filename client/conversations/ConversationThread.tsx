import { useMemo, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import type { ThreadCaseFragment } from '../gql/graphql.ts'
import { messageParts } from '../live/documents.ts'
import { AudienceBar } from '../ui/AudienceBar.tsx'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Thread } from '../ui/Thread.tsx'
import { audienceCaseFragment, audienceFragment } from './audience-fragments.ts'
import { useAudience } from './audience.ts'
import { CopyWatch } from './CopyWatch.tsx'
import { firstUnread } from './first-unread.ts'
import { LetNewcomerRead } from './LetNewcomerRead.tsx'
import { MessageComposer } from './MessageComposer.tsx'
import { PresenceLine } from './PresenceLine.tsx'
import { threadCaseFragment, threadConversationFragment } from './thread-fragments.ts'
import { ThreadHistory } from './ThreadHistory.tsx'
import { useMarkRead } from './use-mark-read.ts'
import { useNewBelow } from './use-new-below.ts'
import { useOutgoing } from './use-outgoing.ts'
import { useScrollAtEnd } from './use-scroll-at-end.ts'
import { useThreadDraft } from './use-thread-draft.ts'
import styles from './Messages.module.css'

export interface ConversationThreadProps {
  conversation: FragmentType<typeof threadConversationFragment>
  theCase: FragmentType<typeof threadCaseFragment>
  /** The private conversations of the case that the viewer is in: their words are kept out of this one. */
  privateIds: readonly string[]
  /** `pane` on the desk: it scrolls inside and is set close. */
  fit?: 'page' | 'pane'
}

/** One conversation: who reads it, what was said, and where one writes. Give it the conversation's id as its key. */
export function ConversationThread({ privateIds, fit = 'page', ...masked }: ConversationThreadProps) {
  const conversation = readFragment(threadConversationFragment, masked.conversation)
  const theCase = readFragment(threadCaseFragment, masked.theCase)
  const { id, unread } = conversation
  const seatId = theCase.yourSeat.id
  const audience = useAudience(
    readFragment(audienceFragment, conversation),
    readFragment(audienceCaseFragment, theCase),
  )
  const nodes = conversation.messages.nodes
  const messages = useMemo(() => nodes.map(node => readFragment(messageParts, node)), [nodes])
  const outgoing = useOutgoing(id, seatId, messages)
  const kept = useThreadDraft(id, outgoing)
  // The line stays where it was on arrival, however much is read meanwhile.
  const [firstUnreadId] = useState(() => firstUnread(conversation, messages, seatId))
  const newestId = messages.at(-1)?.id
  const { scroller, end, onScroll, atEnd, toEnd } = useScrollAtEnd(
    fit,
    messages[0]?.id,
    outgoing.at(-1)?.key ?? newestId,
  )
  const seen = useMarkRead({ conversationId: id, newestId, unread, atEnd })
  const below = useNewBelow(messages, seatId, atEnd)
  return (
    <CopyWatch conversationId={id} isPrivate={audience.tone === 'private'}>
      <Thread
        audience={audience.tone}
        label={audience.title}
        fit={fit}
        scroller={scroller}
        onScroll={onScroll}
        head={
          <>
            <AudienceBar
              id={`audience-${id}`}
              audience={audience.tone}
              title={audience.title}
              aside={
                fit === 'pane' && unread > 0 ? (
                  <FormattedMessage id="conversations.newCount" values={{ count: unread }} />
                ) : undefined
              }
            >
              {audience.detail}
            </AudienceBar>
            {conversation.viewerCan.letNewcomerRead && <LetNewcomerRead conversationId={id} theCase={theCase} />}
            {conversation.isOpen && <PresenceLine conversationId={id} conversation={conversation} />}
          </>
        }
        floating={
          below > 0 ? (
            <Button tone={audience.tone} size="small" icon="down" onClick={toEnd}>
              <FormattedMessage id="conversations.newBelow" values={{ count: below }} />
            </Button>
          ) : undefined
        }
        foot={
          conversation.isOpen && conversation.viewerCan.send ? (
            <MessageComposer
              conversationId={id}
              seatId={seatId}
              audienceIds={conversation.audience}
              audience={audience}
              kept={kept}
              privateIds={privateIds}
              maxBytes={theCase.program.evidenceMaxBytes}
              more={
                conversation.viewerCan.suggestTerms ? (
                  <ButtonLink tone="ghost" size="small" icon="scales" to={`/desk/${theCase.id}?suggest=${id}`}>
                    <FormattedMessage id="offers.suggest.begin" />
                  </ButtonLink>
                ) : undefined
              }
              dense={fit === 'pane'}
              onSent={toEnd}
            />
          ) : (
            <p className={styles.readOnly}>
              <FormattedMessage id={`conversations.readOnly.${whyNot(theCase)}`} />
            </p>
          )
        }
      >
        <ThreadHistory
          conversation={conversation}
          theCase={theCase}
          messages={messages}
          outgoing={outgoing}
          audience={audience}
          firstUnreadId={firstUnreadId}
          onTakeBack={({ body, evidence }) =>
            kept.change(({ text, files }) => ({
              text: [text, body].filter(Boolean).join('\n\n'),
              files: [...files, ...evidence],
              audience: conversation.audience,
            }))
          }
        />
        <div ref={end} className={styles.end}>
          <span ref={seen} />
        </div>
      </Thread>
    </CopyWatch>
  )
}

function whyNot({ status, yourSeat }: ThreadCaseFragment): 'left' | 'observer' | 'waiting' | 'closed' {
  if (yourSeat.endedAt) return 'left'
  if (yourSeat.role === 'OBSERVER') return 'observer'
  return status === 'INVITED' ? 'waiting' : 'closed'
}
