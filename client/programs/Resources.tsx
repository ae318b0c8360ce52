import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { PlaceLink } from '../layout/PlaceLink.tsx'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'

export const resourceParts = graphql(`
  fragment ResourceParts on Resource {
    label
    url
    phone
  }
`)

/** Help from outside, as the program lists it for this side. */
export function Resources({ resources }: { resources: readonly FragmentType<typeof resourceParts>[] }) {
  const listed = resources.map(resource => readFragment(resourceParts, resource))
  if (listed.length === 0) return null
  return (
    <Card title={<FormattedMessage id="programs.resources.title" />}>
      <Stack gap="tiny">
        {listed.map(({ label, url, phone }) => (
          <div key={label}>
            {url ? <PlaceLink to={url}>{label}</PlaceLink> : label}
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
