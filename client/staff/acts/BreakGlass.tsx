import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useNavigate } from 'react-router'
import { ProveIdentity } from '../../accounts/own/ProveIdentity.tsx'
import { secondFactorParts } from '../../accounts/second-factor.ts'
import { useAct } from '../../acts/useAct.ts'
import { charactersLeft } from '../../cases/characters-left.tsx'
import { PageState } from '../../errors/PageState.tsx'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { readFragment } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { CheckboxField } from '../../ui/CheckboxField.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { PageHeading } from '../../ui/Text.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import type { ActProps } from './act-props.ts'

const whoAmI = graphql(`
  query WhoBreaksGlass {
    viewer {
      id
      ...SecondFactorParts
    }
  }
`)

const breakGlass = graphql(`
  mutation BreakGlass($input: BreakGlassInput!) {
    breakGlass(input: $input) {
      id
      brokenGlass {
        id
        endsAt
      }
    }
  }
`)

/** Opens the joint conversation in an emergency: why, when the parties are told, and who it is that opens it. */
export function BreakGlass({ caseId, back }: ActProps) {
  const navigate = useNavigate()
  const { data, error, loading, refetch } = useQuery(whoAmI)
  const [reason, setReason] = useState('')
  const [isLater, setLater] = useState(false)
  const [laterReason, setLaterReason] = useState('')
  const { act, pending, problem, clear } = useAct(breakGlass)
  const words = useProblem(problem)
  if (!data?.viewer) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const open = async () => {
    const opened = await act({ caseId, reason, laterReason: isLater ? laterReason : null })
    if (opened) void navigate(`/staff/cases/${caseId}/conversation`)
  }
  if (problem?.code === 'IDENTITY_NEEDED') {
    const { appAddedAt, passkeys } = readFragment(secondFactorParts, data.viewer).secondFactors
    return (
      <Stack gap="large">
        {back}
        <PageHeading title={<FormattedMessage id="agreements.identity.title" />} />
        <ProveIdentity
          why={<FormattedMessage id="staff.glass.why" />}
          hasApp={appAddedAt !== null}
          hasPasskey={passkeys.length > 0}
          onProved={() => {
            clear()
            void open()
          }}
        />
      </Stack>
    )
  }
  return (
    <QuestionPage
      back={back}
      title={<FormattedMessage id="staff.glass.title" />}
      hint={<FormattedMessage id="staff.glass.lead" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="staff.glass.open" />}
      pending={pending}
      onContinue={() => void open()}
    >
      <Stack gap="large">
        <TextArea
          name="reason"
          label={<FormattedMessage id="staff.glass.reason" />}
          hint={<FormattedMessage id="staff.glass.reasonHint" />}
          error={words.errorOf('reason')}
          value={reason}
          onChange={setReason}
          limit={500}
          left={charactersLeft}
        />
        <CheckboxField
          name="later"
          label={<FormattedMessage id="staff.glass.later" />}
          hint={<FormattedMessage id="staff.glass.laterHint" />}
          checked={isLater}
          onChange={setLater}
        />
        {isLater && (
          <TextArea
            name="laterReason"
            label={<FormattedMessage id="staff.glass.laterReason" />}
            error={words.errorOf('laterReason')}
            value={laterReason}
            onChange={setLaterReason}
            limit={500}
            left={charactersLeft}
          />
        )}
      </Stack>
    </QuestionPage>
  )
}
