import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { isShown } from './is-shown.ts'
import styles from './Page.module.css'

export interface PageProps {
  /** The title of the browser's tab. */
  documentTitle: string
  skipLabel: ReactNode
  header: ReactNode
  footer?: ReactNode
  /** Stands above everything else on the page, such as the must-attend banner. */
  notice?: ReactNode
  /** `reading` for one thing at a time, `wide` for two columns, `desk` for the whole window. */
  width?: 'reading' | 'wide' | 'desk'
  children: ReactNode
}

/** The frame of every page. The main part can take focus, so that a change of route is heard. */
export function Page({ documentTitle, skipLabel, header, footer, notice, width = 'reading', children }: PageProps) {
  return (
    <div className={classes(styles.page, styles[width])}>
      <title>{documentTitle}</title>
      <a className={styles.skip} href="#main">
        {skipLabel}
      </a>
      {header}
      <main id="main" tabIndex={-1} className={styles.main}>
        {notice}
        {children}
      </main>
      {isShown(footer) && (
        <footer className={styles.footer}>
          <div className={styles.inner}>{footer}</div>
        </footer>
      )}
    </div>
  )
}
