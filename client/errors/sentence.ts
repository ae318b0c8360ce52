import type { IntlShape } from 'react-intl'
import type { MessageId } from '../locales/message-ids.ts'
import { formatCents } from '../ui/cents.ts'
import type { Problem } from './problem.ts'

type Values = Record<string, string | number>

/** The sentence that tells a person what happened and what to do. `field` picks the words made for one field. */
export function problemSentence(intl: IntlShape, problem: Problem, field?: string): string {
  const wanted =
    problem.code === 'BAD_INPUT'
      ? [`errors.reason.${problem.reason}.${field}`, `errors.reason.${problem.reason}`, 'errors.BAD_INPUT']
      : [`errors.${problem.code}`]
  const id = wanted.find((one): one is MessageId => one in intl.messages) ?? 'errors.INTERNAL'
  return intl.formatMessage({ id }, values(intl, problem))
}

/** What the server said, as the sentences name it. What it left out has a value that reads well. */
function values(intl: IntlShape, { data }: Problem): Values {
  const known: Values = {
    attemptsLeft: 0,
    retryAfterSeconds: 60,
    max: 0,
    errorId: '–',
    status: 'OTHER',
    difference: '',
  }
  for (const [name, value] of Object.entries(data)) {
    if (typeof value !== 'string' && typeof value !== 'number') continue
    known[name] = value
    if (name.endsWith('Cents') && typeof value === 'number') {
      known[name.slice(0, -'Cents'.length)] = formatCents(Math.abs(value), intl.locale)
    }
  }
  return known
}
