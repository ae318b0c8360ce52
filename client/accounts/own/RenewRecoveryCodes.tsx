import { FormattedMessage } from 'react-intl'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { Button } from '../../ui/Button.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { renewRecoveryCodesDocument } from '../second-factor.ts'
import { useBareAct } from '../use-bare-act.ts'

export function RenewRecoveryCodes({ onMade }: { onMade: (recoveryCodes: readonly string[]) => void }) {
  const renew = useBareAct(renewRecoveryCodesDocument)
  const words = useProblem(renew.problem)
  const make = async () => {
    const answer = await renew.act()
    if (answer) onMade(answer.renewRecoveryCodes.recoveryCodes)
  }
  return (
    <Stack>
      <ProblemSummary words={words} />
      <div>
        <Button tone="ghost" pending={renew.pending} onClick={() => void make()}>
          <FormattedMessage id="account.recovery.renew" />
        </Button>
      </div>
    </Stack>
  )
}
