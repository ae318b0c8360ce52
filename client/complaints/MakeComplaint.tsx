import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FormattedList, FormattedMessage } from 'react-intl'
import { useNavigate } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { charactersLeft } from '../cases/characters-left.tsx'
import { badInput } from '../errors/bad-input.ts'
import { PageState } from '../errors/PageState.tsx'
import type { Problem } from '../errors/problem.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import { ProgramHelp } from '../programs/ProgramHelp.tsx'
import { BackLink } from '../ui/BackLink.tsx'
import { Banner } from '../ui/Banner.tsx'
import { Stack } from '../ui/Layout.tsx'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { RadioField } from '../ui/RadioField.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { TextArea } from '../ui/TextArea.tsx'

const routeQuery = graphql(`
  query ComplaintRoute($caseId: ID!) {
    complaintRoute(caseId: $caseId) {
      caseId
      readers
      neutrals {
        seatId
        name
        role
      }
    }
    case(id: $caseId) {
      id
      program {
        id
        name
        supportPhone
        supportEmail
        supportHours
      }
    }
  }
`)
const makeComplaint = graphql(`
  mutation MakeComplaint($input: MakeComplaintInput!) {
    makeComplaint(input: $input) {
      id
      ...ComplaintParts
    }
  }
`)

const SERVICE = 'service'

/** About whom, and what went wrong. Who reads it stands above the words, by name. */
export function MakeComplaint({ caseId }: { caseId: string }) {
  const navigate = useNavigate()
  const { data, error, loading, refetch } = useQuery(routeQuery, { variables: { caseId } })
  const [about, setAbout] = useState<string | null>(null)
  const [text, setText] = useState('')
  const [missing, setMissing] = useState<Problem | null>(null)
  const { act, pending, problem } = useAct(makeComplaint)
  const words = useProblem(missing ?? problem)
  const program = data?.case?.program
  if (!data || !program) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { neutrals, readers } = data.complaintRoute
  const back = (
    <BackLink to={`/cases/${caseId}`}>
      <FormattedMessage id="complaints.backToCase" />
    </BackLink>
  )
  if (readers.length === 0) {
    return (
      <Stack gap="large">
        {back}
        <PageHeading
          title={<FormattedMessage id="complaints.make" />}
          lead={<FormattedMessage id="complaints.nobody" />}
        />
        <ProgramHelp program={program} />
      </Stack>
    )
  }
  const send = async () => {
    if (neutrals.length > 0 && about === null) return setMissing(badInput('seatId', 'REQUIRED'))
    if (text.trim() === '') return setMissing(badInput('words', 'REQUIRED'))
    setMissing(null)
    const made = await act({ caseId, seatId: about === SERVICE ? null : about, words: text })
    if (made) void navigate(`/complaints/${made.makeComplaint.id}?sent`, { replace: true })
  }
  return (
    <QuestionPage
      back={back}
      title={<FormattedMessage id="complaints.make" />}
      hint={<FormattedMessage id="complaints.makeHint" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="complaints.send" />}
      pending={pending}
      onContinue={() => void send()}
    >
      <Stack gap="large">
        {neutrals.length > 0 && (
          <RadioField
            name="seatId"
            label={<FormattedMessage id="complaints.aboutWhom" />}
            error={words.errorOf('seatId')}
            value={about}
            onChange={setAbout}
            options={[
              ...neutrals.map(({ seatId, name, role }) => ({
                value: seatId,
                label: <bdi>{name}</bdi>,
                hint: <FormattedMessage id={`cases.role.${role}`} />,
              })),
              { value: SERVICE, label: <FormattedMessage id="complaints.aboutService" /> },
            ]}
          />
        )}
        <Banner tone="info" title={<FormattedMessage id="complaints.whoReads" />}>
          <FormattedMessage
            id="complaints.readers"
            values={{ names: <FormattedList key="names" type="conjunction" value={readers} />, program: program.name }}
          />
        </Banner>
        <TextArea
          name="words"
          label={<FormattedMessage id="complaints.words" />}
          hint={<FormattedMessage id="complaints.wordsHint" />}
          error={words.errorOf('words')}
          value={text}
          onChange={setText}
          limit={5000}
          left={charactersLeft}
        />
      </Stack>
    </QuestionPage>
  )
}
