import { FormattedMessage } from 'react-intl'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'
import { SafetyFields, type SafetyFieldsProps } from './SafetyFields.tsx'

/** In a case where nobody must be asked: folded, so that it is there for who needs it and in nobody's way. */
export function SafetyAside(props: SafetyFieldsProps) {
  const { answers } = props
  return (
    <Disclosure
      summary={<FormattedMessage id="cases.safety.aside" />}
      open={answers.orderInForce !== null || answers.safetyNeeds !== ''}
    >
      <Stack>
        <Text>
          <FormattedMessage id="cases.safety.lead" />
        </Text>
        <SafetyFields {...props} />
        <Text tone="soft">
          <FormattedMessage id="cases.safety.effect" />
        </Text>
      </Stack>
    </Disclosure>
  )
}
