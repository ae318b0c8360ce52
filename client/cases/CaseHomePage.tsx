import { useQuery } from '@apollo/client/react'
import { useParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { Split, Stack } from '../ui/Layout.tsx'
import { CaseTasks } from './CaseTasks.tsx'
import { Deadlines } from './Deadlines.tsx'
import { IntakeCard } from './IntakeCard.tsx'
import { LastDayToAgree } from './LastDayToAgree.tsx'
import { LatestEvents } from './LatestEvents.tsx'
import { MediatorCard } from './MediatorCard.tsx'
import { MoreToDo } from './MoreToDo.tsx'
import { NextStep } from './NextStep.tsx'
import { PeopleCard } from './PeopleCard.tsx'
import { SafetyAnswersCard } from './SafetyAnswersCard.tsx'
import { SurveyCard } from '../agreements/SurveyCard.tsx'
import { SessionsCard } from '../remote-sessions/SessionsCard.tsx'

const caseHomeQuery = graphql(`
  query CaseHome($caseId: ID!) {
    case(id: $caseId) {
      id
      yourSeat {
        id
        partyId
      }
      ...CaseFrameParts
      ...NextStepParts
      ...SafetyAnswersParts
      ...IntakeCardParts
      ...CaseTasksParts
      ...LastDayToAgreeParts
      ...DeadlinesParts
      ...MediatorCardParts
      ...SessionsCardParts
      ...PeopleCardParts
      ...LatestEventsParts
      ...MoreToDoParts
      ...SurveyCardParts
    }
  }
`)

/** Where a case stands: what comes next and who must act, the steps, the days that count, the people. */
export function Component() {
  const { caseId = '' } = useParams()
  const { data, previousData, error, loading, refetch } = useQuery(caseHomeQuery, { variables: { caseId } })
  const found = (data ?? previousData)?.case
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  return (
    <Split
      aside={
        <Stack>
          <Deadlines case={found} />
          <MediatorCard case={found} />
          <SessionsCard case={found} place="beside" />
          <PeopleCard case={found} />
          <MoreToDo case={found} />
        </Stack>
      }
    >
      <Stack>
        <SafetyAnswersCard case={found} />
        <NextStep case={found} />
        <SessionsCard case={found} place="first" />
        <SurveyCard case={found} />
        <IntakeCard case={found} />
        {/* The steps are those of a party: who mediates or observes has none to take. */}
        {found.yourSeat.partyId && <CaseTasks case={found} />}
        <LastDayToAgree case={found} />
        <LatestEvents case={found} />
      </Stack>
    </Split>
  )
}
