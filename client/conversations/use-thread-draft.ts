import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useDraft, type DraftState } from '../drafts/useDraft.ts'
import { addOutgoing, type OutgoingMessage } from './outbox.ts'
import { readThreadDraft, writeThreadDraft, type ThreadDraft } from './thread-draft.ts'

export interface KeptThreadDraft {
  draft: ThreadDraft
  /** Changes some of it. Takes a function, so that a file which arrives late never undoes what was typed meanwhile. */
  change: (to: (draft: ThreadDraft) => Partial<ThreadDraft>) => void
  state: DraftState
}

/**
 * The draft of one conversation, bound to it and to nothing else. Messages of which nobody knows whether they arrived
 * are part of it: after a closed tab they come back as "not sent", under the key that they had.
 */
export function useThreadDraft(conversationId: string, outgoing: readonly OutgoingMessage[]): KeptThreadDraft {
  const { body, setBody, state } = useDraft(`conversation:${conversationId}`)
  const latest = useRef(body)
  useLayoutEffect(() => {
    latest.current = body
  }, [body])
  const change = useCallback(
    (to: (draft: ThreadDraft) => Partial<ThreadDraft>) => {
      const draft = readThreadDraft(latest.current)
      latest.current = writeThreadDraft({ ...draft, ...to(draft) })
      setBody(latest.current)
    },
    [setBody],
  )

  const restored = useRef(false)
  const known = state !== 'loading'
  useEffect(() => {
    if (!known || restored.current) return
    restored.current = true
    addOutgoing(readThreadDraft(latest.current).unsent.map(message => ({ ...message, state: 'notSent' })))
  }, [known])
  useEffect(() => {
    if (!restored.current) return
    const keys = (messages: readonly OutgoingMessage[]) => messages.map(({ key }) => key).join()
    if (keys(readThreadDraft(latest.current).unsent) !== keys(outgoing)) change(() => ({ unsent: outgoing }))
  }, [outgoing, change])

  return { draft: readThreadDraft(body), change, state }
}
