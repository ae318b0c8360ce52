import { useEffect, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { NotFound } from '../errors/NotFound.tsx'
import { AppPage } from '../layout/AppPage.tsx'
import { Columns, Stack } from '../ui/Layout.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { fetchDemoPeople, type DemoPerson } from './demo.ts'
import { DemoPersonCard } from './DemoPersonCard.tsx'

/** The people of the demo: be any of them with one click, each in a window of their own. */
export function Component() {
  const [people, setPeople] = useState<readonly DemoPerson[] | null>(null)
  useEffect(() => {
    void fetchDemoPeople().then(setPeople, () => setPeople([]))
  }, [])
  return (
    <AppPage width="wide">
      {people === null && <PageSkeleton label={<FormattedMessage id="common.loading" />} />}
      {people?.length === 0 && <NotFound />}
      {people && people.length > 0 && (
        <Stack gap="large">
          <PageHeading
            title={<FormattedMessage id="accounts.demo.title" />}
            lead={<FormattedMessage id="accounts.demo.lead" />}
          />
          <Columns>
            {people.map(person => (
              <DemoPersonCard key={person.key} person={person} />
            ))}
          </Columns>
          <div>
            <ButtonLink to="/demo/mail" tone="secondary">
              <FormattedMessage id="accounts.demo.mail" />
            </ButtonLink>
          </div>
        </Stack>
      )}
    </AppPage>
  )
}
