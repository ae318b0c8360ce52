import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { graphql } from '../../gql/gql.ts'
import type { StaffPeopleFragment } from '../../gql/graphql.ts'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { ActProps } from './act-props.ts'

const completeReferral = graphql(`
  mutation CompleteReferral($input: CompleteReferralInput!) {
    completeReferral(input: $input) {
      caseId
      status
    }
  }
`)

/** The addresses for which a referred case waits; with the last of them it goes on. */
export function EnterAddresses({ caseId, back, onDone, parties }: ActProps & Pick<StaffPeopleFragment, 'parties'>) {
  const [addresses, setAddresses] = useState<Record<string, string>>({})
  const given = parties.flatMap(({ id }) => {
    const email = addresses[id]?.trim()
    return email ? [{ partyId: id, email }] : []
  })
  const { act, pending, problem } = useAct(completeReferral)
  const words = useProblem(
    problem,
    Object.fromEntries(given.map(({ partyId }, index) => [`emails[${index}].email`, `email-${partyId}`])),
  )
  const save = async () => {
    if (await act({ caseId, emails: given })) onDone()
  }
  return (
    <QuestionPage
      back={back}
      title={<FormattedMessage id="staff.addresses.title" />}
      hint={<FormattedMessage id="staff.addresses.hint" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="common.save" />}
      pending={pending}
      onContinue={() => void save()}
    >
      {parties.map(({ id, name }) => (
        <TextField
          key={id}
          name={`email-${id}`}
          type="email"
          label={<bdi>{name}</bdi>}
          error={words.errorOf(`email-${id}`)}
          value={addresses[id] ?? ''}
          onChange={email => setAddresses(before => ({ ...before, [id]: email }))}
          autoComplete="off"
        />
      ))}
    </QuestionPage>
  )
}
