import { useNavigate } from 'react-router'
import { useMarkCaseRead } from '../caseload/use-mark-case-read.tsx'
import { useShortcuts } from '../caseload/use-shortcuts.ts'

export interface DeskKeys {
  toggleAside: () => void
  showKeys: () => void
}

/** j and k go to the next and the last case of the list; the focus then starts at the case's name. */
export function useDeskKeys(ids: readonly string[], caseId: string, { toggleAside, showKeys }: DeskKeys): void {
  const navigate = useNavigate()
  const markRead = useMarkCaseRead()
  const go = (step: number) => {
    const next = ids[ids.indexOf(caseId) + step]
    if (next && next !== caseId) void navigate(`/desk/${next}`)
  }
  useShortcuts({
    j: () => go(1),
    k: () => go(-1),
    e: () => void markRead(caseId),
    o: toggleAside,
    c: () => void navigate('/caseload'),
    '?': showKeys,
  })
}
