import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading, Text } from '../ui/Text.tsx'
import { ContentList } from './ContentList.tsx'
import { contentByKind } from './content.ts'
import { Glossary } from './Glossary.tsx'
import { PreparationQuestions } from './PreparationQuestions.tsx'
import { Resources } from './Resources.tsx'
import { Worksheet } from './Worksheet.tsx'

const prepareQuery = graphql(`
  query Prepare($caseId: ID!) {
    case(id: $caseId) {
      id
      help {
        ...ContentParts
      }
    }
  }
`)

/** Questions to think about, a worksheet for one's side, and who and what can help: all of this kind of case. */
export function Component() {
  const { caseId = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(prepareQuery, { variables: { caseId } })
  if (!data?.case) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const of = contentByKind(data.case.help)
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="programs.prepare.title" />}
        lead={<FormattedMessage id="programs.prepare.lead" />}
      />
      {of('QUESTION').length > 0 && (
        <Card title={<FormattedMessage id="programs.prepare.questions" />} tone="private">
          <Text tone="soft">
            <FormattedMessage id="programs.prepare.questionsHint" />
          </Text>
          <PreparationQuestions caseId={caseId} questions={of('QUESTION').map(({ title }) => title)} />
        </Card>
      )}
      {of('WORKSHEET').map(sheet => (
        <Worksheet key={sheet.key} caseId={caseId} sheet={sheet} />
      ))}
      <ContentList title={<FormattedMessage id="programs.checklists.title" />} items={of('CHECKLIST')} />
      <Resources resources={of('RESOURCE')} />
      <ContentList title={<FormattedMessage id="programs.sheets.title" />} items={of('FACT_SHEET')} />
      <ContentList title={<FormattedMessage id="programs.faq.title" />} items={of('FAQ')} />
      <Glossary words={of('GLOSSARY')} />
    </Stack>
  )
}
