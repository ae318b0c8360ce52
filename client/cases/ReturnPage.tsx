import { rejoinDocument } from './leaving.ts'
import { LeavingPage } from './LeavingPage.tsx'

/** Comes back to a case that one had left or refused. */
export function Component() {
  return <LeavingPage what="rejoin" mutation={rejoinDocument} />
}
