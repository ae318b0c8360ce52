import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useNavigate, useParams } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { PageState } from '../errors/PageState.tsx'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import { PlaceLink } from '../layout/PlaceLink.tsx'
import { ProgramText } from '../programs/ProgramText.tsx'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Card } from '../ui/Card.tsx'
import { CheckboxField } from '../ui/CheckboxField.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading, Text } from '../ui/Text.tsx'
import { SafetyAside } from './SafetyAside.tsx'
import { SafetyFields, safetyInput, type SafetyAnswers } from './SafetyFields.tsx'
import { NothingToDo } from './NothingToDo.tsx'

const agreeQuery = graphql(`
  query Agree($caseId: ID!) {
    case(id: $caseId) {
      id
      startedByPartyId
      intake {
        isReferred
      }
      caseType {
        key
      }
      yourSeat {
        id
        partyId
      }
      program {
        id
        safety {
          orderQuestion
        }
        kind
        name
        fee
        confidentialityExceptions
        notice {
          version
          text
        }
      }
      mediationExtension {
        version
        text
      }
      viewerCan {
        optIn
        decline
        requestExemption
      }
    }
  }
`)

const optInDocument = graphql(`
  mutation OptIn($input: OptInInput!) {
    optIn(input: $input) {
      id
      status
      viewerCan {
        optIn
        decline
        withdraw
      }
    }
  }
`)

/** The notice of the program, and the choice: take part or not. */
export function Component() {
  const { caseId = '' } = useParams()
  const navigate = useNavigate()
  const { data, error, loading, refetch } = useQuery(agreeQuery, { variables: { caseId } })
  const { act, pending, problem } = useAct(optInDocument)
  const words = useProblem(problem)
  const [safety, setSafety] = useState<SafetyAnswers>({ orderInForce: null, safetyNeeds: '' })
  const [keepsOpen, setKeepsOpen] = useState(false)
  const found = data?.case
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { program, viewerCan, caseType, yourSeat, mediationExtension: extension } = found
  const startedHere = yourSeat.partyId === found.startedByPartyId && !found.intake.isReferred
  const asksSafety = caseType.key === 'CIVIL_HARASSMENT' && !startedHere
  if (!viewerCan.optIn) return <NothingToDo caseId={caseId} />
  const agree = async () => {
    const agreed = await act({
      caseId,
      noticeVersion: program.notice.version,
      extensionVersion: keepsOpen && extension ? extension.version : null,
      ...safetyInput(safety),
    })
    if (!agreed) return
    // While others have not answered yet, nobody can write: then the case itself says who is waited for.
    const place = agreed.optIn.status === 'ACTIVE' ? '/conversations' : ''
    await navigate(`/cases/${caseId}${place}`, { replace: true })
  }
  return (
    <Stack gap="large">
      <ProblemSummary words={words} />
      <PageHeading
        title={<FormattedMessage id="cases.agree.title" />}
        lead={<FormattedMessage id="cases.agree.lead" values={{ program: program.kind }} />}
      />
      <Card title={<FormattedMessage id="cases.agree.notice" values={{ program: program.name }} />}>
        <Stack gap="small">
          <ProgramText text={program.notice.text} />
        </Stack>
      </Card>
      <Text>{program.fee}</Text>
      {extension && (
        <CheckboxField
          name="extensionVersion"
          card
          label={<FormattedMessage id="cases.clock.optIn" />}
          hint={extension.text}
          checked={keepsOpen}
          onChange={setKeepsOpen}
        />
      )}
      <Disclosure summary={<FormattedMessage id="cases.agree.exceptions" />}>
        <ProgramText text={program.confidentialityExceptions} />
      </Disclosure>
      {asksSafety && (
        <SafetyFields
          question={program.safety?.orderQuestion ?? <FormattedMessage id="cases.safety.question" />}
          answers={safety}
          onChange={some => setSafety({ ...safety, ...some })}
          errorOf={words.errorOf}
        />
      )}
      {!asksSafety && !startedHere && (
        <SafetyAside
          question={program.safety?.orderQuestion ?? <FormattedMessage id="cases.safety.question" />}
          answers={safety}
          onChange={some => setSafety({ ...safety, ...some })}
          errorOf={words.errorOf}
        />
      )}
      {viewerCan.requestExemption && (
        <PlaceLink to={`/cases/${caseId}/exemption`}>
          <FormattedMessage id="cases.more.exemption" />
        </PlaceLink>
      )}
      <ButtonRow>
        <Button pending={pending} onClick={() => void agree()}>
          <FormattedMessage id="cases.agree.yes" />
        </Button>
        {viewerCan.decline && (
          <ButtonLink to={`/cases/${caseId}/decline`} tone="ghost">
            <FormattedMessage id="cases.agree.no" />
          </ButtonLink>
        )}
      </ButtonRow>
    </Stack>
  )
}
