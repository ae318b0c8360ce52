import type { IntlShape } from 'react-intl'
import type { MessageId } from '../../locales/message-ids.ts'

/** What the catalogue has for a key or a code of a program file; null for what somebody wrote in a file of their own. */
function word(intl: IntlShape, kind: 'part' | 'value', key: string): string | null {
  const id = `programs.${kind}.${key}`
  return isKnown(intl, id) ? intl.formatMessage({ id }) : null
}

const isKnown = (intl: IntlShape, id: string): id is MessageId => Object.hasOwn(intl.messages, id)

/** `deadlines[SIGN].offset` as "Last safe day to sign – How many": without its first key, which stands above the list. */
export function sayPath(intl: IntlShape, path: string): string {
  const [, ...rest] = path.split(/[.[\]]+/).filter(Boolean)
  const isOwn = (segment: string) => word(intl, 'part', segment) ?? word(intl, 'value', segment) ?? segment
  return rest
    .map(segment =>
      /^\d+$/.test(segment)
        ? intl.formatMessage({ id: 'programs.part.entry' }, { number: Number(segment) })
        : isOwn(segment),
    )
    .join(' – ')
}

/** A value as people say it: yes and no, an amount of money, the name of a code; words stay as they are. */
export function sayValue(intl: IntlShape, path: string, value: string): string {
  if (value === 'true' || value === 'false') return word(intl, 'value', value === 'true' ? 'yes' : 'no') ?? value
  if (path.endsWith('Cents') && /^\d+$/.test(value))
    return intl.formatNumber(Number(value) / 100, { style: 'currency', currency: 'USD', maximumFractionDigits: 0 })
  if (path.endsWith('Bytes') && /^\d+$/.test(value))
    return intl.formatNumber(Number(value) / (1024 * 1024), {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: 1,
    })
  const codes = value.split(', ')
  return codes.every(code => /^[A-Z][A-Z0-9_]+$/.test(code))
    ? intl.formatList(
        codes.map(code => word(intl, 'value', code) ?? code),
        { type: 'unit' },
      )
    : value
}
