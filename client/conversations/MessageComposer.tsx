import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { AttachButton } from '../ui/AttachButton.tsx'
import { Composer } from '../ui/Composer.tsx'
import type { AudienceWords } from './audience.ts'
import { longestMessage } from './composer-problem.ts'
import { ComposerFiles } from './evidence/ComposerFiles.tsx'
import { PasteGuard } from './PasteGuard.tsx'
import { useComposer, type ComposerFacts } from './use-composer.ts'
import type { KeptThreadDraft } from './use-thread-draft.ts'

export interface MessageComposerProps extends ComposerFacts {
  audience: AudienceWords
  /** The private conversations of the case that the viewer is in: their words are kept out of this one. */
  privateIds: readonly string[]
  /** On the desk: no words on the paperclip. */
  dense?: boolean
  /** Another way to say something here. */
  more?: ReactNode
}

/** Where one writes into one conversation, and into no other. It names its readers in every part. */
export function MessageComposer(props: MessageComposerProps) {
  const { conversationId, audience, privateIds, dense, more, kept } = props
  const { draft, change, state } = kept
  const { field, problem, type, insert, send, files } = useComposer(props)
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
          draft.files.length + files.uploads.length > 0 ? (
            <ComposerFiles
              files={draft.files}
              uploads={files.uploads}
              note={audience.files}
              onRemoveFile={id => change(before => ({ files: before.files.filter(file => file.id !== id) }))}
              onRemoveUpload={files.remove}
              onTryAgain={files.tryAgain}
            />
          ) : undefined
        }
        attach={
          <>
            <AttachButton
              id={`attach-${conversationId}`}
              label={<FormattedMessage id="conversations.files.add" />}
              labelHidden={dense}
              accept={acceptedFiles}
              onAdd={files.add}
            />
            {more}
          </>
        }
      />
    </PasteGuard>
  )
}

/** What file dialogs offer first; phones that keep photos as HEIC hand over a JPEG. The server looks at the real type. */
const acceptedFiles =
  'image/jpeg,image/png,image/gif,image/webp,.pdf,.txt,.csv,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods'

function DraftWords({ state, isEmpty }: { state: KeptThreadDraft['state']; isEmpty: boolean }) {
  if (state === 'not-saved') return <FormattedMessage id="conversations.draft.notKept" />
  if (state === 'saved' && !isEmpty) return <FormattedMessage id="conversations.draft.kept" />
  return null
}
