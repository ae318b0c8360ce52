import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useFormDraft } from '../../drafts/useFormDraft.ts'
import { PageState } from '../../errors/PageState.tsx'
import { AppPage } from '../../layout/AppPage.tsx'
import { ProgramHelp } from '../../programs/ProgramHelp.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { noAnswers, readAnswers } from './answers.ts'
import { startProgramsQuery } from './start-case.ts'
import { OnlyByCourt } from './OnlyByCourt.tsx'
import { StartQuestions } from './StartQuestions.tsx'
import { chosen } from './steps.ts'

/** Starting a case: one question on one page, then a look at all answers. What was typed is kept on the server. */
export function Component() {
  const { data, error, loading, refetch } = useQuery(startProgramsQuery)
  const draft = useFormDraft('start-case', noAnswers, readAnswers)
  const programs = data?.programs.filter(({ initiation }) => initiation !== 'COURT_REFERRAL')
  const onlyByCourt = data?.programs.filter(({ initiation }) => initiation === 'COURT_REFERRAL') ?? []
  const program = programs ? chosen(programs, draft.answers).program : null
  return (
    <AppPage footer={program && <ProgramHelp program={program} />}>
      {!programs ? (
        <PageState error={error} loading={loading} onRetry={() => void refetch()} />
      ) : draft.state === 'loading' ? (
        <PageSkeleton label={<FormattedMessage id="common.loading" />} />
      ) : (
        <>
          <StartQuestions programs={programs} draft={draft} />
          {!program && <OnlyByCourt programs={onlyByCourt} />}
        </>
      )}
    </AppPage>
  )
}
