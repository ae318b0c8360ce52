import { FormattedMessage } from 'react-intl'
import { Button } from '../ui/Button.tsx'
import { Interruption } from '../ui/Interruption.tsx'

export interface OtherDraftProps {
  /** Who made the offer that is answered. */
  name: string
  onStart: () => void
  onKeep: () => void
}

/** Another offer was begun before: nothing of it is thrown away without a question. */
export function OtherDraft({ name, onStart, onKeep }: OtherDraftProps) {
  return (
    <Interruption
      icon="pen"
      title={<FormattedMessage id="offers.otherDraft.title" />}
      actions={
        <>
          <Button onClick={onStart}>
            <FormattedMessage id="offers.otherDraft.start" values={{ name }} />
          </Button>
          <Button tone="secondary" onClick={onKeep}>
            <FormattedMessage id="offers.otherDraft.keep" />
          </Button>
        </>
      }
    >
      <p>
        <FormattedMessage id="offers.otherDraft.about" values={{ name }} />
      </p>
    </Interruption>
  )
}
