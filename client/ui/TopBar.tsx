import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from './Icon.tsx'
import { isShown } from './is-shown.ts'
import styles from './TopBar.module.css'

export interface TopBarProps {
  brand: ReactNode
  /** Where the brand leads. */
  home: string
  /** Names the landmark, when it holds links. */
  navigationLabel?: string
  /** The main places of the product, as `TopBarLink`s. */
  navigation?: ReactNode
  /** A line below the bar that stays in sight with it. */
  below?: ReactNode
  /** Language, theme, help, account: small things at the end of the bar. */
  children?: ReactNode
}

/** The bar at the top of every page. */
export function TopBar({ brand, home, navigation, navigationLabel, below, children }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <Link to={home} className={styles.brand}>
          <Icon name="brand" />
          <span>{brand}</span>
        </Link>
        {isShown(navigation) && (
          <nav aria-label={navigationLabel} className={styles.navigation}>
            {navigation}
          </nav>
        )}
        <div className={styles.end}>{children}</div>
      </div>
      {below}
    </header>
  )
}
