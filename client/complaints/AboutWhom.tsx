import { FormattedMessage } from 'react-intl'
import type { ComplaintAbout } from '../gql/graphql.ts'

/** About a person of the case, or about the service. */
export function AboutWhom({ of: { about, aboutName } }: { of: { about: ComplaintAbout; aboutName: string | null } }) {
  return about === 'NEUTRAL' && aboutName !== null ? (
    <FormattedMessage id="complaints.about.NEUTRAL" values={{ name: aboutName }} />
  ) : (
    <FormattedMessage id="complaints.about.SERVICE" />
  )
}
