import type { Locale } from './locale.ts'
import type { Catalogue } from './message-ids.ts'

/** `door` is read before signing in, `rest` behind it. Each is one file per language. */
export type CataloguePart = 'door' | 'rest'

const loaders: Record<Locale, Record<CataloguePart, () => Promise<{ messages: Partial<Catalogue> }>>> = {
  en: { door: () => import('./en-door.ts'), rest: () => import('./en-rest.ts') },
  es: { door: () => import('./es-door.ts'), rest: () => import('./es-rest.ts') },
}

/** The messages of one language. Fetched when they are first wanted; the browser keeps them. */
export async function loadMessages(
  locale: Locale,
  parts: readonly CataloguePart[] = ['door', 'rest'],
): Promise<Partial<Catalogue>> {
  const loaded = await Promise.all(parts.map(part => loaders[locale][part]()))
  return Object.assign({}, ...loaded.map(({ messages }) => messages)) as Partial<Catalogue>
}
