import { FormattedMessage } from 'react-intl'
import { graphql } from '../gql/gql.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { Disclosure } from '../ui/Disclosure.tsx'

export const addedClause = graphql(`
  fragment AddedClause on Clause {
    key
    text
  }
`)

export interface AddedClausesProps {
  clauses: readonly FragmentType<typeof addedClause>[]
  open?: boolean
}

/** What the program will add when an agreement is made of the terms: shown before anybody accepts. */
export function AddedClauses({ clauses, open }: AddedClausesProps) {
  return (
    <Disclosure open={open} summary={<FormattedMessage id="offers.clauses.title" values={{ count: clauses.length }} />}>
      <p>
        <FormattedMessage id="offers.clauses.about" />
      </p>
      <ul>
        {readFragment(addedClause, clauses).map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
