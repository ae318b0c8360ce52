import { Icon } from './Icon.tsx'
import styles from './TopBar.module.css'

export interface Language {
  /** The tag, such as `es`. */
  code: string
  /** Its own name for itself. */
  name: string
}

export interface LanguageToggleProps {
  label: string
  languages: readonly Language[]
  current: string
  onChange: (code: string) => void
}

/** With two languages a single button that names the other one; with more, a native list. */
export function LanguageToggle({ label, languages, current, onChange }: LanguageToggleProps) {
  const others = languages.filter(language => language.code !== current)
  const [other] = others
  if (other && others.length === 1) {
    return (
      <button type="button" className={styles.tool} lang={other.code} onClick={() => onChange(other.code)}>
        <Icon name="globe" size="small" />
        <span>{other.name}</span>
      </button>
    )
  }
  return (
    <label className={styles.tool}>
      <Icon name="globe" size="small" label={label} />
      <select value={current} onChange={event => onChange(event.target.value)}>
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
