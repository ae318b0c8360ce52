import { withdrawDocument } from './leaving.ts'
import { LeavingPage } from './LeavingPage.tsx'

/** Leaves the case, after a page that tells what follows. */
export function Component() {
  return <LeavingPage what="withdraw" mutation={withdrawDocument} />
}
