import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import type { MessageId } from '../../locales/message-ids.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

export interface RemoveLineProps {
  question: string
  /** What the button says, where “Remove” alone would not do. */
  wordsId?: MessageId
  /** What the last button says, likewise. */
  yesId?: MessageId
  pending: boolean
  onRemove: () => void
}

/** Takes somebody off a list, after one more question. */
export function RemoveLine(props: RemoveLineProps) {
  const { question, wordsId = 'staff.people.remove', yesId = 'staff.people.removeYes', pending, onRemove } = props
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button size="small" tone="ghost" pending={pending} onClick={() => setAsking(true)}>
        <FormattedMessage id={wordsId} />
      </Button>
      <Dialog
        role="alertdialog"
        open={isAsking}
        onClose={() => setAsking(false)}
        title={question}
        actions={
          <>
            <Button tone="secondary" onClick={() => setAsking(false)}>
              <FormattedMessage id="staff.act.cancel" />
            </Button>
            <Button
              tone="danger"
              onClick={() => {
                setAsking(false)
                onRemove()
              }}
            >
              <FormattedMessage id={yesId} />
            </Button>
          </>
        }
      />
    </>
  )
}
