import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { Button } from '../../ui/Button.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { deviceWords } from './device-words.ts'
import { addPasskeyDocument } from '../second-factor.ts'
import { useNewPasskey } from '../use-passkey.ts'

/** Adds a passkey of this phone or computer, under the name of the browser that made it. */
export function AddPasskey({ onAdded }: { onAdded: (recoveryCodes: readonly string[]) => void }) {
  const intl = useIntl()
  const passkey = useNewPasskey()
  const add = useAct(addPasskeyDocument, { keyless: true })
  const words = useProblem(add.problem ?? passkey.problem)
  const make = async () => {
    add.clear()
    const made = await passkey.ask()
    const answer = made && (await add.act({ name: deviceWords(intl, navigator.userAgent), passkey: made }))
    if (answer) onAdded(answer.addPasskey.recoveryCodes)
  }
  return (
    <Stack>
      <ProblemSummary words={words} />
      <div>
        <Button tone="secondary" pending={passkey.pending || add.pending} onClick={() => void make()}>
          <FormattedMessage id="account.passkey.add" />
        </Button>
      </div>
    </Stack>
  )
}
