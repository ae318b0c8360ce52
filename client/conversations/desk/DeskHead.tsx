import { FormattedMessage, useIntl } from 'react-intl'
import { useSearchParams } from 'react-router'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { CaseloadCardFragment } from '../../gql/graphql.ts'
import { sideBySide } from '../../locales/isolate.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { formatMoment } from '../../ui/dates.ts'
import styles from './DeskParts.module.css'

export const deskHeadFragment = graphql(`
  fragment DeskHead on Case {
    id
    caseNumber
    safetyMode
    safetyAnswers {
      partyId
    }
    caseType {
      key
      label
    }
    parties {
      id
      name
    }
    mediation {
      status
    }
    viewerCan {
      endMediation
    }
  }
`)

export interface DeskHeadProps {
  theCase: FragmentType<typeof deskHeadFragment>
  /** The case in the caseload, once that is there: it knows who waits for whom, and the day that binds next. */
  card: CaseloadCardFragment | undefined
  /** Of the wide desk; on a phone the aside is a tab. */
  asideShown?: boolean
  onToggleAside?: () => void
  onKeys?: () => void
}

/** Which case this is, how the mediation stands, and what can be done with the whole of it. */
export function DeskHead({ theCase: masked, card, asideShown, onToggleAside, onKeys }: DeskHeadProps) {
  const intl = useIntl()
  const of = readFragment(deskHeadFragment, masked)
  const { id, caseNumber, safetyMode, safetyAnswers, caseType, parties, mediation, viewerCan } = of
  const [, setQuery] = useSearchParams()
  const next = card?.nextDeadline
  return (
    <div className={styles.head}>
      <div className={styles.case}>
        <BackLink to="/caseload">
          <FormattedMessage id="desk.caseload.title" />
        </BackLink>
        <h1 className={styles.names}>{sideBySide(parties.map(({ name }) => name))}</h1>
        <p className={styles.facts}>
          {[
            [caseType.label, caseNumber].filter(Boolean).join(' '),
            intl.formatMessage({ id: `desk.mediation.${mediation.status}` }),
            safetyMode && intl.formatMessage({ id: 'desk.head.safety' }),
            next &&
              intl.formatMessage(
                { id: 'desk.head.deadline' },
                {
                  what: intl.formatMessage({ id: `desk.deadline.${next.key}` }),
                  date: formatMoment(intl, next.endsAt, next.timeZone, 'day'),
                },
              ),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className={styles.acts}>
        {safetyAnswers.length > 0 && (
          <ButtonLink tone="danger" size="small" icon="warning" to={`/cases/${id}`}>
            <FormattedMessage id="desk.head.told" />
          </ButtonLink>
        )}
        {onToggleAside && (
          <Button tone="secondary" size="small" aria-expanded={asideShown} onClick={onToggleAside}>
            <FormattedMessage id="desk.aside.label" />
          </Button>
        )}
        {viewerCan.endMediation && (
          <Button tone="ghost" size="small" onClick={() => setQuery({ end: '' })}>
            <FormattedMessage id="desk.end.open" />
          </Button>
        )}
        {onKeys && (
          <Button tone="ghost" size="small" onClick={onKeys}>
            <FormattedMessage id="desk.keys.open" />
          </Button>
        )}
      </div>
    </div>
  )
}
