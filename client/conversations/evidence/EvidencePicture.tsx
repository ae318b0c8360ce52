import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { EvidenceParts } from './evidence-parts.ts'
import { useFileAddress } from './use-file-address.ts'
import { useWasInView } from './use-was-in-view.ts'
import styles from './Evidence.module.css'

/** A picture in its fixed frame, so that nothing moves when it comes. A press shows it large. */
export function EvidencePicture({ file }: { file: EvidenceParts }) {
  const intl = useIntl()
  const [frame, wasInView] = useWasInView()
  const found = useFileAddress(file.url, wasInView)
  const [large, setLarge] = useState(false)
  return (
    <>
      <button
        ref={frame}
        type="button"
        className={styles.frame}
        onClick={() => setLarge(true)}
        disabled={found.state !== 'ready'}
      >
        {found.state === 'ready' ? (
          <img
            src={found.address}
            alt={intl.formatMessage({ id: 'conversations.files.showLarge' }, { name: file.name })}
          />
        ) : (
          <>
            <Icon name="image" />
            <span>
              <FormattedMessage
                id={found.state === 'failed' ? 'conversations.files.noPicture' : 'conversations.files.pictureComing'}
              />
            </span>
          </>
        )}
      </button>
      {found.state === 'ready' && (
        <Dialog
          open={large}
          onClose={() => setLarge(false)}
          title={<bdi>{file.name}</bdi>}
          closeLabel={intl.formatMessage({ id: 'common.close' })}
        >
          <img src={found.address} alt={file.name} className={styles.large} />
        </Dialog>
      )}
    </>
  )
}
