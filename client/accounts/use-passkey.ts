import type { Problem } from '../errors/problem.ts'
import { requestNewPasskeyDocument, requestPasskeyDocument } from './second-factor.ts'
import { useBareAct } from './use-bare-act.ts'

/** The browser has no passkeys, the person said no, or none of theirs fits: it does not tell which. */
const notShown: Problem = { code: 'PASSKEY_NOT_SHOWN', field: null, reason: null, data: {} }

/** Has the browser show one of the person's passkeys. `ask` gives its answer for the server, or null with a problem. */
export function useKnownPasskey() {
  const request = useBareAct(requestPasskeyDocument)
  const ask = async (): Promise<string | null> => {
    const asked = await request.act()
    if (!asked) return null
    const { startAuthentication } = await import('@simplewebauthn/browser')
    return answered(request.setProblem, () =>
      startAuthentication({ optionsJSON: JSON.parse(asked.requestPasskey.options) as never }),
    )
  }
  return { ask, pending: request.pending, problem: request.problem }
}

/** Has the browser make a new passkey. */
export function useNewPasskey() {
  const request = useBareAct(requestNewPasskeyDocument)
  const ask = async (): Promise<string | null> => {
    const asked = await request.act()
    if (!asked) return null
    const { startRegistration } = await import('@simplewebauthn/browser')
    return answered(request.setProblem, () =>
      startRegistration({ optionsJSON: JSON.parse(asked.requestNewPasskey.options) as never }),
    )
  }
  return { ask, pending: request.pending, problem: request.problem }
}

async function answered(setProblem: (problem: Problem) => void, show: () => Promise<unknown>): Promise<string | null> {
  try {
    return JSON.stringify(await show())
  } catch {
    setProblem(notShown)
    return null
  }
}
