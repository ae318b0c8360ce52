import { FormattedMessage } from 'react-intl'
import type { FilingViewFragment } from '../gql/graphql.ts'
import { Text } from '../ui/Text.tsx'

/** The forms of the court that go with the agreement; what to write into them stands in the pack. */
export function FilingForms({ filing: { forms } }: { filing: FilingViewFragment }) {
  return (
    <div>
      <h3>
        <FormattedMessage id="agreements.filing.forms" />
      </h3>
      <ul>
        {forms.map(({ number, title, url }) => {
          const name = number === null ? title : `${number}: ${title}`
          return <li key={name}>{url === null ? name : <a href={url}>{name}</a>}</li>
        })}
      </ul>
      <Text size="small" tone="soft">
        <FormattedMessage id="agreements.filing.formsHint" />
      </Text>
    </div>
  )
}
