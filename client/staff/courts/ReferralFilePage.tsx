import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useParams } from 'react-router'
import { readableProblem } from '../../conversations/evidence/readable-problem.ts'
import { badInput } from '../../errors/bad-input.ts'
import { PageState } from '../../errors/PageState.tsx'
import type { Problem } from '../../errors/problem.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { announce } from '../../ui/announce.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { FileField } from '../../ui/FileField.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { PageHeading, Text } from '../../ui/Text.tsx'
import { saveFile } from '../figures/save-file.ts'
import { staffCourtQuery } from './court-query.ts'
import { ReferralColumns } from './ReferralColumns.tsx'
import { ReferralReport } from './ReferralReport.tsx'
import { referralTemplate } from './referral-columns.ts'
import { sendReferrals, type ReferralReport as Report } from './send-referrals.ts'

/** Referrals as a file, for a court that has no programmers. */
export function Component() {
  const intl = useIntl()
  const { courtKey = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(staffCourtQuery, { variables: { key: courtKey } })
  const [files, setFiles] = useState<File[]>([])
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [report, setReport] = useState<Report | null>(null)
  const words = useProblem(problem && readableProblem(intl, problem))
  if (!data) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { name, programs } = data.staffCourt
  const send = async () => {
    const [file] = files
    if (!file) return setProblem(badInput('file', 'REQUIRED'))
    setPending(true)
    setReport(null)
    setProblem(null)
    const answer = await sendReferrals(courtKey, file)
    setPending(false)
    if ('problem' in answer) return setProblem(answer.problem)
    setReport(answer.report)
    announce(intl.formatMessage({ id: 'staff.import.done' }))
  }
  return (
    <Stack gap="large">
      <BackLink to={`/staff/courts/${courtKey}`}>{name}</BackLink>
      <PageHeading
        title={<FormattedMessage id="staff.import.title" />}
        lead={<FormattedMessage id="staff.import.lead" />}
      />
      <div>
        <Button
          tone="secondary"
          icon="download"
          onClick={() => saveFile('referrals.csv', 'text/csv', referralTemplate)}
        >
          <FormattedMessage id="staff.import.template" />
        </Button>
      </div>
      <ReferralColumns programs={programs} />
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault()
          if (!pending) void send()
        }}
      >
        <Stack>
          <ProblemSummary words={words} />
          <FileField
            name="file"
            label={<FormattedMessage id="staff.import.file" />}
            hint={<FormattedMessage id="staff.import.fileHint" />}
            error={words.errorOf('file')}
            files={files}
            onChange={chosen => {
              setFiles(chosen)
              setReport(null)
            }}
            multiple={false}
            accept=".csv,text/csv"
            prompt={<FormattedMessage id="staff.import.choose" />}
            removeLabel={fileName => intl.formatMessage({ id: 'staff.import.remove' }, { name: fileName })}
          />
          <div>
            <Button type="submit" pending={pending}>
              <FormattedMessage id="staff.import.send" />
            </Button>
          </div>
          {pending && (
            <Text tone="soft">
              <FormattedMessage id="staff.import.working" />
            </Text>
          )}
        </Stack>
      </form>
      {report && <ReferralReport report={report} />}
    </Stack>
  )
}
