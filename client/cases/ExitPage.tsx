import { useEffect, useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { Button } from '../ui/Button.tsx'
import styles from './ExitPage.module.css'

/** A page that tells nothing, for who must be gone at once. */
const anywhere = 'https://www.weather.gov/'

/** The way out of the page. It stays in sight however far somebody has scrolled. */
export function ExitPage({ to }: { to: string | null | undefined }) {
  const place = useRef<HTMLDivElement>(null)
  const [isAway, setIsAway] = useState(false)
  useEffect(() => {
    const here = place.current
    if (!here) return
    const watch = new IntersectionObserver(([entry]) => setIsAway(entry?.isIntersecting === false))
    watch.observe(here)
    return () => watch.disconnect()
  }, [])
  return (
    <div ref={place} className={styles.place}>
      <div className={isAway ? styles.floating : undefined}>
        <Button tone="danger" size="small" onClick={() => window.location.replace(to ?? anywhere)}>
          <FormattedMessage id="cases.safety.exit" />
        </Button>
      </div>
    </div>
  )
}
