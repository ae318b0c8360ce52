import { FormattedMessage } from 'react-intl'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { Text } from '../../ui/Text.tsx'
import type { StartProgram } from './start-case.ts'

/** Programs to which only the court sends cases: how one comes in there. */
export function OnlyByCourt({ programs }: { programs: readonly StartProgram[] }) {
  if (programs.length === 0) return null
  return (
    <Disclosure summary={<FormattedMessage id="cases.start.onlyByCourt" />}>
      <Stack gap="small">
        {programs.map(({ key, name, supportPhone }) => (
          <Text key={key}>
            <FormattedMessage
              id="cases.start.onlyByCourtText"
              values={{ program: name, hasPhone: supportPhone ? 'yes' : 'no', phone: supportPhone ?? '' }}
            />
          </Text>
        ))}
      </Stack>
    </Disclosure>
  )
}
