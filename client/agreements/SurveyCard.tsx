import { FormattedMessage } from 'react-intl'
import { graphql } from '../gql/gql.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Text } from '../ui/Text.tsx'

const surveyCardParts = graphql(`
  fragment SurveyCardParts on Case {
    id
    surveyIsOpen
  }
`)

/** Asked how it was, and not answered yet. */
export function SurveyCard(props: { case: FragmentType<typeof surveyCardParts> }) {
  const { surveyIsOpen } = readFragment(surveyCardParts, props.case)
  if (!surveyIsOpen) return null
  return (
    <Card
      title={<FormattedMessage id="agreements.survey.title" />}
      actions={
        <ButtonLink tone="secondary" to="survey">
          <FormattedMessage id="agreements.survey.go" />
        </ButtonLink>
      }
    >
      <Text>
        <FormattedMessage id="agreements.survey.hint" />
      </Text>
    </Card>
  )
}
