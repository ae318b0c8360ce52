import { useEffect, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { Banner } from '../ui/Banner.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { fetchDemoPeople } from './demo.ts'

/** Where this is a demo: the way to its people. Elsewhere nothing. */
export function DemoInvitation() {
  const [isDemo, setIsDemo] = useState(false)
  useEffect(() => {
    void fetchDemoPeople().then(
      people => setIsDemo(people.length > 0),
      () => setIsDemo(false),
    )
  }, [])
  if (!isDemo) return null
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
