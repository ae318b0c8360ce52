import { FormattedMessage } from 'react-intl'
import { Card } from '../../ui/Card.tsx'
import { Caption } from '../../ui/Text.tsx'
import { ProgramText } from '../ProgramText.tsx'
import { contentInput, type ContentDraft } from './content-draft.ts'

/** How people will read it, in one language. */
export function ContentPreview({ draft, language }: { draft: ContentDraft; language: 'en' | 'es' }) {
  const { title, body, points } = contentInput(draft)
  return (
    <div lang={language}>
      <Card
        tone="quiet"
        title={title[language] || <FormattedMessage id="programs.edit.untitled" />}
        aside={
          <Caption>
            <FormattedMessage id={`programs.edit.preview.${language}`} />
          </Caption>
        }
      >
        {body && <ProgramText text={body[language]} />}
        {points.length > 0 && (
          <ul>
            {[...new Set(points.map(point => point[language]))].map(point => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  )
}
