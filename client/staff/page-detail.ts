import { createContext, use, useEffect } from 'react'

/** How a page of staff tells its frame what it shows, for the title of the window. */
export const TellDetail = createContext<(detail: string | undefined) => void>(() => undefined)

/** What this page shows (a case, a program) stands in the title of the window while it is open. */
export function usePageDetail(detail: string | undefined): void {
  const tell = use(TellDetail)
  useEffect(() => {
    tell(detail)
    return () => tell(undefined)
  }, [tell, detail])
}
