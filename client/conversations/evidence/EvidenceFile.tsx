import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { FileSize } from '../../ui/FileSize.tsx'
import { FormError } from '../../ui/FormError.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { EvidencePicture } from './EvidencePicture.tsx'
import type { EvidenceParts } from './evidence-parts.ts'
import { saveFile } from './fetch-file.ts'
import styles from './Evidence.module.css'

/** A file in a message: a picture is shown, every file can be saved. */
export function EvidenceFile({ file }: { file: EvidenceParts }) {
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle')
  const save = () => {
    if (state === 'saving') return
    setState('saving')
    saveFile(file.url, file.name).then(
      () => setState('idle'),
      () => setState('failed'),
    )
  }
  return (
    <div className={styles.evidence}>
      {file.isImage && <EvidencePicture file={file} />}
      <button type="button" className={styles.save} onClick={save} aria-busy={state === 'saving'}>
        <Icon name="download" size="small" />
        <span className={styles.about}>
          <VisuallyHidden>
            <FormattedMessage id="conversations.files.save" />
          </VisuallyHidden>
          <bdi className={styles.name}>{file.name}</bdi>
          <span className={styles.size}>
            <FileSize bytes={file.bytes} />
          </span>
        </span>
      </button>
      {state === 'failed' && (
        <FormError>
          <FormattedMessage id="conversations.files.notSaved" />
        </FormError>
      )}
    </div>
  )
}
