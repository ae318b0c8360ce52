import { FormattedMessage } from 'react-intl'
import { Banner } from '../../ui/Banner.tsx'
import { PageHeading } from '../../ui/Text.tsx'
import { SafetyFields } from '../SafetyFields.tsx'
import type { QuestionProps } from './question-props.ts'

/** Asked alone, before anybody else is named: it decides how the case is held. */
export function SafetyQuestion({ chosen: { program }, answers, change, errorOf }: QuestionProps) {
  return (
    <>
      <PageHeading
        title={<FormattedMessage id="cases.safety.heading" />}
        lead={<FormattedMessage id="cases.safety.lead" />}
      />
      {program?.safety && <Banner tone="warn">{program.safety.notRestrainingOrder}</Banner>}
      <SafetyFields
        question={program?.safety?.orderQuestion ?? <FormattedMessage id="cases.safety.question" />}
        answers={answers}
        onChange={change}
        errorOf={errorOf}
      />
    </>
  )
}
