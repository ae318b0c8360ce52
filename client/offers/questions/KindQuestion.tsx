import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { RadioCards } from '../../ui/RadioField.tsx'
import type { TermKind } from '../offer-draft.ts'
import type { Asked } from './Question.tsx'
import { Question } from './Question.tsx'

export interface KindQuestionProps {
  kinds: readonly TermKind[]
  isFirst: boolean
  /** A neutral suggests, and offers nothing. */
  isSuggestion: boolean
  onChoose: (kind: TermKind | null) => void
  asked: Omit<Asked, 'onContinue'>
}

/** What kind of part comes next: money, something to do, or how the case ends. */
export function KindQuestion({ kinds, isFirst, isSuggestion, onChoose, asked }: KindQuestionProps) {
  const [chosen, setChosen] = useState<TermKind | null>(null)
  const titleId = isSuggestion ? 'offers.suggest.kind.title' : 'offers.build.kind.title'
  const title = <FormattedMessage id={titleId} values={{ first: isFirst ? 'yes' : 'no' }} />
  return (
    <Question asked={{ ...asked, onContinue: () => onChoose(chosen) }} help="offers.build.kind.help">
      <RadioCards
        name="kind"
        label={title}
        labelIsHeading
        error={asked.errorOf('kind')}
        options={kinds.map(kind => ({
          value: kind,
          label: <FormattedMessage id={`offers.kind.${kind}`} />,
          hint: <FormattedMessage id={`offers.kind.${kind}.hint`} />,
        }))}
        value={chosen}
        onChange={setChosen}
      />
    </Question>
  )
}
