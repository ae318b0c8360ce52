import { FormattedMessage } from 'react-intl'
import { useDraft } from '../drafts/useDraft.ts'
import { Button } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import type { Content } from './content.ts'

type Answers = Readonly<Record<string, string>>

/** One side's own preparation. It is kept sealed for this person alone, and survives a closed tab. */
export function Worksheet({ caseId, sheet }: { caseId: string; sheet: Content }) {
  const { body, setBody, state, clear } = useDraft(`worksheet:${caseId}:${sheet.key}`)
  const answers = readAnswers(body)
  const write = (question: string, answer: string) => setBody(JSON.stringify({ ...answers, [question]: answer }))
  return (
    <Card title={sheet.title} tone="private">
      <Stack gap="large">
        <Text tone="soft">
          <FormattedMessage id="programs.worksheet.private" />
        </Text>
        {sheet.points.map((question, index) => (
          <TextArea
            key={question}
            name={`${sheet.key}-${index}`}
            rows={2}
            label={question}
            value={answers[question] ?? ''}
            onChange={answer => write(question, answer)}
          />
        ))}
        <ButtonRow>
          <Button tone="secondary" icon="print" onClick={() => print()}>
            <FormattedMessage id="common.print" />
          </Button>
          <Button tone="ghost" onClick={clear}>
            <FormattedMessage id="programs.worksheet.clear" />
          </Button>
        </ButtonRow>
        <Text size="small" tone={state === 'not-saved' ? 'bad' : 'soft'}>
          {(state === 'saved' || state === 'saving' || state === 'not-saved') && (
            <FormattedMessage id={`programs.worksheet.${state === 'not-saved' ? 'notSaved' : state}`} />
          )}
        </Text>
      </Stack>
    </Card>
  )
}

/** What is no object of texts was not written here: then the sheet begins empty. */
function readAnswers(body: string): Answers {
  try {
    const kept: unknown = JSON.parse(body)
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    return {}
  }
}
