import { FormattedMessage } from 'react-intl'
import { Banner } from '../../ui/Banner.tsx'
import { CheckboxField } from '../../ui/CheckboxField.tsx'
import { RadioCards } from '../../ui/RadioField.tsx'
import type { DispositionDraft } from '../offer-draft.ts'
import { Question } from './Question.tsx'
import type { TermQuestionProps } from './setting.ts'

/** How the case ends at the court, out of what the program allows. */
export function EndingQuestion({ term, change, setting, asked }: TermQuestionProps<DispositionDraft>) {
  const { dispositions, retainedJurisdiction, stipulationWarning } = setting.ofCase.caseType
  // With prejudice at once the case is over: there is nothing left that the court could keep its power over.
  const mayRetain = retainedJurisdiction && term.disposition !== 'DISMISSAL_WITH_PREJUDICE'
  return (
    <Question asked={asked} help="offers.build.ending.help">
      <RadioCards
        name="ending"
        label={<FormattedMessage id="offers.build.ending.title" />}
        labelIsHeading
        hint={<FormattedMessage id="offers.build.ending.hint" />}
        error={asked.errorOf('ending')}
        options={dispositions.map(({ key, text }) => ({
          value: key,
          label: <FormattedMessage id={`offers.disposition.${key}`} />,
          hint: text,
        }))}
        value={term.disposition}
        onChange={disposition => {
          const keeps = retainedJurisdiction && disposition !== 'DISMISSAL_WITH_PREJUDICE'
          change({ disposition, retainJurisdiction: keeps && term.retainJurisdiction })
        }}
      />
      {term.disposition === 'STIPULATION_FOR_JUDGMENT' && stipulationWarning !== null && (
        <Banner tone="warn" role="status">
          {stipulationWarning}
        </Banner>
      )}
      {mayRetain && (
        <CheckboxField
          name="retainJurisdiction"
          label={<FormattedMessage id="offers.build.ending.retain" />}
          hint={<FormattedMessage id="offers.build.ending.retainHint" />}
          error={asked.errorOf('retainJurisdiction')}
          checked={term.retainJurisdiction}
          onChange={retainJurisdiction => change({ retainJurisdiction })}
        />
      )}
    </Question>
  )
}
