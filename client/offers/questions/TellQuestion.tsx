import { FormattedMessage } from 'react-intl'
import { TextArea } from '../../ui/TextArea.tsx'
import type { ActionDraft } from '../offer-draft.ts'
import { lettersLeft, longestText } from './letters-left.tsx'
import { Question } from './Question.tsx'
import type { TermQuestionProps } from './setting.ts'

/** How can everybody tell that it was done? */
export function TellQuestion({ term, change, asked }: TermQuestionProps<ActionDraft>) {
  return (
    <Question
      asked={asked}
      title={<FormattedMessage id="offers.build.tell.title" />}
      hint={<FormattedMessage id="offers.build.tell.hint" />}
      help="offers.build.tell.help"
    >
      <TextArea
        name="howToTell"
        label={<FormattedMessage id="offers.build.tell.label" />}
        error={asked.errorOf('howToTell')}
        rows={2}
        limit={longestText}
        left={lettersLeft}
        value={term.howToTell}
        onChange={howToTell => change({ howToTell })}
      />
    </Question>
  )
}
