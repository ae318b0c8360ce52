import { FormattedMessage, useIntl } from 'react-intl'
import { PlaceLink } from '../layout/PlaceLink.tsx'
import { formatDay } from '../ui/dates.ts'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'
import type { Content } from './content.ts'

/** Where an item leads: a page, a phone. */
export function ContentLinks({ item: { url, phone } }: { item: Content }) {
  if (!url && !phone) return null
  return (
    <Stack gap="tiny">
      {url && (
        <PlaceLink to={url}>
          <FormattedMessage id="programs.content.more" />
        </PlaceLink>
      )}
      {phone && (
        <PlaceLink to={`tel:${phone.replace(/[^+\d]/g, '')}`}>
          <bdi>{phone}</bdi>
        </PlaceLink>
      )}
    </Stack>
  )
}

/** When it was last revised: people trust what has a date. */
export function RevisedOn({ item: { revisedOn } }: { item: Content }) {
  const intl = useIntl()
  return (
    <Text size="small" tone="soft">
      <FormattedMessage id="programs.content.revised" values={{ date: formatDay(intl, revisedOn, 'long') }} />
    </Text>
  )
}
