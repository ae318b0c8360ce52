import { useSyncExternalStore } from 'react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import { currentToasts, dismiss, onToasts } from './notify.ts'
import styles from './Toast.module.css'

/** Where the notes of `notify()` appear. Mounted once by the shell. */
export function ToastRegion({ label, dismissLabel }: { label: string; dismissLabel: string }) {
  const toasts = useSyncExternalStore(onToasts, currentToasts)
  return (
    <section className={styles.region} aria-label={label} aria-live="polite">
      {toasts.map(({ id, tone, content }) => (
        <div key={id} className={classes(styles.toast, styles[tone])}>
          <Icon name={tone === 'good' ? 'check' : tone === 'bad' ? 'warning' : 'info'} size="small" />
          <div className={styles.words}>{content}</div>
          <button type="button" className={styles.close} aria-label={dismissLabel} onClick={() => dismiss(id)}>
            <Icon name="close" size="small" />
          </button>
        </div>
      ))}
    </section>
  )
}
