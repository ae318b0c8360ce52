import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { graphql } from '../../gql/gql.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from '../StaffTools.module.css'

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

const nobody = { name: '', email: '', organisation: '' }

/** Adds a neutral or somebody who works for the program, by address. */
export function AddPerson({ kind, programKey }: { kind: 'neutral' | 'staff'; programKey: string }) {
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
            {kind === 'neutral' && field('organisation')}
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
