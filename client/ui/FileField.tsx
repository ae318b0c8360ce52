import type { ReactNode } from 'react'
import { Field, fieldLinks, type FieldProps } from './Field.tsx'
import { FileChip } from './FileChip.tsx'
import { Icon } from './Icon.tsx'
import styles from './FileField.module.css'

export interface FileFieldProps extends FieldProps {
  files: readonly File[]
  onChange: (files: File[]) => void
  /** The words on the box, such as "Choose a file". */
  prompt: ReactNode
  /** The name of the button that takes one file out again. */
  removeLabel: (fileName: string) => string
  /** What the browser offers, such as `image/*,.pdf`. The server looks at the real type. */
  accept?: string
  multiple?: boolean
}

/** Files to add, by choosing or by dropping them onto the box. */
export function FileField(props: FileFieldProps) {
  const { files, onChange, prompt, removeLabel, accept, multiple = true } = props
  const add = (list: FileList | null) => {
    const chosen = [...(list ?? [])]
    const fresh = chosen.filter(file => !files.some(other => identityOf(other) === identityOf(file)))
    if (chosen.length > 0) onChange(multiple ? [...files, ...fresh] : chosen)
  }
  return (
    <Field {...props}>
      <div className={styles.drop}>
        <Icon name="paperclip" />
        <span>{prompt}</span>
        <input
          {...fieldLinks(props)}
          type="file"
          accept={accept}
          multiple={multiple}
          onChange={event => {
            add(event.target.files)
            // The same file may be chosen again after it was taken out.
            event.target.value = ''
          }}
        />
      </div>
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map(file => (
            <li key={identityOf(file)}>
              <FileChip
                name={file.name}
                bytes={file.size}
                image={file.type.startsWith('image/')}
                removeLabel={removeLabel(file.name)}
                onRemove={() => onChange(files.filter(other => other !== file))}
              />
            </li>
          ))}
        </ul>
      )}
    </Field>
  )
}

/** The same file chosen twice is one file. */
function identityOf({ name, size, lastModified }: File): string {
  return `${name} ${size} ${lastModified}`
}
