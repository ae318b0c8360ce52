import { FormattedMessage } from 'react-intl'
import { useTheme } from '../ui/theme.ts'

/** Light or dark, as a line of the account's menu. */
export function ThemeChoice() {
  const [theme, choose] = useTheme()
  const isDark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  return (
    <button type="button" onClick={() => choose(isDark ? 'light' : 'dark')}>
      <FormattedMessage id={isDark ? 'common.theme.toLight' : 'common.theme.toDark'} />
    </button>
  )
}
