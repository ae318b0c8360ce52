import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Text } from '../ui/Text.tsx'

/** Calls a meeting off after one more question: a slip of the thumb must not take everybody's time away. */
export function CancelSession({ pending, onCancel }: { pending: boolean; onCancel: () => void }) {
  const [isAsking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button tone="ghost" size="small" pending={pending} onClick={() => setAsking(true)}>
        <FormattedMessage id="sessions.cancel" />
      </Button>
      <Dialog
        role="alertdialog"
        open={isAsking}
        onClose={close}
        title={<FormattedMessage id="sessions.cancel.title" />}
        actions={
          <>
            <Button tone="secondary" onClick={close}>
              <FormattedMessage id="sessions.cancel.no" />
            </Button>
            <Button
              tone="danger"
              onClick={() => {
                close()
                onCancel()
              }}
            >
              <FormattedMessage id="sessions.cancel.yes" />
            </Button>
          </>
        }
      >
        <Text>
          <FormattedMessage id="sessions.cancel.text" />
        </Text>
      </Dialog>
    </>
  )
}
