import { FormattedMessage } from 'react-intl'
import { Stack } from '../../ui/Layout.tsx'
import { RadioField } from '../../ui/RadioField.tsx'
import { PageHeading } from '../../ui/Text.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { HearingFields } from '../HearingFields.tsx'
import type { QuestionProps } from './question-props.ts'

/** What the court has said so far: the case number and the hearing. */
export function CourtQuestion({ chosen: { caseType }, answers, change, errorOf }: QuestionProps) {
  return (
    <>
      <PageHeading title={<FormattedMessage id="cases.start.court" />} />
      <TextField
        name="caseNumber"
        size="medium"
        autoComplete="off"
        spellCheck={false}
        label={<FormattedMessage id="cases.start.caseNumber" />}
        hint={
          <FormattedMessage
            id={caseType?.needsCaseNumber ? 'cases.start.caseNumberHint' : 'cases.start.caseNumberIfAny'}
          />
        }
        error={errorOf('caseNumber')}
        value={answers.caseNumber}
        onChange={caseNumber => change({ caseNumber })}
      />
      <RadioField
        name="hearingKnown"
        label={<FormattedMessage id="cases.start.hearingKnown" />}
        error={errorOf('hearingKnown')}
        value={answers.hearingKnown}
        onChange={hearingKnown => change({ hearingKnown })}
        options={[
          {
            value: 'yes',
            label: <FormattedMessage id="common.yes" />,
            more: (
              <Stack gap="large">
                <HearingFields answers={answers} onChange={change} errorOf={errorOf} />
              </Stack>
            ),
          },
          { value: 'no', label: <FormattedMessage id="cases.start.hearingUnknown" /> },
        ]}
      />
    </>
  )
}
