import { FormattedMessage } from 'react-intl'
import type { HearingPartsFragment } from '../gql/graphql.ts'

/** Who said when the hearing is: the court, staff from its notice, or a party, which is never confirmed. */
export function HearingSourceText({ source }: { source: HearingPartsFragment['source'] }) {
  return <FormattedMessage id={`cases.hearingSource.${source}`} />
}
