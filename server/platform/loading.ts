/** One batch per kind of thing and request: what several fields ask for is fetched in one statement. */
import DataLoader from 'dataloader'
import type { Ctx } from '../context.ts'

type Batch<V> = (ctx: Ctx, keys: string[]) => Promise<V[]>

const loaders = new WeakMap<Ctx, Map<unknown, DataLoader<string, unknown>>>()

/** `batch` answers one value per key, in the order of the keys. */
export function load<V>(ctx: Ctx, batch: Batch<V>, key: string): Promise<V> {
  const mine = loaders.get(ctx) ?? new Map<unknown, DataLoader<string, unknown>>()
  loaders.set(ctx, mine)
  const loader = mine.get(batch) ?? new DataLoader<string, unknown>(keys => batch(ctx, [...keys]))
  mine.set(batch, loader)
  return loader.load(key) as Promise<V>
}

/** After a change, what was read before it is read again. */
export const forgetLoaded = (ctx: Ctx): void => void loaders.delete(ctx)

/** Sorts rows to the keys they belong to. */
export function grouped<R>(rows: R[], keys: string[], keyOf: (row: R) => string): R[][] {
  const groups = new Map<string, R[]>(keys.map(key => [key, []]))
  for (const row of rows) groups.get(keyOf(row))?.push(row)
  return keys.map(key => groups.get(key) ?? [])
}
