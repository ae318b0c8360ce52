import { FormattedMessage, useIntl } from 'react-intl'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { Text } from '../../ui/Text.tsx'
import { keyNames, type KeyName } from './key-names.ts'
import { sayPath, sayValue } from './say-rule.ts'
import styles from './Differences.module.css'

interface Difference {
  path: string
  before: string | null
  after: string | null
}

/** What changed, under the name of each rule: the old words struck out, the new ones marked. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const intl = useIntl()
  const names = [...new Set(differences.map(nameOf))]
  if (names.length === 0) {
    return (
      <Text tone="soft">
        <FormattedMessage id="programs.versions.same" />
      </Text>
    )
  }
  return (
    <Stack gap="small">
      {names.map(name => {
        const own = differences.filter(one => nameOf(one) === name)
        return (
          <Disclosure
            key={name}
            summary={
              <>
                <FormattedMessage id={`programs.key.${name}`} />{' '}
                <FormattedMessage id="programs.versions.changes" values={{ count: own.length }} />
              </>
            }
          >
            {own.map(({ path, before, after }) => (
              <div key={path} className={styles.change}>
                {sayPath(intl, path) && <span className={styles.path}>{sayPath(intl, path)}</span>}
                {before !== null && <del className={styles.before}>{sayValue(intl, path, before)}</del>}
                {after !== null && <ins className={styles.after}>{sayValue(intl, path, after)}</ins>}
              </div>
            ))}
          </Disclosure>
        )
      })}
    </Stack>
  )
}

const nameOf = ({ path }: Difference): KeyName => {
  const first = path.split(/[.[]/)[0]
  return keyNames.find(name => name === first) ?? 'other'
}
