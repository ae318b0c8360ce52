import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { NotFound } from '../errors/NotFound.tsx'
import { PageState } from '../errors/PageState.tsx'
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { AppPage } from '../layout/AppPage.tsx'
import { BackLink } from '../ui/BackLink.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Columns, Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { AboutProgram } from './AboutProgram.tsx'
import { aboutProgramParts } from './about-program.ts'
import { ContentList } from './ContentList.tsx'
import { contentByKind } from './content.ts'
import { Glossary } from './Glossary.tsx'
import { ProgramHelp } from './ProgramHelp.tsx'
import { Resources } from './Resources.tsx'

const programQuery = graphql(`
  query ProgramOffered($key: ID!) {
    program(key: $key) {
      id
      ...AboutProgramParts
      content {
        ...ContentParts
      }
    }
  }
`)

/** What a program is, who takes part, what it costs, what protects what is said: before any account. */
export function Component() {
  const { key = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(programQuery, { variables: { key } })
  const program = readFragment(aboutProgramParts, data?.program)
  if (!data || !program) {
    return (
      <AppPage>
        {data ? <NotFound /> : <PageState error={error} loading={loading} onRetry={() => void refetch()} />}
      </AppPage>
    )
  }
  const of = contentByKind(data.program?.content ?? [])
  return (
    <AppPage width="wide" detail={program.name} footer={<ProgramHelp program={program} />}>
      <Stack gap="large">
        <BackLink to="/programs">
          <FormattedMessage id="programs.page.all" />
        </BackLink>
        <PageHeading
          caption={program.organisation}
          title={program.name}
          lead={<FormattedMessage id="programs.page.lead" />}
        />
        <ButtonRow>
          <ButtonLink to="/invitation">
            <FormattedMessage id="accounts.welcome.haveCode" />
          </ButtonLink>
          {program.initiation !== 'COURT_REFERRAL' && (
            <ButtonLink to="/start" tone="secondary">
              <FormattedMessage id="accounts.welcome.start" />
            </ButtonLink>
          )}
        </ButtonRow>
        <AboutProgram program={program} />
        <ContentList title={<FormattedMessage id="programs.faq.title" />} items={of('FAQ')} />
        <Columns min="large">
          <Stack gap="medium">
            <Resources resources={of('RESOURCE')} />
            <ContentList title={<FormattedMessage id="programs.worksheets.title" />} items={of('WORKSHEET')} />
          </Stack>
          <Stack gap="medium">
            <ContentList title={<FormattedMessage id="programs.sheets.title" />} items={of('FACT_SHEET')} />
            <ContentList title={<FormattedMessage id="programs.checklists.title" />} items={of('CHECKLIST')} />
          </Stack>
        </Columns>
        <Glossary words={of('GLOSSARY')} />
      </Stack>
    </AppPage>
  )
}
