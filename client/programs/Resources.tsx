import { FormattedMessage } from 'react-intl'
import { PlaceLink } from '../layout/PlaceLink.tsx'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import type { Content } from './content.ts'

/** Help from outside, as the program lists it for this side and kind of case. */
export function Resources({ resources }: { resources: readonly Content[] }) {
  if (resources.length === 0) return null
  return (
    <Card title={<FormattedMessage id="programs.resources.title" />}>
      <Stack gap="tiny">
        {resources.map(({ key, title, url, phone }) => (
          <div key={key}>
            {url ? <PlaceLink to={url}>{title}</PlaceLink> : title}
            {phone && (
              <PlaceLink to={`tel:${phone.replace(/[^+\d]/g, '')}`}>
                <bdi>{phone}</bdi>
              </PlaceLink>
            )}
          </div>
        ))}
      </Stack>
    </Card>
  )
}
