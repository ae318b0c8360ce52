import { FormattedMessage, useIntl } from 'react-intl'
import { CheckboxField } from '../../ui/CheckboxField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useKeysOn } from './keys-on.ts'
import styles from './Caseload.module.css'

const keys = {
  caseload: [
    ['j', 'desk.keys.next'],
    ['k', 'desk.keys.before'],
    ['Enter', 'desk.keys.openCase'],
    ['e', 'desk.keys.read'],
    ['s', 'desk.keys.order'],
    ['f', 'desk.keys.filter'],
    ['?', 'desk.keys.help'],
  ],
  desk: [
    ['j', 'desk.keys.next'],
    ['k', 'desk.keys.before'],
    ['e', 'desk.keys.read'],
    ['o', 'desk.keys.aside'],
    ['c', 'desk.keys.caseload'],
    ['?', 'desk.keys.help'],
  ],
} as const

export interface KeysDialogProps {
  place: keyof typeof keys
  open: boolean
  onClose: () => void
}

/** Which keys do what, and the way to turn them off. */
export function KeysDialog({ place, open, onClose }: KeysDialogProps) {
  const intl = useIntl()
  const [on, turn] = useKeysOn()
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={<FormattedMessage id="desk.keys.title" />}
      closeLabel={intl.formatMessage({ id: 'common.close' })}
    >
      <dl className={styles.keys}>
        {keys[place].map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key === 'Enter' ? <FormattedMessage id="desk.keys.enter" /> : key}</kbd>
            </dt>
            <dd>
              <FormattedMessage id={words} />
            </dd>
          </div>
        ))}
      </dl>
      <CheckboxField
        name="single-keys"
        label={<FormattedMessage id="desk.keys.on" />}
        hint={<FormattedMessage id="desk.keys.onHint" />}
        checked={on}
        onChange={turn}
      />
    </Dialog>
  )
}
