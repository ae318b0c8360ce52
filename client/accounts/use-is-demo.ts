import { useEffect, useState } from 'react'
import { fetchDemoPeople } from './demo.ts'

/** Whether the server is a demo; null until that is known. */
export function useIsDemo(): boolean | null {
  const [known, setKnown] = useState<boolean | null>(null)
  useEffect(() => {
    void fetchDemoPeople().then(
      people => setKnown(people.length > 0),
      () => setKnown(false),
    )
  }, [])
  return known
}
