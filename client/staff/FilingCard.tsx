import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { FilingCardPartsFragment } from '../gql/graphql.ts'
import { sideBySide } from '../locales/isolate.ts'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { DefinitionList } from '../ui/DefinitionList.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Tag } from '../ui/Tag.tsx'
import { Caption } from '../ui/Text.tsx'
import { DecideFiling } from './DecideFiling.tsx'
import { SendFiling } from './SendFiling.tsx'
import { filingTones } from './CaseFilings.tsx'

const filingCardParts = graphql(`
  fragment FilingCardParts on FilingDue {
    id
    caseId
    caseNumber
    caseTypeLabel
    programName
    partyNames
    hearingOn
    hearingIsOff
    purpose
    attempt
    actor
    status
    dueOn
    isLate
  }
`)

/** One paper: whose, until when, how it stands, and what staff do with it now. */
export function FilingCard({ filing: masked }: { filing: FragmentType<typeof filingCardParts> }) {
  const filing = readFragment(filingCardParts, masked)
  return (
    <Card
      tone={filing.isLate ? 'attention' : 'plain'}
      title={<Link to={`/staff/cases/${filing.caseId}`}>{sideBySide(filing.partyNames)}</Link>}
      aside={
        <Tag tone={filing.isLate && filing.status === 'DUE' ? 'bad' : filingTones[filing.status]}>
          <FormattedMessage
            id={
              filing.isLate && filing.status === 'DUE' ? 'staff.filings.late' : `staff.filing.status.${filing.status}`
            }
          />
        </Tag>
      }
    >
      <Stack gap="medium">
        <Caption>
          {[filing.caseTypeLabel, filing.caseNumber].filter(Boolean).join(' ')}
          <br />
          {filing.programName}
        </Caption>
        <DefinitionList items={facts(filing)} inline />
        {filing.status === 'DUE' && filing.actor === 'PROGRAM' && <SendFiling filingId={filing.id} />}
        {filing.status === 'SENT' && <DecideFiling filingId={filing.id} />}
      </Stack>
    </Card>
  )
}

function facts({ purpose, attempt, actor, dueOn, hearingOn, hearingIsOff }: FilingCardPartsFragment) {
  return [
    {
      key: 'what',
      label: <FormattedMessage id="staff.filings.what" />,
      value: <FormattedMessage id={`staff.case.filing.${purpose}`} values={{ attempt }} />,
    },
    {
      key: 'who',
      label: <FormattedMessage id="staff.filings.who" />,
      value: <FormattedMessage id={`staff.filings.actor.${actor}`} />,
    },
    {
      key: 'due',
      label: <FormattedMessage id="staff.filings.due" />,
      value: dueOn ? <DateText day={dueOn} style="long" /> : <FormattedMessage id="staff.filings.noDay" />,
    },
    {
      key: 'hearing',
      label: <FormattedMessage id="staff.case.hearing" />,
      value: hearingOn ? (
        <DateText day={hearingOn} style="long" />
      ) : (
        <FormattedMessage id={hearingIsOff ? 'staff.case.hearingOff' : 'staff.case.noHearing'} />
      ),
    },
  ]
}
