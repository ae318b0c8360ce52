import { FormattedMessage } from 'react-intl'
import { charactersLeft } from '../characters-left.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import type { QuestionProps } from './question-props.ts'

const longest = 5000

export function StoryQuestion({ answers, change, errorOf }: QuestionProps) {
  return (
    <TextArea
      name="story"
      rows={8}
      labelIsHeading
      label={<FormattedMessage id="cases.start.story" />}
      hint={<FormattedMessage id="cases.start.storyHint" />}
      error={errorOf('story')}
      value={answers.story}
      onChange={story => change({ story })}
      limit={longest}
      left={charactersLeft}
    />
  )
}
