import { merged } from './merged.ts'

/** Everything behind the door. Notices are sent by the server alone. */
export const messages = merged(
  import.meta.glob<Record<string, string>>(
    ['./en/*.json', '!./en/common.json', '!./en/accounts.json', '!./en/errors.json', '!./en/notices.json'],
    { eager: true, import: 'default' },
  ),
)
