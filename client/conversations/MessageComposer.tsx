import { useApolloClient } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { AttachButton } from '../ui/AttachButton.tsx'
import { Composer } from '../ui/Composer.tsx'
import type { AudienceWords } from './audience.ts'
import { ComposerFiles } from './evidence/ComposerFiles.tsx'
import { useUploads } from './evidence/use-uploads.ts'
import { composerProblem, longestMessage, type ComposerProblem } from './composer-problem.ts'
import { PasteGuard } from './PasteGuard.tsx'
import { sendMessage } from './send-message.ts'
import type { KeptThreadDraft } from './use-thread-draft.ts'

export interface MessageComposerProps {
  conversationId: string
  seatId: string
  /** The ids that the server compares: it refuses a message that was meant for others. */
  audienceIds: readonly string[]
  audience: AudienceWords
  kept: KeptThreadDraft
  privateIds: readonly string[]
  maxBytes: number
  /** On the desk: no words on the paperclip. */
  dense?: boolean
  /** Called when a message is on its way, so that the thread can show it. */
  onSent: () => void
}

/** Where one writes into one conversation, and into no other. It names its readers in every part. */
export function MessageComposer(props: MessageComposerProps) {
  const { conversationId, seatId, audienceIds, audience, kept, privateIds, maxBytes, dense, onSent } = props
  const intl = useIntl()
  const client = useApolloClient()
  const field = useRef<HTMLTextAreaElement>(null)
  const [problem, setProblem] = useState<ComposerProblem | null>(null)
  const { draft, change, state } = kept
  const { uploads, add, tryAgain, remove } = useUploads({
    conversationId,
    maxBytes,
    onStored: evidence => change(({ files }) => ({ files: [...files, evidence] })),
    storedWords: name => intl.formatMessage({ id: 'conversations.files.stored' }, { name }),
  })

  const type = (text: string) => {
    setProblem(null)
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
  return (
    <PasteGuard
      conversationId={conversationId}
      privateIds={privateIds}
      people={audience.people}
      field={field}
      onInsert={insert}
    >
      <Composer
        ref={field}
        id={`write-${conversationId}`}
        audience={audience.tone}
        label={audience.write}
        value={draft.text}
        onChange={type}
        onSend={send}
        sendLabel={audience.send}
        submitKeys={audience.tone === 'private'}
        describedBy={`audience-${conversationId}`}
        limit={longestMessage}
        left={characters =>
          characters < 0 ? (
            <FormattedMessage id="common.charactersOver" values={{ over: -characters }} />
          ) : (
            <FormattedMessage id="common.charactersLeft" values={{ left: characters }} />
          )
        }
        error={
          problem && (
            <FormattedMessage
              id={`conversations.composer.${problem.kind}`}
              values={{ people: audience.people, over: problem.over }}
            />
          )
        }
        hint={
          <>
            {audience.standing} <DraftWords state={state} isEmpty={draft.text === ''} />
          </>
        }
        files={
          draft.files.length + uploads.length > 0 ? (
            <ComposerFiles
              files={draft.files}
              uploads={uploads}
              note={audience.files}
              onRemoveFile={id => change(({ files }) => ({ files: files.filter(file => file.id !== id) }))}
              onRemoveUpload={remove}
              onTryAgain={tryAgain}
            />
          ) : undefined
        }
        attach={
          <AttachButton
            id={`attach-${conversationId}`}
            label={<FormattedMessage id="conversations.files.add" />}
            labelHidden={dense}
            accept={acceptedFiles}
            onAdd={add}
          />
        }
      />
    </PasteGuard>
  )
}

/** What file dialogs offer first. The server looks at the real type. */
const acceptedFiles = 'image/*,.pdf,.txt,.csv,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.odp,.rtf'

function DraftWords({ state, isEmpty }: { state: KeptThreadDraft['state']; isEmpty: boolean }) {
  if (state === 'not-saved') return <FormattedMessage id="conversations.draft.notKept" />
  if (state === 'saved' && !isEmpty) return <FormattedMessage id="conversations.draft.kept" />
  return null
}
