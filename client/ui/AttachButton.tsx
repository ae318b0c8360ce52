import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Composer.module.css'

export interface AttachButtonProps {
  id: string
  label: ReactNode
  /** The label is heard, and only the paperclip seen: on the desk. */
  labelHidden?: boolean
  accept?: string
  onAdd: (files: File[]) => void
}

/** Adds files to a message. */
export function AttachButton({ id, label, labelHidden, accept, onAdd }: AttachButtonProps) {
  return (
    <div className={styles.attach}>
      <input
        id={id}
        type="file"
        multiple
        accept={accept}
        onChange={event => {
          onAdd([...(event.target.files ?? [])])
          // The same file may be chosen again.
          event.target.value = ''
        }}
      />
      <label htmlFor={id}>
        <Icon name="paperclip" />
        <span className={labelHidden ? 'visually-hidden' : undefined}>{label}</span>
      </label>
    </div>
  )
}
