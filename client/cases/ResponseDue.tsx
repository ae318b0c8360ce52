import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'

export const responseDueParts = graphql(`
  fragment ResponseDueParts on ResponseDue {
    text
    names
    isYours
    canSayAnswered
  }
`)

const sayAnsweredDocument = graphql(`
  mutation SayAnsweredCourt($input: CaseInput!) {
    sayAnsweredCourt(input: $input) {
      id
      responseDue {
        ...ResponseDueParts
      }
    }
  }
`)

export interface ResponseDueProps {
  caseId: string
  due: FragmentType<typeof responseDueParts>
  /** Without the button, on pages that are about something else. */
  brief?: boolean
}

/** The time to answer the court runs on while people talk here. Beside the must-attend banner, on every page. */
export function ResponseDue({ caseId, due: masked, brief }: ResponseDueProps) {
  const intl = useIntl()
  const { text, names, isYours, canSayAnswered } = readFragment(responseDueParts, masked)
  const { act, pending, problem } = useAct(sayAnsweredDocument)
  const words = useProblem(problem)
  return (
    <>
      <ProblemSummary words={words} />
      <Banner
        tone="attend"
        title={text}
        actions={
          canSayAnswered &&
          !brief && (
            <Button tone="secondary" size="small" pending={pending} onClick={() => void act({ caseId })}>
              <FormattedMessage id="cases.responseDue.answered" />
            </Button>
          )
        }
      >
        {isYours ? (
          <FormattedMessage id="cases.responseDue.yours" />
        ) : (
          <FormattedMessage id="cases.responseDue.theirs" values={{ names: intl.formatList(names) }} />
        )}
      </Banner>
    </>
  )
}
