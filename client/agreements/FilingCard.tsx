import { FormattedMessage, useIntl } from 'react-intl'
import type { FilingViewFragment } from '../gql/graphql.ts'
import { momentWords } from '../offers/offer-words.ts'
import { Banner } from '../ui/Banner.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { formatTimeOn } from '../ui/dates.ts'
import { Tag, type TagTone } from '../ui/Tag.tsx'
import { PersonText, Text } from '../ui/Text.tsx'
import { FilingForms } from './FilingForms.tsx'
import { SaveFiles } from './SaveFiles.tsx'

const tones: Record<FilingViewFragment['status'], TagTone> = {
  NOT_DUE: 'wait',
  DUE: 'now',
  SENT: 'wait',
  COURT_ACCEPTED: 'done',
  COURT_REJECTED: 'bad',
}

/** What happens next at the court: who files, by when, how it stands, and what to take along. */
export function FilingCard({ filing }: { filing: FilingViewFragment }) {
  const { status, purpose, actor, isLate, lateText, notAcceptedText, reason, how, viewerCan } = filing
  const isOpen = status === 'DUE' || status === 'NOT_DUE'
  return (
    <Card
      tone={viewerCan.report || viewerCan.refile ? 'attention' : 'plain'}
      title={<FormattedMessage id={`agreements.filing.title.${purpose}`} />}
      aside={
        <Tag tone={isLate && isOpen ? 'warn' : tones[status]}>
          <FormattedMessage id={isLate && isOpen ? 'agreements.filing.late' : `agreements.filing.status.${status}`} />
        </Tag>
      }
      actions={
        <>
          {viewerCan.report && (
            <ButtonLink to={`?do=filed&filing=${filing.id}`} icon="check">
              <FormattedMessage id="agreements.filing.report" />
            </ButtonLink>
          )}
          {viewerCan.refile && (
            <ButtonLink to={`?do=refile&filing=${filing.id}`} icon="file">
              <FormattedMessage id="agreements.filing.refile" />
            </ButtonLink>
          )}
          <SaveFiles
            files={[
              { key: 'pack', url: filing.packUrl, label: 'agreements.filing.pack', name: 'filing-pack.pdf' },
              {
                key: 'packPage',
                url: filing.packHtmlUrl,
                label: 'agreements.filing.packPage',
                name: 'filing-pack.html',
              },
            ]}
          />
        </>
      }
    >
      <FilingStanding filing={filing} />
      {isLate && lateText !== null && status !== 'COURT_ACCEPTED' && <Banner tone="warn">{lateText}</Banner>}
      {status === 'COURT_REJECTED' && (
        <Banner tone="bad" title={<FormattedMessage id="agreements.filing.reason" />}>
          <PersonText>{reason}</PersonText>
          <p>
            <FormattedMessage id={`agreements.filing.rejected.${actor}`} />
          </p>
        </Banner>
      )}
      {status === 'COURT_REJECTED' && notAcceptedText !== null && <Banner tone="attend">{notAcceptedText}</Banner>}
      {isOpen && how !== null && <Text>{how}</Text>}
      {isOpen && filing.forms.length > 0 && <FilingForms filing={filing} />}
    </Card>
  )
}

/** One sentence: what is so now. */
function FilingStanding({ filing }: { filing: FilingViewFragment }) {
  const intl = useIntl()
  const { status, actor, dueOn, timeZone, sentAt, sentBy, decidedAt, vacatedBy } = filing
  const at = (instant: string | null) => (instant === null ? '' : momentWords(intl, instant, timeZone))
  if (status === 'SENT') {
    return (
      <>
        <Text>
          <FormattedMessage id={`agreements.filing.sent.${sentBy ?? 'SYSTEM'}`} values={{ at: at(sentAt) }} />
        </Text>
        {filing.purpose === 'SETTLEMENT' && (
          <Text>
            <FormattedMessage id="agreements.filing.waitForNotice" />
          </Text>
        )}
      </>
    )
  }
  if (status === 'COURT_ACCEPTED' || status === 'COURT_REJECTED') {
    return (
      <>
        <Text>
          <FormattedMessage id={`agreements.filing.decided.${status}`} values={{ at: at(decidedAt) }} />
        </Text>
        {status === 'COURT_ACCEPTED' && filing.purpose === 'SETTLEMENT' && (
          <Text>
            {vacatedBy === null ? (
              <FormattedMessage id="agreements.filing.waitForNotice" />
            ) : (
              <FormattedMessage id="agreements.filing.standingOrder" values={{ order: vacatedBy }} />
            )}
          </Text>
        )}
      </>
    )
  }
  return (
    <>
      <Text>
        {status === 'NOT_DUE' ? (
          <FormattedMessage id="agreements.filing.waits" />
        ) : (
          <FormattedMessage id={`agreements.filing.due.${actor}`} />
        )}
      </Text>
      {dueOn !== null && (
        <Text strong>
          <FormattedMessage
            id="agreements.filing.dueOn"
            values={{
              day: <DateText key="day" day={dueOn} style="full" />,
              time: formatTimeOn(intl, dueOn, '23:59', timeZone),
            }}
          />
        </Text>
      )}
    </>
  )
}
