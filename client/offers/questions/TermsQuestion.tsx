import { FormattedMessage, useIntl } from 'react-intl'
import { Button } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { Card } from '../../ui/Card.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Text } from '../../ui/Text.tsx'
import { draftLine, draftTitle } from '../draft-words.ts'
import { readTerm } from '../draft-to-input.ts'
import { standingOf, type TermDraft } from '../offer-draft.ts'
import { TermTag } from '../TermTag.tsx'
import type { Asked } from './Question.tsx'
import { Question } from './Question.tsx'
import type { Setting } from './setting.ts'

export interface TermsQuestionProps {
  terms: readonly TermDraft[]
  setting: Setting
  /** The offer answers another one: what was agreed there is marked. */
  isAnswer: boolean
  onChange: (term: TermDraft) => void
  onRemove: (term: TermDraft) => void
  onAdd: () => void
  asked: Asked
}

/** The parts so far. Anything else? */
export function TermsQuestion({ terms, setting, isAnswer, onChange, onRemove, onAdd, asked }: TermsQuestionProps) {
  const titleId = setting.suggestsTo === null ? 'offers.build.terms.title' : 'offers.suggest.terms.title'
  return (
    <Question
      asked={asked}
      title={<FormattedMessage id={titleId} values={{ count: terms.length }} />}
      hint={<FormattedMessage id={isAnswer ? 'offers.build.terms.carried' : 'offers.build.terms.hint'} />}
      help="offers.build.terms.help"
    >
      <Stack gap="medium">
        {terms.map(term => (
          <Part
            key={term.id}
            term={term}
            setting={setting}
            isAnswer={isAnswer}
            onChange={() => onChange(term)}
            onRemove={() => onRemove(term)}
          />
        ))}
        <Button id="addTerm" tone="secondary" icon="plus" onClick={onAdd}>
          <FormattedMessage id="offers.build.terms.add" values={{ count: terms.length }} />
        </Button>
      </Stack>
    </Question>
  )
}

interface PartProps {
  term: TermDraft
  setting: Setting
  isAnswer: boolean
  onChange: () => void
  onRemove: () => void
}

function Part({ term, setting, isAnswer, onChange, onRemove }: PartProps) {
  const intl = useIntl()
  const title = draftTitle(intl, term, setting)
  const isComplete = readTerm(term, intl.locale).input !== undefined
  const standing = standingOf(term)
  const tag = isComplete ? (
    isAnswer && <TermTag standing={standing} />
  ) : (
    <Tag tone="warn">
      <FormattedMessage id="offers.build.terms.unfinished" />
    </Tag>
  )
  return (
    <Card level={2} title={title} aside={tag || undefined}>
      <Text tone="soft">
        <bdi>{draftLine(intl, term)}</bdi>
      </Text>
      {standing === 'CHANGED' && term.wasAgreed && (
        <Text size="small" tone="warn">
          <FormattedMessage id="offers.build.terms.noLongerAgreed" />
        </Text>
      )}
      <ButtonRow>
        <Button
          tone="secondary"
          size="small"
          onClick={onChange}
          aria-label={intl.formatMessage({ id: 'offers.build.terms.changePart' }, { title })}
        >
          <FormattedMessage id="common.change" />
        </Button>
        <Button
          tone="ghost"
          size="small"
          onClick={onRemove}
          aria-label={intl.formatMessage({ id: 'offers.build.terms.removePart' }, { title })}
        >
          <FormattedMessage id="common.remove" />
        </Button>
      </ButtonRow>
    </Card>
  )
}
