import { FormattedMessage, useIntl } from 'react-intl'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'
import type { AboutProgramView } from './about-program.ts'

const others = ['coMediator', 'observer', 'support', 'administrator'] as const

/** Parties, attorneys, neutrals and third persons: who may be there, and that everybody is told. */
export function WhoTakesPart({ program }: { program: AboutProgramView }) {
  const intl = useIntl()
  const { caseTypes, thirdPersons, neutralTitle, neutralIntroduction, neutralHours, organisations } = program
  const withAttorneys = caseTypes.some(({ attorneys }) => attorneys === 'FOR_OR_WITH')
  const third = others.filter(one => thirdPersons[one])
  return (
    <Stack gap="small">
      <Text>
        <FormattedMessage id={withAttorneys ? 'programs.page.attorneys' : 'programs.page.noAttorneys'} />
      </Text>
      <Text>
        <strong>{neutralTitle}.</strong> {neutralIntroduction} {neutralHours}
      </Text>
      {organisations.length > 0 && (
        <Text>
          <FormattedMessage
            id="programs.page.from"
            values={{ names: intl.formatList(organisations.map(({ name }) => name)) }}
          />
        </Text>
      )}
      {third.length > 0 && (
        <Text>
          <FormattedMessage
            id="programs.page.third"
            values={{ who: intl.formatList(third.map(one => intl.formatMessage({ id: `programs.third.${one}` }))) }}
          />
        </Text>
      )}
    </Stack>
  )
}
