import { FormattedMessage } from 'react-intl'
import { CheckboxField } from '../../ui/CheckboxField.tsx'
import { FormError } from '../../ui/FormError.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { PersonText } from '../../ui/Text.tsx'
import type { Asked } from './Question.tsx'
import { Question } from './Question.tsx'

export interface RecipientsQuestionProps {
  others: readonly { id: string; name: string }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  asked: Asked
}

/** To whom? Asked only where there are several. */
export function RecipientsQuestion({ others, chosen, onChange, asked }: RecipientsQuestionProps) {
  const error = asked.errorOf('recipients')
  return (
    <Question
      asked={asked}
      title={<FormattedMessage id="offers.build.recipients.title" />}
      hint={<FormattedMessage id="offers.build.recipients.hint" />}
      help="offers.build.recipients.help"
    >
      {error && <FormError>{error}</FormError>}
      <Stack gap="small">
        {others.map(({ id, name }, index) => (
          <CheckboxField
            key={id}
            id={index === 0 ? 'recipients' : `recipients-${id}`}
            name="recipients"
            label={<PersonText inline>{name}</PersonText>}
            card
            checked={chosen.includes(id)}
            onChange={isChosen =>
              onChange(others.map(one => one.id).filter(one => (one === id ? isChosen : chosen.includes(one))))
            }
          />
        ))}
      </Stack>
    </Question>
  )
}
