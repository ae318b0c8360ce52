import { merged } from './merged.ts'

/** What is read before signing in: little, so that the first page comes fast on a phone. */
export const messages = merged(
  import.meta.glob<Record<string, string>>(['./en/common.json', './en/accounts.json', './en/errors.json'], {
    eager: true,
    import: 'default',
  }),
)
