import { FormattedMessage, useIntl } from 'react-intl'
import { Card } from '../ui/Card.tsx'
import { Columns, Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'
import { AfterAgreeing } from './AfterAgreeing.tsx'
import { HelpToGetIn } from './HelpToGetIn.tsx'
import { ProgramText } from './ProgramText.tsx'
import type { AboutProgramView } from './about-program.ts'
import { WhoTakesPart } from './WhoTakesPart.tsx'

/** The rules of a program as people ask for them. */
export function AboutProgram({ program }: { program: AboutProgramView }) {
  const intl = useIntl()
  const isTranslated = !intl.locale.startsWith(program.controllingLanguage)
  return (
    <Stack gap="large">
      {isTranslated && program.translationDisclaimer && (
        <Text size="small" tone="soft">
          {program.translationDisclaimer}
        </Text>
      )}
      <Columns min="large">
        <Stack gap="medium">
          <Card title={<FormattedMessage id="programs.page.mustI" />}>
            <Text>
              <FormattedMessage id={`programs.page.participation.${program.participation}`} />
            </Text>
            {program.exemption && <Text>{program.exemption}</Text>}
            <Text>
              <FormattedMessage id={`programs.page.initiation.${program.initiation}`} />
            </Text>
            {program.lateAlternative && <Text>{program.lateAlternative}</Text>}
            {program.remoteMediation && <Text>{program.remoteMediation.text}</Text>}
          </Card>
          <Card title={<FormattedMessage id="programs.page.cost" />}>
            <Text>{program.fee}</Text>
          </Card>
          <Card title={<FormattedMessage id="programs.page.who" />}>
            <WhoTakesPart program={program} />
          </Card>
          <HelpToGetIn program={program} />
        </Stack>
        <Stack gap="medium">
          <Card title={<FormattedMessage id="programs.page.reads" />}>
            {program.whoCanRead && <Text>{program.whoCanRead}</Text>}
            <Text>
              <FormattedMessage id={`programs.page.admin.${program.adminContentAccess}`} />
            </Text>
            {program.evidenceNotice && <Text>{program.evidenceNotice}</Text>}
          </Card>
          <Card title={<FormattedMessage id="programs.page.protected" />}>
            <ProgramText text={program.notice.text} />
            <Text>{program.confidentialityExceptions}</Text>
          </Card>
          <AfterAgreeing program={program} />
        </Stack>
      </Columns>
    </Stack>
  )
}
