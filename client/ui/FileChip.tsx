import type { ReactNode } from 'react'
import { FileSize } from './FileSize.tsx'
import { Icon } from './Icon.tsx'
import { isShown } from './is-shown.ts'
import styles from './FileField.module.css'

export interface FileChipProps {
  name: string
  bytes: number
  image?: boolean
  /** Where the file can be fetched. */
  href?: string
  /** A small picture of it. */
  preview?: string
  onRemove?: () => void
  removeLabel?: string
  /** Says how the upload goes. */
  state?: ReactNode
}

/** One file: its name whole, its size, and what can be done with it. */
export function FileChip({ name, bytes, image, href, preview, onRemove, removeLabel, state }: FileChipProps) {
  return (
    <div className={styles.chip}>
      {preview ? <img src={preview} alt="" className={styles.preview} /> : <Icon name={image ? 'image' : 'file'} />}
      <div className={styles.about}>
        {href ? (
          <a href={href} dir="auto" className={styles.name}>
            {name}
          </a>
        ) : (
          <span dir="auto" className={styles.name}>
            {name}
          </span>
        )}
        <span className={styles.size}>
          <FileSize bytes={bytes} />
          {isShown(state) && <> · {state}</>}
        </span>
      </div>
      {onRemove && (
        <button type="button" className={styles.remove} aria-label={removeLabel} onClick={onRemove}>
          <Icon name="close" size="small" />
        </button>
      )}
    </div>
  )
}
