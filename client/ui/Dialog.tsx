import { useEffect, useRef, type ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { isShown } from './is-shown.ts'
import styles from './Dialog.module.css'

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: ReactNode
  /** An alert dialog asks for a decision: a press outside does not close it, and it has no cross. */
  role?: 'dialog' | 'alertdialog'
  closeLabel?: string
  /** Buttons. In an alert dialog the first has the focus: let it be the harmless one. */
  actions?: ReactNode
  children?: ReactNode
}

/** A window above the page that keeps the focus until it is closed. */
export function Dialog({ open, onClose, title, role = 'dialog', closeLabel, actions, children }: DialogProps) {
  const decide = role === 'alertdialog'
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen={open}
      onOpenChange={isOpen => {
        if (!isOpen) onClose()
      }}
      isDismissable={!decide}
    >
      <Modal className={styles.modal}>
        <AriaDialog role={role} className={styles.dialog}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {!decide && (
              <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
                <Icon name="close" />
              </button>
            )}
          </div>
          {isShown(children) && <div className={styles.body}>{children}</div>}
          {isShown(actions) && <Actions focusFirst={decide}>{actions}</Actions>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

function Actions({ focusFirst, children }: { focusFirst: boolean; children: ReactNode }) {
  const row = useRef<HTMLDivElement>(null)
  // Before the dialog's own effect, which leaves the focus where it is when it is inside.
  useEffect(() => {
    if (focusFirst) row.current?.querySelector('button')?.focus()
  }, [focusFirst])
  return (
    <div ref={row} className={styles.actions}>
      {children}
    </div>
  )
}
