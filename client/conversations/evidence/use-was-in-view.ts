import { useEffect, useState, type RefCallback } from 'react'

/** Has this element come into view yet? For pictures that are fetched only when somebody looks. */
export function useWasInView(): [ref: RefCallback<Element>, wasInView: boolean] {
  const [element, setElement] = useState<Element | null>(null)
  const [was, setWas] = useState(false)
  useEffect(() => {
    if (!element || was) return
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setWas(true)
      },
      { rootMargin: '200px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [element, was])
  return [setElement, was]
}
