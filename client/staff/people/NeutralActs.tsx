import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { graphql } from '../../gql/gql.ts'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Row, Stack } from '../../ui/Layout.tsx'
import { RemoveLine } from './RemoveLine.tsx'

const setNeutralAway = graphql(`
  mutation SetNeutralAway($input: SetNeutralAwayInput!) {
    setNeutralAway(input: $input) {
      programKey
    }
  }
`)

const removeNeutral = graphql(`
  mutation RemoveNeutral($input: RosterLineInput!) {
    removeNeutral(input: $input) {
      programKey
    }
  }
`)

/** Out of office from and until; off the roster, asked once more. */
export function NeutralActs({ id, name, isAway }: { id: string; name: string; isAway: boolean }) {
  const intl = useIntl()
  const [isOpen, setOpen] = useState(false)
  const [days, setDays] = useState({ from: '', until: '' })
  const away = useAct(setNeutralAway)
  const remove = useAct(removeNeutral)
  const fields = { from: `from-${id}`, until: `until-${id}` }
  const words = useProblem(away.problem ?? remove.problem, fields)
  const save = async () => {
    if (await away.act({ id, from: days.from || null, until: days.until || null })) setOpen(false)
  }
  return (
    <Stack gap="small">
      <ProblemSummary words={words} />
      {isOpen && (
        <>
          <DateField
            name={fields.from}
            label={<FormattedMessage id="staff.people.awayFrom" />}
            error={words.errorOf(fields.from)}
            value={days.from}
            onChange={from => setDays(before => ({ ...before, from }))}
          />
          <DateField
            name={fields.until}
            label={<FormattedMessage id="staff.people.awayUntil" />}
            error={words.errorOf(fields.until)}
            value={days.until}
            onChange={until => setDays(before => ({ ...before, until }))}
          />
        </>
      )}
      <Row>
        {isOpen ? (
          <>
            <Button size="small" tone="secondary" pending={away.pending} onClick={() => void save()}>
              <FormattedMessage id="common.save" />
            </Button>
            <Button size="small" tone="ghost" onClick={() => setOpen(false)}>
              <FormattedMessage id="staff.act.cancel" />
            </Button>
          </>
        ) : (
          <>
            <Button
              size="small"
              tone="secondary"
              pending={away.pending}
              onClick={() => (isAway ? void away.act({ id, from: null, until: null }) : setOpen(true))}
            >
              <FormattedMessage id={isAway ? 'staff.people.back' : 'staff.people.setAway'} />
            </Button>
            <RemoveLine
              question={intl.formatMessage({ id: 'staff.people.removeNeutralTitle' }, { name })}
              pending={remove.pending}
              onRemove={() => void remove.act({ id })}
            />
          </>
        )}
      </Row>
    </Stack>
  )
}
