import { FormattedMessage } from 'react-intl'
import { RadioField } from '../../ui/RadioField.tsx'
import { PersonText } from '../../ui/Text.tsx'
import type { ActionDraft } from '../offer-draft.ts'
import { Question } from './Question.tsx'
import type { TermQuestionProps } from './setting.ts'

/** Who will do it? */
export function DoerQuestion({ term, change, setting, asked }: TermQuestionProps<ActionDraft>) {
  return (
    <Question asked={asked} help="offers.build.doer.help">
      <RadioField
        name="doer"
        label={<FormattedMessage id="offers.build.doer.title" />}
        labelIsHeading
        error={asked.errorOf('doer')}
        options={setting.parties.map(({ id, name, isYou }) => ({
          value: id,
          label: (
            <PersonText inline>
              {isYou ? <FormattedMessage id="offers.build.doer.you" values={{ name }} /> : name}
            </PersonText>
          ),
        }))}
        value={term.partyId === '' ? null : term.partyId}
        onChange={partyId => change({ partyId })}
      />
    </Question>
  )
}
