import { useApolloClient } from '@apollo/client/react'
import { useState, type ClipboardEvent, type DragEvent, type ReactNode, type RefObject } from 'react'
import { FormattedMessage } from 'react-intl'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { isFromElsewhere } from './copied-words.ts'
import { privateWords } from './private-words.ts'

export interface PasteGuardProps {
  conversationId: string
  /** The private conversations of the case that the viewer is in. */
  privateIds: readonly string[]
  /** Everyone who would read the words here. */
  people: string
  field: RefObject<HTMLTextAreaElement | null>
  onInsert: (text: string, start: number, end: number) => void
  children: ReactNode
}

/**
 * Stops words of a private conversation on their way into another one, by pasting or by dropping: the commonest way to
 * tell the wrong people. Nothing is put in until somebody has looked at who will read it.
 */
export function PasteGuard({ conversationId, privateIds, people, field, onInsert, children }: PasteGuardProps) {
  const { cache } = useApolloClient()
  const [held, setHeld] = useState('')
  const open = held !== ''
  const stop = (event: ClipboardEvent | DragEvent, data: DataTransfer) => {
    const text = data.getData('text')
    if (!isFromElsewhere(text, conversationId, privateWords(cache, privateIds))) return
    event.preventDefault()
    event.stopPropagation()
    setHeld(text)
  }
  const insert = () => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {}
    onInsert(held, selectionStart, selectionEnd)
    setHeld('')
  }
  return (
    <div
      onPasteCapture={event => stop(event, event.clipboardData)}
      onDropCapture={event => stop(event, event.dataTransfer)}
    >
      {children}
      <Dialog
        role="alertdialog"
        open={open}
        onClose={() => setHeld('')}
        title={<FormattedMessage id="conversations.paste.title" />}
        actions={
          <>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- In this dialog the harmless answer has the focus. */}
            <Button autoFocus onClick={() => setHeld('')}>
              <FormattedMessage id="conversations.paste.dont" />
            </Button>
            <Button tone="danger" onClick={insert}>
              <FormattedMessage id="conversations.paste.do" />
            </Button>
          </>
        }
      >
        <p>
          <FormattedMessage id="conversations.paste.body" values={{ people }} />
        </p>
      </Dialog>
    </div>
  )
}
