/** Programs that differ in what these tests are about, published as versions of their own. */
import { readFileSync } from 'node:fs'
import { act } from '../../server/act.ts'
import { jobWho } from '../../server/jobs.ts'
import { readProgram } from '../../server/programs/program.ts'
import { storePrograms } from '../../server/programs/store-programs.ts'
import type { World } from '../world.ts'

const library = new URL('../../server/programs/library/', import.meta.url)

/** A program of the library under another key, with changes. */
export async function publish(world: World, from: string, changes: Record<string, unknown>): Promise<void> {
  const file = JSON.parse(readFileSync(new URL(`${from}.json`, library), 'utf8')) as Record<string, unknown>
  const program = readProgram({ ...file, ...changes })
  await act(world.platform, jobWho('start-up'), ctx => storePrograms(ctx, [program]))
}

export const both = (text: string) => ({ en: text, es: text })
