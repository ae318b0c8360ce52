import { FormattedMessage } from 'react-intl'
import { TextArea } from '../../ui/TextArea.tsx'
import type { ActionDraft } from '../offer-draft.ts'
import { lettersLeft, longestText } from './letters-left.tsx'
import { Question } from './Question.tsx'
import type { TermQuestionProps } from './setting.ts'

/** What will they do? */
export function WhatQuestion({ term, change, asked }: TermQuestionProps<ActionDraft>) {
  return (
    <Question
      asked={asked}
      title={<FormattedMessage id="offers.build.what.title" />}
      hint={<FormattedMessage id="offers.build.what.hint" />}
      help="offers.build.what.help"
    >
      <TextArea
        name="what"
        label={<FormattedMessage id="offers.build.what.label" />}
        error={asked.errorOf('what')}
        limit={longestText}
        left={lettersLeft}
        value={term.what}
        onChange={what => change({ what })}
      />
    </Question>
  )
}
