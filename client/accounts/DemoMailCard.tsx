import { FormattedMessage } from 'react-intl'
import { Card } from '../ui/Card.tsx'
import { TimeText } from '../ui/DateText.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Caption, PersonText } from '../ui/Text.tsx'
import type { DemoMail } from './demo.ts'

const hereZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** One mail, with its links to press. */
export function DemoMailCard({ mail: { to, subject, text, createdAt } }: { mail: DemoMail }) {
  return (
    <Card title={subject} level={2} aside={<TimeText at={createdAt} timeZone={hereZone} />}>
      <Stack gap="small">
        <Caption>
          <FormattedMessage id="accounts.mail.to" values={{ to }} />
        </Caption>
        <PersonText>
          {text.split(/(https?:\/\/\S+)/).map((part, index) =>
            index % 2 === 1 ? (
              <a key={part} href={part}>
                {part}
              </a>
            ) : (
              part
            ),
          )}
        </PersonText>
      </Stack>
    </Card>
  )
}
