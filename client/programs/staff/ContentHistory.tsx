import { FormattedMessage, useIntl } from 'react-intl'
import type { ContentRevisionPartsFragment } from '../../gql/graphql.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { formatDay } from '../../ui/dates.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { ContentPreview } from './ContentPreview.tsx'
import { draftOf } from './content-draft.ts'

export interface ContentHistoryProps {
  revisions: readonly ContentRevisionPartsFragment[]
  /** Puts an earlier revision into the boxes, to be saved as a new one. */
  onTake: (revision: ContentRevisionPartsFragment) => void
}

/** Who wrote what when. Nothing is ever written over. */
export function ContentHistory({ revisions, onTake }: ContentHistoryProps) {
  const intl = useIntl()
  if (revisions.length === 0) return null
  return (
    <Card title={<FormattedMessage id="programs.edit.history" />}>
      <Stack gap="small">
        {revisions.map(revision => (
          <Disclosure
            key={revision.revision}
            summary={
              <FormattedMessage
                id={revision.author === null ? 'programs.edit.shipped' : 'programs.edit.revision'}
                values={{
                  number: revision.revision,
                  date: formatDay(intl, revision.revisedOn, 'long'),
                  author: <bdi key="author">{revision.author}</bdi>,
                }}
              />
            }
          >
            <ContentPreview language="en" draft={draftOf(revision)} />
            <ContentPreview language="es" draft={draftOf(revision)} />
            <div>
              <Button tone="secondary" size="small" onClick={() => onTake(revision)}>
                <FormattedMessage id="programs.edit.take" values={{ number: revision.revision }} />
              </Button>
            </div>
          </Disclosure>
        ))}
      </Stack>
    </Card>
  )
}
