import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { useHeadingFocus } from './useHeadingFocus.ts'
import { readStep, type Place } from './steps.ts'

export interface PlaceInGuide {
  /** Null where the address names no question yet. */
  place: Place | null
  go: (place: Place) => void
  /** The question before, as the browser's own Back; from outside, `otherwise`. */
  back: (otherwise: string) => void
}

/** Where one is in the guide is kept in the address, so that Back goes to the question before. */
export function usePlace(): PlaceInGuide {
  const [search, setSearch] = useSearchParams()
  const navigate = useNavigate()
  const location = useLocation()
  const step = readStep(search.get('step'))
  const returnTo = search.get('returnTo')
  const termId = search.get('term') ?? undefined
  useHeadingFocus(`${step} ${termId}`)
  return {
    place: step && { step, termId, returnTo: returnTo === 'check' || returnTo === 'terms' ? returnTo : undefined },
    go: place =>
      setSearch(before => {
        const next = new URLSearchParams()
        for (const name of ['answers', 'from', 'suggest']) {
          const beginning = before.get(name)
          if (beginning) next.set(name, beginning)
        }
        next.set('step', place.step)
        if (place.termId) next.set('term', place.termId)
        if (place.returnTo) next.set('returnTo', place.returnTo)
        return next
      }),
    back: otherwise => void (location.key === 'default' ? navigate(otherwise) : navigate(-1)),
  }
}
