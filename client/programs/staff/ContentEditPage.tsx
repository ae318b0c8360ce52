import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useNavigate, useParams } from 'react-router'
import { useAct } from '../../acts/useAct.ts'
import { NotFound } from '../../errors/NotFound.tsx'
import { PageState } from '../../errors/PageState.tsx'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { readFragment } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { Columns, Stack } from '../../ui/Layout.tsx'
import { PageHeading } from '../../ui/Text.tsx'
import { ContentFields } from './ContentFields.tsx'
import { ContentHistory } from './ContentHistory.tsx'
import { ContentPreview } from './ContentPreview.tsx'
import { contentInput, contentRevisionParts, draftOf, emptyDraft, type ContentDraft } from './content-draft.ts'

const contentQuery = graphql(`
  query ContentToEdit($key: ID!, $itemKey: ID) {
    staffProgram(key: $key) {
      id
      program {
        id
        name
        caseTypes {
          key
          label
          sides
        }
      }
      contentHistory(itemKey: $itemKey) {
        ...ContentRevisionParts
      }
    }
  }
`)

const reviseDocument = graphql(`
  mutation ReviseContent($input: ReviseContentInput!) {
    reviseContent(input: $input) {
      key
      revision
    }
  }
`)

/** Where each input of the server stands on the page. */
const fields = {
  'title.en': 'titleEn',
  'title.es': 'titleEs',
  title: 'titleEn',
  'body.en': 'bodyEn',
  'body.es': 'bodyEs',
  body: 'bodyEn',
  points: 'pointsEn',
  url: 'url',
  phone: 'phone',
}

/** Writes a piece of content: a new revision is shown to people at once, and what it said before is kept. */
export function Component() {
  const { key = '', itemKey = 'new' } = useParams()
  const navigate = useNavigate()
  const isNew = itemKey === 'new'
  const { data, error, loading, refetch } = useQuery(contentQuery, {
    variables: { key, itemKey },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const [changed, setChanged] = useState<Partial<ContentDraft>>({})
  const { act, pending, problem } = useAct(reviseDocument)
  const words = useProblem(problem, fields)
  if (!data?.staffProgram) {
    return data ? <NotFound /> : <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  }
  const { program, contentHistory } = data.staffProgram
  const revisions = contentHistory.map(one => readFragment(contentRevisionParts, one))
  const [newest] = revisions
  if (!newest && !isNew) return <NotFound />
  const draft = { ...(newest ? draftOf(newest) : emptyDraft), ...changed }
  const change = (some: Partial<ContentDraft>) => setChanged(before => ({ ...before, ...some }))
  const save = async () => {
    const seen = { programKey: key, itemKey: isNew ? null : itemKey, revision: newest?.revision ?? 0 }
    if (await act({ ...seen, ...contentInput(draft) })) await navigate(`/staff/programs/${key}`)
  }
  return (
    <Stack gap="large">
      <BackLink to={`/staff/programs/${key}`}>{program.name}</BackLink>
      <PageHeading
        title={<FormattedMessage id={isNew ? 'programs.edit.new' : 'programs.edit.title'} />}
        lead={<FormattedMessage id="programs.edit.lead" />}
      />
      <ProblemSummary words={words} />
      <ContentFields draft={draft} caseTypes={program.caseTypes} onChange={change} errorOf={words.errorOf} />
      <Columns min="large">
        <ContentPreview language="en" draft={draft} />
        <ContentPreview language="es" draft={draft} />
      </Columns>
      <ButtonRow>
        <Button pending={pending} onClick={() => void save()}>
          <FormattedMessage id="programs.edit.save" />
        </Button>
      </ButtonRow>
      <ContentHistory revisions={revisions} onTake={revision => setChanged(draftOf(revision))} />
    </Stack>
  )
}
