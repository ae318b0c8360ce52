import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from '../StaffTools.module.css'
import { organisationParts } from './Organisations.tsx'

const addNeutral = graphql(`
  mutation AddNeutral($input: AddNeutralInput!) {
    addNeutral(input: $input) {
      programKey
    }
  }
`)

const addStaff = graphql(`
  mutation AddStaff($input: AddStaffInput!) {
    addStaff(input: $input) {
      programKey
    }
  }
`)

/** In the list of organisations: none of them. */
const other = '*'
const nobody = { name: '', email: '', organisation: '' }

export interface AddPersonProps {
  kind: 'neutral' | 'staff'
  programKey: string
  /** Where the program's neutrals come from: to choose one, or name another. */
  organisations?: readonly FragmentType<typeof organisationParts>[]
}

/** Adds a neutral or somebody who works for the program, by address. */
export function AddPerson({ kind, programKey, organisations: masked }: AddPersonProps) {
  const intl = useIntl()
  const organisations = (masked ?? []).map(one => readFragment(organisationParts, one))
  const [isOther, setOther] = useState(false)
  const [person, setPerson] = useState(nobody)
  const neutral = useAct(addNeutral)
  const staff = useAct(addStaff)
  const { pending, problem } = kind === 'neutral' ? neutral : staff
  const ids = { name: `${kind}-name`, email: `${kind}-email`, organisation: `${kind}-organisation` }
  const words = useProblem(problem, ids)
  const add = async () => {
    const { name, email, organisation } = person
    const done =
      kind === 'neutral'
        ? await neutral.act({ programKey, name, email, organisation })
        : await staff.act({ programKey, name, email })
    if (done) setPerson(nobody)
  }
  const field = (key: keyof typeof nobody, type: 'text' | 'email' = 'text') => (
    <TextField
      name={ids[key]}
      type={type}
      label={<FormattedMessage id={`staff.people.field.${key}`} />}
      error={words.errorOf(ids[key])}
      value={person[key]}
      onChange={value => setPerson(before => ({ ...before, [key]: value }))}
      autoComplete="off"
    />
  )
  return (
    <Disclosure
      summary={<FormattedMessage id={kind === 'neutral' ? 'staff.people.addNeutral' : 'staff.people.addStaff'} />}
    >
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void add()
        }}
      >
        <Stack>
          <ProblemSummary words={words} />
          <div className={styles.tools}>
            {field('name')}
            {field('email', 'email')}
            {kind === 'neutral' && organisations.length > 0 && (
              <SelectField
                name={`${ids.organisation}-known`}
                label={<FormattedMessage id="staff.people.field.organisation" />}
                error={isOther ? undefined : words.errorOf(ids.organisation)}
                value={isOther ? other : person.organisation}
                placeholder=""
                options={[
                  ...organisations.map(one => ({ value: one.key, label: one.name })),
                  { value: other, label: intl.formatMessage({ id: 'staff.people.otherOrganisation' }) },
                ]}
                onChange={chosen => {
                  setOther(chosen === other)
                  setPerson(before => ({ ...before, organisation: chosen === other ? '' : chosen }))
                }}
              />
            )}
            {kind === 'neutral' && (isOther || organisations.length === 0) && field('organisation')}
          </div>
          <div>
            <Button type="submit" pending={pending}>
              <FormattedMessage id="staff.people.add" />
            </Button>
          </div>
        </Stack>
      </form>
    </Disclosure>
  )
}
