import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { saveFile } from '../conversations/evidence/fetch-file.ts'
import type { MessageId } from '../locales/message-ids.ts'
import { Button } from '../ui/Button.tsx'
import { FormError } from '../ui/FormError.tsx'

export interface FileToSave {
  key: string
  url: string
  label: MessageId
  /** The name under which it is kept. */
  name: string
}

/** Buttons that fetch files with the access token, which a link cannot carry. */
export function SaveFiles({ files }: { files: readonly FileToSave[] }) {
  const [busy, setBusy] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const save = async ({ key, url, name }: FileToSave) => {
    setBusy(key)
    setFailed(false)
    try {
      await saveFile(url, name)
    } catch {
      setFailed(true)
    }
    setBusy(null)
  }
  return (
    <>
      {files.map(file => (
        <Button
          key={file.key}
          tone="secondary"
          icon="download"
          pending={busy === file.key}
          onClick={() => void save(file)}
        >
          <FormattedMessage id={file.label} />
        </Button>
      ))}
      {failed && (
        <FormError>
          <FormattedMessage id="agreements.download.failed" />
        </FormError>
      )}
    </>
  )
}
