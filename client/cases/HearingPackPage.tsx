import { useQuery } from '@apollo/client/react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Card } from '../ui/Card.tsx'
import { DefinitionList } from '../ui/DefinitionList.tsx'
import { formatDay, formatTime } from '../ui/dates.ts'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading, Text } from '../ui/Text.tsx'
import { HearingSourceText } from './HearingSourceText.tsx'
import { hearingParts } from './HearingText.tsx'
import { departmentWords } from './hearing-words.ts'
import { NothingToDo } from './NothingToDo.tsx'
import { PackAdvice } from './PackAdvice.tsx'
import { PackEvidence } from './PackEvidence.tsx'
import styles from './HearingPackPage.module.css'

const hearingPackQuery = graphql(`
  query HearingPack($caseId: ID!) {
    case(id: $caseId) {
      id
      caseNumber
      caseType {
        label
      }
      parties {
        id
        name
      }
      hearing {
        ...HearingParts
      }
      mustAttend {
        text
      }
      responseDue {
        text
      }
      ...PackEvidenceParts
      program {
        id
        kind
        timeZone
        courtName
        courtLookUpUrl
        hearingPack {
          bring
          onTheDay
          postpone
        }
        ...PackAdviceParts
      }
    }
  }
`)

/** Everything for the day at court on one sheet, to be printed: when and where, what to bring, what to do if one cannot go. */
export function Component() {
  const intl = useIntl()
  const { caseId = '' } = useParams()
  const { data, previousData, error, loading, refetch } = useQuery(hearingPackQuery, { variables: { caseId } })
  const found = (data ?? previousData)?.case
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { program, mustAttend } = found
  if (program.kind === 'COMMUNITY') return <NothingToDo caseId={caseId} />
  const hearing = readFragment(hearingParts, found.hearing)
  const isOff = hearing !== null && hearing !== undefined && hearing.vacatedAt !== null
  const { hearingPack: words } = program
  const day = hearing?.at
    ? formatDay(intl, hearing.at, 'full', hearing.timeZone)
    : hearing?.on
      ? formatDay(intl, hearing.on)
      : intl.formatMessage({ id: 'cases.pack.unknown' })
  return (
    <div className={styles.sheet}>
      <PageHeading
        title={<FormattedMessage id="cases.pack.title" />}
        lead={<FormattedMessage id={mustAttend ? 'cases.pack.lead' : isOff ? 'cases.pack.off' : 'cases.pack.over'} />}
      />
      <ButtonRow>
        <Button icon="print" onClick={() => print()}>
          <FormattedMessage id="cases.pack.print" />
        </Button>
      </ButtonRow>
      <Card title={<FormattedMessage id="cases.pack.when" />}>
        <Stack gap="small">
          <DefinitionList
            items={[
              { key: 'day', label: <FormattedMessage id="cases.pack.day" />, value: day },
              {
                key: 'time',
                label: <FormattedMessage id="cases.pack.time" />,
                value: hearing?.at ? (
                  formatTime(intl, hearing.at, hearing.timeZone, true)
                ) : (
                  <FormattedMessage id="cases.pack.unknown" />
                ),
              },
              {
                key: 'place',
                label: <FormattedMessage id="cases.pack.place" />,
                value: (
                  <>
                    {program.courtName}
                    <br />
                    {hearing?.department ? (
                      departmentWords(intl, hearing.department)
                    ) : (
                      <FormattedMessage id="cases.pack.askRoom" />
                    )}
                  </>
                ),
              },
              {
                key: 'case',
                label: <FormattedMessage id="cases.pack.case" />,
                value: (
                  <>
                    {[found.caseType.label, found.caseNumber].filter(Boolean).join(' ')}
                    <br />
                    {intl.formatList(found.parties.map(party => party.name))}
                  </>
                ),
              },
            ]}
          />
          {hearing && (
            <Text strong>
              <HearingSourceText source={hearing.source} />
            </Text>
          )}
          {program.courtLookUpUrl && (
            <Text>
              <FormattedMessage id="cases.pack.lookUp" />{' '}
              <a href={program.courtLookUpUrl} rel="noreferrer" target="_blank" className={styles.address}>
                {program.courtLookUpUrl}
              </a>
            </Text>
          )}
        </Stack>
      </Card>
      {mustAttend && (
        <Card title={<FormattedMessage id="cases.pack.courtSays" />}>
          <Stack gap="small">
            <Text strong>{mustAttend.text}</Text>
            {found.responseDue && <Text strong>{found.responseDue.text}</Text>}
            <Text>
              <FormattedMessage id="cases.mustAttend.onlyTheCourt" />
            </Text>
          </Stack>
        </Card>
      )}
      <Card title={<FormattedMessage id="cases.pack.bring" />}>
        <ul className={styles.list}>
          {words ? (
            words.bring.map(one => <li key={one}>{one}</li>)
          ) : (
            <>
              <li>
                <FormattedMessage id="cases.pack.bringThis" />
              </li>
              <li>
                <FormattedMessage id="cases.pack.bringId" />
              </li>
              <li>
                <FormattedMessage id="cases.pack.bringEvidence" />
              </li>
            </>
          )}
        </ul>
      </Card>
      <PackEvidence case={found} />
      {words && (
        <Card title={<FormattedMessage id="cases.pack.onTheDay" />}>
          <Text>{words.onTheDay}</Text>
        </Card>
      )}
      <Card title={<FormattedMessage id="cases.pack.cannotGo" />}>
        <Text>{words ? words.postpone : <FormattedMessage id="cases.pack.postpone" />}</Text>
      </Card>
      <PackAdvice program={program} />
    </div>
  )
}
