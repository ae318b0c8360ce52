import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { Card } from '../ui/Card.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Tag } from '../ui/Tag.tsx'
import { ContentLinks, RevisedOn } from './ContentLinks.tsx'
import { ProgramText } from './ProgramText.tsx'
import type { Content } from './content.ts'

export interface ContentListProps {
  title: ReactNode
  items: readonly Content[]
}

/** Questions and answers, or fact sheets: closed, so that one sees all of them at once. */
export function ContentList({ title, items }: ContentListProps) {
  if (items.length === 0) return null
  return (
    <Card title={title}>
      <Stack gap="small">
        {items.map(item => (
          <ContentEntry key={item.key} item={item} />
        ))}
      </Stack>
    </Card>
  )
}

function ContentEntry({ item }: { item: Content }) {
  if (item.state === 'COMING_SOON') {
    return (
      <div>
        {item.title}{' '}
        <Tag tone="wait">
          <FormattedMessage id="programs.content.comingSoon" />
        </Tag>
      </div>
    )
  }
  return (
    <Disclosure summary={item.title}>
      {item.body && <ProgramText text={item.body} />}
      {item.points.length > 0 && (
        <ul>
          {item.points.map(point => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      <ContentLinks item={item} />
      <RevisedOn item={item} />
    </Disclosure>
  )
}
