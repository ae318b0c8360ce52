import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Tag } from '../ui/Tag.tsx'
import { Caption, Text } from '../ui/Text.tsx'
import { AboutWhom } from './AboutWhom.tsx'
import { complaintCardParts, complaintTones } from './complaint-parts.ts'

/** One complaint in a list: its number, about whom, and how it stands. Its words are on its own page. */
export function ComplaintCard({ of, in: place }: { of: FragmentType<typeof complaintCardParts>; in: string }) {
  const complaint = readFragment(complaintCardParts, of)
  const { id, reference, programName, caseNumber, name, isYours, status, madeAt, timeZone } = complaint
  return (
    <Card
      title={
        <Link to={`${place}/${id}`}>
          <FormattedMessage id="complaints.number" values={{ reference }} />
        </Link>
      }
      aside={
        <Tag tone={complaintTones[status]}>
          <FormattedMessage id={`complaints.status.${isYours ? 'own' : 'staff'}.${status}`} />
        </Tag>
      }
    >
      <Stack gap="tiny">
        <Text>
          <AboutWhom of={complaint} />
        </Text>
        {!isYours && (
          <Text>
            <FormattedMessage id="complaints.from" values={{ name }} />
          </Text>
        )}
        <Caption>
          {[programName, caseNumber].filter(Boolean).join(', ')}
          <br />
          <DateText at={madeAt} timeZone={timeZone} style="long" />
        </Caption>
      </Stack>
    </Card>
  )
}
