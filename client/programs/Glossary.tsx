import { FormattedMessage } from 'react-intl'
import { Card } from '../ui/Card.tsx'
import { DefinitionList } from '../ui/DefinitionList.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import type { Content } from './content.ts'

/** The words that courts and mediators use, in plain ones. */
export function Glossary({ words }: { words: readonly Content[] }) {
  if (words.length === 0) return null
  return (
    <Card title={<FormattedMessage id="programs.glossary.title" />}>
      <Disclosure summary={<FormattedMessage id="programs.glossary.open" values={{ count: words.length }} />}>
        <DefinitionList items={words.map(({ key, title, body }) => ({ key, label: title, value: body }))} />
      </Disclosure>
    </Card>
  )
}
