import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'

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
      <Stack gap="small">
        {listed.map(({ label, url, phone }) => (
          <Text key={label}>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {label}
              </a>
            ) : (
              label
            )}{' '}
            {phone && (
              <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} dir="ltr">
                {phone}
              </a>
            )}
          </Text>
        ))}
      </Stack>
    </Card>
  )
}
