import type { ReactNode } from 'react'
import { rememberCopied } from './copied-words.ts'
import styles from './Messages.module.css'

/** Remembers what is copied out of a private conversation, for the guard of the others. */
export function CopyWatch({
  conversationId,
  isPrivate,
  children,
}: {
  conversationId: string
  isPrivate: boolean
  children: ReactNode
}) {
  const remember = () => {
    if (isPrivate) rememberCopied(conversationId, selectedText())
  }
  return (
    <div className={styles.still} onCopy={remember} onCut={remember}>
      {children}
    </div>
  )
}

/** The selected words of the field that one writes in, else of the page. */
function selectedText(): string {
  const { activeElement } = document
  if (activeElement instanceof HTMLTextAreaElement && activeElement.selectionStart !== activeElement.selectionEnd) {
    return activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd)
  }
  return document.getSelection()?.toString() ?? ''
}
