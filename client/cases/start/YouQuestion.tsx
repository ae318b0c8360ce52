import { FormattedMessage } from 'react-intl'
import { useViewer } from '../../accounts/viewer.ts'
import { RadioField } from '../../ui/RadioField.tsx'
import { PageHeading } from '../../ui/Text.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { SafetyAside } from '../SafetyAside.tsx'
import { PartyKindField } from './PartyKindField.tsx'
import type { QuestionProps } from './question-props.ts'

/** On which side one is, and by which name. In a community case there are no sides. */
export function YouQuestion({ chosen: { program, caseType }, answers, change, errorOf }: QuestionProps) {
  const viewer = useViewer()
  const sides = caseType?.sides ?? []
  return (
    <>
      <PageHeading title={<FormattedMessage id="cases.start.you" />} />
      {sides.length > 1 && (
        <RadioField
          name="side"
          label={<FormattedMessage id="cases.start.side" />}
          error={errorOf('side')}
          value={answers.side}
          onChange={side => change({ side, others: answers.others.map(other => ({ ...other, side: null })) })}
          options={sides.map(side => ({
            value: side,
            label: <FormattedMessage id={`cases.side.${side}`} />,
            hint: <FormattedMessage id={`cases.start.sideIs.${side}`} />,
          }))}
        />
      )}
      <PartyKindField
        name="kind"
        label={<FormattedMessage id="cases.start.youAre" />}
        value={answers.kind}
        onChange={kind => change({ kind })}
      />
      <TextField
        name="name"
        autoComplete={answers.kind === 'PERSON' ? 'name' : 'organization'}
        label={<FormattedMessage id={`cases.start.name.${answers.kind}`} />}
        hint={
          <FormattedMessage
            id="cases.start.nameHint"
            values={{ name: viewer?.name ?? '', known: viewer?.name ? 'yes' : 'no' }}
          />
        }
        error={errorOf('name')}
        value={answers.name}
        onChange={name => change({ name })}
      />
      {caseType?.key !== 'CIVIL_HARASSMENT' && (
        <SafetyAside
          question={program?.safety?.orderQuestion ?? <FormattedMessage id="cases.safety.question" />}
          answers={answers}
          onChange={change}
          errorOf={errorOf}
        />
      )}
    </>
  )
}
