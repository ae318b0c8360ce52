import type { Catalogue } from './message-ids.ts'

/** Several features' messages in one record. That no key is missing in a language is proven by a test. */
export function merged(features: Record<string, Record<string, string>>): Partial<Catalogue> {
  return Object.assign({}, ...Object.values(features)) as Partial<Catalogue>
}
