import { useEffect, useState } from 'react'
import { onAnnounce } from './announce.ts'

/** The one polite region, mounted once by the shell. Say things with `announce()`. */
export function LiveRegion() {
  const [said, setSaid] = useState<readonly { id: number; text: string }[]>([])
  useEffect(() => {
    let next = 0
    // Each sentence is its own node, so that the same words twice are heard twice and none hides another.
    return onAnnounce(text => setSaid(before => [...before.slice(-4), { id: next++, text }]))
  }, [])
  return (
    <div className="visually-hidden" aria-live="polite" aria-relevant="additions">
      {said.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  )
}
