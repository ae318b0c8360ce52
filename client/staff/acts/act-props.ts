import type { ReactNode } from 'react'

export interface ActProps {
  caseId: string
  back: ReactNode
  onDone: () => void
}
