import { useIntl } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { graphql } from '../../gql/gql.ts'
import type { OrganisationPartsFragment } from '../../gql/graphql.ts'
import { SelectField } from '../../ui/SelectField.tsx'

const handRequest = graphql(`
  mutation HandRequest($input: HandRequestInput!) {
    handRequest(input: $input) {
      programKey
    }
  }
`)

export interface HandRequestProps {
  caseId: string
  names: string
  handedTo: string | null
  organisations: readonly OrganisationPartsFragment[]
}

/** To whom a waiting request is handed: one of the organisations that have neutrals here, or all. */
export function HandRequest({ caseId, names, handedTo, organisations }: HandRequestProps) {
  const intl = useIntl()
  const { act, problem } = useAct(handRequest)
  const words = useProblem(problem)
  const all = '*'
  return (
    <>
      <ProblemSummary words={words} />
      <SelectField
        name={`hand-${caseId}`}
        label={intl.formatMessage({ id: 'staff.people.hand' }, { names })}
        labelHidden
        size="medium"
        value={organisations.find(({ name }) => name === handedTo)?.key ?? all}
        options={[
          { value: all, label: intl.formatMessage({ id: 'staff.people.toAll' }) },
          ...organisations.filter(({ neutrals }) => neutrals > 0).map(({ key, name }) => ({ value: key, label: name })),
        ]}
        onChange={chosen => void act({ caseId, organisation: chosen === all ? null : chosen })}
      />
    </>
  )
}
