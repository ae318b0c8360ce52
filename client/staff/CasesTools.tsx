import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Button } from '../ui/Button.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { ProgramChoice } from './ProgramChoice.tsx'
import { caseShows, type CaseSearch } from './use-case-search.ts'
import styles from './StaffTools.module.css'

/** Which cases: of which program, where they stand, and whose. */
export function CasesTools({ search }: { search: CaseSearch }) {
  const intl = useIntl()
  const [typed, setTyped] = useState(search.words ?? '')
  return (
    <form
      role="search"
      className={styles.tools}
      onSubmit={event => {
        event.preventDefault()
        search.change({ words: typed.trim() })
      }}
    >
      <div className={styles.search}>
        <TextField
          name="words"
          type="search"
          label={<FormattedMessage id="staff.cases.search" />}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit" tone="secondary" icon="search">
          <FormattedMessage id="staff.cases.find" />
        </Button>
      </div>
      <ProgramChoice value={search.program} onChange={program => search.change({ program })} />
      <SelectField
        name="show"
        label={<FormattedMessage id="staff.cases.show" />}
        value={search.show}
        onChange={show => search.change({ show })}
        options={caseShows.map(value => ({ value, label: intl.formatMessage({ id: `staff.cases.show.${value}` }) }))}
      />
    </form>
  )
}
