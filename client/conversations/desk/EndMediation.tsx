import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { endMediationDocument } from '../../cases/mediator.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { Button } from '../../ui/Button.tsx'
import { Interruption } from '../../ui/Interruption.tsx'
import { Text } from '../../ui/Text.tsx'

export const endMediationFragment = graphql(`
  fragment EndMediation on Case {
    id
    safetyMode
    parties {
      id
      name
    }
  }
`)

/** Stops before a mediation is ended: what ends, what stays, and that a court learns nothing of it. */
export function EndMediation({
  theCase: masked,
  onBack,
}: {
  theCase: FragmentType<typeof endMediationFragment>
  onBack: () => void
}) {
  const intl = useIntl()
  const { id, safetyMode, parties } = readFragment(endMediationFragment, masked)
  const { act, pending, problem } = useAct(endMediationDocument)
  const words = useProblem(problem, noFields)
  const end = async () => {
    if (await act({ caseId: id })) onBack()
  }
  return (
    <>
      <ProblemSummary words={words} />
      <Interruption
        tone="end"
        title={
          <FormattedMessage id="desk.end.title" values={{ names: intl.formatList(parties.map(({ name }) => name)) }} />
        }
        actions={
          <>
            <Button tone="danger" pending={pending} onClick={() => void end()}>
              <FormattedMessage id="desk.end.do" />
            </Button>
            <Button tone="secondary" onClick={onBack}>
              <FormattedMessage id="desk.end.dont" />
            </Button>
          </>
        }
      >
        <Text>
          <FormattedMessage id="desk.end.what" />
        </Text>
        <Text>
          <FormattedMessage id="desk.end.stays" values={{ safety: safetyMode ? 'yes' : 'no' }} />
        </Text>
      </Interruption>
    </>
  )
}

/** No input of the server stands on this page. */
const noFields = {}
