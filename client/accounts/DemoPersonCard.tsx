import { FormattedMessage } from 'react-intl'
import { windowName } from '../session/window-name.ts'
import { Avatar } from '../ui/Avatar.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Caption, Text } from '../ui/Text.tsx'
import type { DemoPerson } from './demo.ts'

export function DemoPersonCard({ person: { key, name, role, text } }: { person: DemoPerson }) {
  const enter = (window: string) => `/demo/enter?${new URLSearchParams({ person: key, window })}`
  return (
    <Card
      title={name}
      aside={<Avatar name={name} tone="accent" />}
      actions={
        <ButtonRow>
          <ButtonLink to={enter(key)} target="_blank" reloadDocument>
            <FormattedMessage id="accounts.demo.newWindow" values={{ name }} />
          </ButtonLink>
          <ButtonLink to={enter(windowName)} tone="ghost" reloadDocument>
            <FormattedMessage id="accounts.demo.here" />
          </ButtonLink>
        </ButtonRow>
      }
    >
      <Stack gap="tiny">
        <Caption>
          <FormattedMessage id={`accounts.demo.role.${role}`} />
        </Caption>
        <Text>{text}</Text>
      </Stack>
    </Card>
  )
}
