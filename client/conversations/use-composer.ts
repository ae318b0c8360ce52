import { useApolloClient } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import { composerProblem, type ComposerProblem } from './composer-problem.ts'
import { useUploads } from './evidence/use-uploads.ts'
import { sendMessage } from './send-message.ts'
import { showWriting } from './show-writing.ts'
import type { KeptThreadDraft } from './use-thread-draft.ts'

export interface ComposerFacts {
  conversationId: string
  seatId: string
  /** The ids that the server compares: it refuses a message that was meant for others. */
  audienceIds: readonly string[]
  kept: KeptThreadDraft
  /** The largest file that the program takes, in bytes. */
  maxBytes: number
  /** Called when a message is on its way, so that the thread can show it. */
  onSent: () => void
}

/** What happens in one composer: typing, adding files, sending. */
export function useComposer({ conversationId, seatId, audienceIds, kept, maxBytes, onSent }: ComposerFacts) {
  const intl = useIntl()
  const client = useApolloClient()
  const field = useRef<HTMLTextAreaElement>(null)
  const [problem, setProblem] = useState<ComposerProblem | null>(null)
  const { draft, change } = kept
  const { uploads, add, tryAgain, remove } = useUploads({
    conversationId,
    maxBytes,
    onStored: evidence =>
      change(({ files, audience }) => ({ files: [...files, evidence], audience: audience ?? audienceIds })),
    storedWords: name => intl.formatMessage({ id: 'conversations.files.stored' }, { name }),
  })

  const type = (text: string) => {
    setProblem(null)
    if (text !== '') showWriting(client, conversationId)
    change(before => ({ text, audience: text === '' ? null : (before.audience ?? audienceIds) }))
  }
  const insert = (text: string, start: number, end: number) =>
    type(draft.text.slice(0, start) + text + draft.text.slice(end))
  const send = () => {
    const found = composerProblem(draft, uploads, audienceIds)
    setProblem(found)
    if (found) {
      // Whoever presses again has seen the new readers.
      if (found.kind === 'audienceChanged') change(() => ({ audience: audienceIds }))
      field.current?.focus()
      return
    }
    const { text: body, files: evidence } = draft
    const key = crypto.randomUUID()
    const writtenAt = new Date().toISOString()
    void sendMessage(client, {
      key,
      conversationId,
      seatId,
      body,
      audience: audienceIds,
      evidence,
      writtenAt,
      state: 'sending',
    })
    change(() => ({ text: '', audience: null, files: [] }))
    onSent()
  }
  return { field, problem, type, insert, send, files: { uploads, add, tryAgain, remove } }
}
