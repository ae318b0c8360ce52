import { useEffect, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { NotFound } from '../errors/NotFound.tsx'
import { AppPage } from '../layout/AppPage.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { fetchDemoMail, type DemoMail } from './demo.ts'
import { DemoMailCard } from './DemoMailCard.tsx'

const lookEvery = 3000

/** Mail that a demo would send, newest first. It is looked for again every few seconds. */
export function Component() {
  const [mail, setMail] = useState<readonly DemoMail[] | 'none' | null>(null)
  useEffect(() => {
    const look = () =>
      void fetchDemoMail().then(
        found => setMail(found ?? 'none'),
        () => null,
      )
    look()
    const timer = setInterval(look, lookEvery)
    return () => clearInterval(timer)
  }, [])
  return (
    <AppPage>
      {mail === null && <PageSkeleton label={<FormattedMessage id="common.loading" />} />}
      {mail === 'none' && <NotFound />}
      {mail !== null && mail !== 'none' && (
        <Stack gap="large">
          <PageHeading
            title={<FormattedMessage id="accounts.mail.title" />}
            lead={<FormattedMessage id="accounts.mail.lead" />}
          />
          {mail.length === 0 && (
            <EmptyState title={<FormattedMessage id="accounts.mail.emptyTitle" />}>
              <FormattedMessage id="accounts.mail.emptyText" />
            </EmptyState>
          )}
          {mail.map(one => (
            <DemoMailCard key={one.id} mail={one} />
          ))}
        </Stack>
      )}
    </AppPage>
  )
}
