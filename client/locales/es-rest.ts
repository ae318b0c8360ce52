import { merged } from './merged.ts'

/** Everything behind the door. Notices are sent by the server alone. */
export const messages = merged(
  import.meta.glob<Record<string, string>>(
    ['./es/*.json', '!./es/common.json', '!./es/accounts.json', '!./es/errors.json', '!./es/notices.json'],
    { eager: true, import: 'default' },
  ),
)
