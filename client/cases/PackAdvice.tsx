import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'
import styles from './HearingPackPage.module.css'

export const packAdviceParts = graphql(`
  fragment PackAdviceParts on Program {
    id
    supportPhone
    resources {
      label
      url
      phone
    }
  }
`)

/** Who gives advice that is nobody's but the reader's own. Addresses are written out, for on paper no link can be pressed. */
export function PackAdvice({ program: masked }: { program: FragmentType<typeof packAdviceParts> }) {
  const { resources, supportPhone } = readFragment(packAdviceParts, masked)
  return (
    <Card title={<FormattedMessage id="cases.pack.advice" />}>
      <Stack gap="small">
        <Text>
          <FormattedMessage id="cases.pack.adviceLead" />
        </Text>
        <ul className={styles.list}>
          {resources.map(({ label, url, phone }) => (
            <li key={label}>
              {label}
              {phone && (
                <>
                  {': '}
                  <a href={`tel:${phone}`}>{phone}</a>
                </>
              )}
              {url && (
                <>
                  <br />
                  <a href={url} rel="noreferrer" target="_blank" className={styles.address}>
                    {url}
                  </a>
                </>
              )}
            </li>
          ))}
          {supportPhone && (
            <li>
              <FormattedMessage id="cases.pack.support" /> <a href={`tel:${supportPhone}`}>{supportPhone}</a>
            </li>
          )}
        </ul>
      </Stack>
    </Card>
  )
}
