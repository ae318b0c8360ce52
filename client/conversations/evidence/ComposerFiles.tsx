import { FormattedMessage, useIntl } from 'react-intl'
import { problemSentence } from '../../errors/sentence.ts'
import { Button } from '../../ui/Button.tsx'
import { FileChip } from '../../ui/FileChip.tsx'
import { FormError } from '../../ui/FormError.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { EvidenceParts } from './evidence-parts.ts'
import { readableProblem } from './readable-problem.ts'
import type { Upload } from './use-uploads.ts'
import styles from './Evidence.module.css'

export interface ComposerFilesProps {
  files: readonly EvidenceParts[]
  uploads: readonly Upload[]
  /** Who can see and keep these files once they are sent. */
  note: string
  onRemoveFile: (id: string) => void
  onRemoveUpload: (key: string) => void
  onTryAgain: (key: string) => void
}

/** The files that will go with the message: those that are there, those on their way, those that failed. */
export function ComposerFiles({ files, uploads, note, onRemoveFile, onRemoveUpload, onTryAgain }: ComposerFilesProps) {
  const intl = useIntl()
  const hasPicture = files.some(({ isImage }) => isImage) || uploads.some(({ file }) => file.type.startsWith('image/'))
  const removeLabel = (file: string) => intl.formatMessage({ id: 'common.removeFile' }, { file })
  return (
    <>
      <ul className={styles.list}>
        {files.map(({ id, name, bytes, isImage }) => (
          <li key={id}>
            <FileChip
              name={name}
              bytes={bytes}
              image={isImage}
              removeLabel={removeLabel(name)}
              onRemove={() => onRemoveFile(id)}
            />
          </li>
        ))}
        {uploads.map(({ key, file, progress, state, problem }) => (
          <li key={key}>
            <FileChip
              name={file.name}
              bytes={file.size}
              image={file.type.startsWith('image/')}
              state={
                state === 'sending' ? (
                  <FormattedMessage id="conversations.files.progress" values={{ share: progress }} />
                ) : (
                  <FormattedMessage id="conversations.files.failed" />
                )
              }
              removeLabel={removeLabel(file.name)}
              onRemove={() => onRemoveUpload(key)}
            />
            {state === 'sending' && (
              <progress
                className={styles.progress}
                value={progress}
                max={1}
                aria-label={intl.formatMessage({ id: 'conversations.files.progressOf' }, { name: file.name })}
              />
            )}
            {problem && <FormError>{problemSentence(intl, readableProblem(intl, problem))}</FormError>}
            {problem && problem.code !== 'BAD_INPUT' && (
              <Button tone="secondary" size="small" onClick={() => onTryAgain(key)}>
                <FormattedMessage id="common.tryAgain" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        <Icon name="info" size="small" />
        <span>
          {note}
          {hasPicture && (
            <>
              {' '}
              <FormattedMessage id="conversations.files.drawn" />
            </>
          )}
        </span>
      </p>
    </>
  )
}
