import { FormattedMessage, useIntl } from 'react-intl'
import { readProblem } from '../../errors/problem.ts'
import { problemSentence } from '../../errors/sentence.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'

/** The code of the link is none, or the server was not reached: the code can be typed anew, or asked again. */
export function InvitationProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const intl = useIntl()
  const problem = readProblem(error)
  return (
    <ErrorState title={<FormattedMessage id="cases.invitation.problem" />}>
      {problemSentence(intl, problem)}
      {problem.code === 'INVITATION_NOT_FOUND' ? (
        <ButtonLink to="/invitation" tone="secondary">
          <FormattedMessage id="cases.invitation.typeCode" />
        </ButtonLink>
      ) : (
        <Button tone="secondary" onClick={onRetry}>
          <FormattedMessage id="common.tryAgain" />
        </Button>
      )}
    </ErrorState>
  )
}
