import { merged } from './merged.ts'

/** What is read before signing in: little, so that the first page comes fast on a phone. */
export const messages = merged(
  import.meta.glob<Record<string, string>>(['./es/common.json', './es/accounts.json', './es/errors.json'], {
    eager: true,
    import: 'default',
  }),
)
