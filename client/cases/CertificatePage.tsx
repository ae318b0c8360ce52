import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { DefinitionList } from '../ui/DefinitionList.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading, PersonText, Text } from '../ui/Text.tsx'
import styles from './CertificatePage.module.css'
import { NothingToDo } from './NothingToDo.tsx'

const certificateQuery = graphql(`
  query Certificate($caseId: ID!) {
    case(id: $caseId) {
      id
      program {
        id
        timeZone
        courtName
      }
      attemptCertificate {
        partyName
        programName
        organisation
        caseNumber
        agreedAt
        writtenAt
      }
    }
  }
`)

/** Where trying is required: a sheet to print and show, that this party was willing. It says nothing of anybody else. */
export function Component() {
  const { caseId = '' } = useParams()
  const { data, previousData, error, loading, refetch } = useQuery(certificateQuery, { variables: { caseId } })
  const found = (data ?? previousData)?.case
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { attemptCertificate: certificate, program } = found
  if (!certificate) return <NothingToDo caseId={caseId} />
  const { partyName, programName, organisation, caseNumber, agreedAt, writtenAt } = certificate
  const day = (at: string) => <DateText at={at} timeZone={program.timeZone} style="full" />
  return (
    <div className={styles.sheet}>
      <PageHeading title={<FormattedMessage id="cases.certificate.title" />} />
      <div className={styles.advice}>
        <Text>
          <FormattedMessage id="cases.certificate.lead" />
        </Text>
      </div>
      <ButtonRow>
        <Button icon="print" onClick={() => print()}>
          <FormattedMessage id="cases.pack.print" />
        </Button>
      </ButtonRow>
      <Card title={programName}>
        <Stack gap="small">
          <Text>
            <FormattedMessage
              id="cases.certificate.text"
              values={{
                party: (
                  <PersonText key="party" inline>
                    {partyName}
                  </PersonText>
                ),
                day: <span key="day">{day(agreedAt)}</span>,
              }}
            />
          </Text>
          <DefinitionList
            items={[
              { key: 'party', label: <FormattedMessage id="cases.certificate.party" />, value: partyName },
              ...(caseNumber
                ? [{ key: 'number', label: <FormattedMessage id="cases.start.row.caseNumber" />, value: caseNumber }]
                : []),
              ...(program.courtName
                ? [{ key: 'court', label: <FormattedMessage id="cases.certificate.court" />, value: program.courtName }]
                : []),
              { key: 'by', label: <FormattedMessage id="cases.certificate.by" />, value: organisation },
              { key: 'written', label: <FormattedMessage id="cases.certificate.written" />, value: day(writtenAt) },
            ]}
          />
          <Text size="small" tone="soft">
            <FormattedMessage id="cases.certificate.alone" />
          </Text>
        </Stack>
      </Card>
    </div>
  )
}
