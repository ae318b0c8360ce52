import { FormattedMessage } from 'react-intl'
import { Banner } from '../ui/Banner.tsx'
import { ButtonLink } from '../ui/Button.tsx'

/** The way to the people of the demo. */
export function DemoInvitation() {
  return (
    <Banner
      tone="info"
      title={<FormattedMessage id="accounts.demo.inviteTitle" />}
      actions={
        <ButtonLink to="/demo">
          <FormattedMessage id="accounts.demo.open" />
        </ButtonLink>
      }
    >
      <FormattedMessage id="accounts.demo.inviteText" />
    </Banner>
  )
}
