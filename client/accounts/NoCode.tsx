import { FormattedMessage } from 'react-intl'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Stack } from '../ui/Layout.tsx'
import { notify } from '../ui/notify.ts'
import { Text } from '../ui/Text.tsx'

export interface NoCodeProps {
  pending: boolean
  /** Gives whether a new code was sent. */
  onSendAgain: () => Promise<boolean>
}

/** What to do when the mail with the code does not come. */
export function NoCode({ pending, onSendAgain }: NoCodeProps) {
  const sendAgain = async () => {
    if (await onSendAgain()) notify(<FormattedMessage id="accounts.signIn.sentAgain" />)
  }
  return (
    <Disclosure summary={<FormattedMessage id="accounts.noCode.title" />}>
      <Stack>
        <ul>
          <li>
            <FormattedMessage id="accounts.noCode.wait" />
          </li>
          <li>
            <FormattedMessage id="accounts.noCode.spam" />
          </li>
          <li>
            <FormattedMessage id="accounts.noCode.address" />
          </li>
        </ul>
        <Button tone="secondary" pending={pending} onClick={() => void sendAgain()}>
          <FormattedMessage id="accounts.noCode.again" />
        </Button>
        <Text tone="soft">
          <FormattedMessage id="accounts.noCode.call" />
        </Text>
      </Stack>
    </Disclosure>
  )
}
