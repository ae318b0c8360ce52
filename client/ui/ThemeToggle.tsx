import { Icon } from './Icon.tsx'
import { useTheme } from './theme.ts'
import styles from './TopBar.module.css'

/** One button that turns the page light or dark. Each label says what a press will do. */
export function ThemeToggle({ toDark, toLight }: { toDark: string; toLight: string }) {
  const [theme, choose] = useTheme()
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={dark ? toLight : toDark}
      title={dark ? toLight : toDark}
      onClick={() => choose(dark ? 'light' : 'dark')}
    >
      <Icon name={dark ? 'sun' : 'moon'} size="small" />
    </button>
  )
}
