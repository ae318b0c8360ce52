import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { Banner } from '../ui/Banner.tsx'
import { Card } from '../ui/Card.tsx'
import { DateText, TimeText } from '../ui/DateText.tsx'
import { Row, Stack } from '../ui/Layout.tsx'
import { Tag } from '../ui/Tag.tsx'
import { Caption, PageHeading, PersonText, Text } from '../ui/Text.tsx'
import { AboutWhom } from './AboutWhom.tsx'
import { complaintParts, complaintTones } from './complaint-parts.ts'
import { WriteOnComplaint } from './WriteOnComplaint.tsx'

/** A complaint and all that was written on it, in order: the same for who made it and for who answers it. */
export function ComplaintView({ of, isNew }: { of: FragmentType<typeof complaintParts>; isNew?: boolean }) {
  const complaint = readFragment(complaintParts, of)
  const { reference, programName, caseId, caseNumber, isYours, status, timeZone, entries, viewerCan } = complaint
  const { name, words, madeAt } = complaint
  const said = [{ id: complaint.id, kind: 'MADE' as const, name, words, at: madeAt }, ...entries]
  return (
    <Stack gap="large">
      <PageHeading
        caption={programName}
        title={<FormattedMessage id="complaints.number" values={{ reference }} />}
        lead={<AboutWhom of={complaint} />}
      />
      <Row>
        <Tag tone={complaintTones[status]}>
          <FormattedMessage id={`complaints.status.${isYours ? 'own' : 'staff'}.${status}`} />
        </Tag>
        <Link to={isYours ? `/cases/${caseId}` : `/staff/cases/${caseId}`}>
          {caseNumber ?? <FormattedMessage id="complaints.case" />}
        </Link>
      </Row>
      {isNew && entries.length === 0 && (
        <Banner tone="good" role="status" title={<FormattedMessage id="complaints.sent" />}>
          <FormattedMessage id="complaints.sentHint" values={{ reference: <strong key="n">{reference}</strong> }} />
        </Banner>
      )}
      {said.map(({ id, kind, name: who, words: text, at }) => (
        <Card
          key={id}
          title={<FormattedMessage id={`complaints.said.${kind}`} values={{ name: who }} />}
          tone={kind === 'ANSWERED' || kind === 'CLOSED' ? 'joint' : 'plain'}
        >
          <Stack gap="tiny">
            <Caption>
              <DateText at={at} timeZone={timeZone} style="long" />, <TimeText at={at} timeZone={timeZone} />
            </Caption>
            <PersonText>{text}</PersonText>
          </Stack>
        </Card>
      ))}
      {!isYours && (
        <Text tone="soft">
          <FormattedMessage id="complaints.staffReaders" />
        </Text>
      )}
      {(viewerCan.add || viewerCan.answer) && (
        <WriteOnComplaint complaintId={complaint.id} asStaff={viewerCan.answer} />
      )}
      {isYours && status === 'CLOSED' && (
        <Text tone="soft">
          <FormattedMessage id="complaints.closedHint" />
        </Text>
      )}
    </Stack>
  )
}
