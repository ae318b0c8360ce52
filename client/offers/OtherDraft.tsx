import { FormattedMessage } from 'react-intl'
import { Button } from '../ui/Button.tsx'
import { Interruption } from '../ui/Interruption.tsx'

export interface OtherDraftProps {
  /** Who made the offer that would be answered; null where it would begin with what was suggested. */
  answers: string | null
  onStart: () => void
  onKeep: () => void
}

/** Another offer was begun before: nothing of it is thrown away without a question. */
export function OtherDraft({ answers, onStart, onKeep }: OtherDraftProps) {
  const instead = answers === null ? 'suggested' : 'offer'
  const values = { name: answers ?? '' }
  return (
    <Interruption
      icon="pen"
      title={<FormattedMessage id="offers.otherDraft.title" />}
      actions={
        <>
          <Button onClick={onStart}>
            <FormattedMessage id={`offers.otherDraft.${instead}.start`} values={values} />
          </Button>
          <Button tone="secondary" onClick={onKeep}>
            <FormattedMessage id="offers.otherDraft.keep" />
          </Button>
        </>
      }
    >
      <p>
        <FormattedMessage id={`offers.otherDraft.${instead}.about`} values={values} />
      </p>
    </Interruption>
  )
}
