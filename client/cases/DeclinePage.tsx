import { declineDocument } from './leaving.ts'
import { LeavingPage } from './LeavingPage.tsx'

/** Says no to taking part, after a page that tells what follows. */
export function Component() {
  return <LeavingPage what="decline" mutation={declineDocument} />
}
