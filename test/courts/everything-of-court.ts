/** All that a court can obtain: every query of its schema, what it heard, its webhooks, its files. */
import { pagesOf } from '../agreements/pdf-text.ts'
import type { World } from '../world.ts'
import { courtOperations, variablesFor } from './court-operations.ts'
import { listenForOutcomes, type CourtSystem, type Received, type Receiver, type SeenCase } from './court-system.ts'

const queries = courtOperations.filter(({ kind }) => kind === 'query')

export async function everythingOf(
  world: World,
  court: CourtSystem,
  caseNumbers: readonly string[],
  receiver: Receiver,
): Promise<Record<string, unknown>> {
  // What waits for the receiver comes in first.
  await world.app.jobs.run()
  const all: Record<string, unknown> = {}
  for (const operation of queries) {
    const numbers = 'caseNumber' in variablesFor(operation, {}) ? caseNumbers : [null]
    for (const caseNumber of numbers)
      all[`${operation.name} ${caseNumber ?? ''}`] = await court.raw(
        operation.document,
        variablesFor(operation, { caseNumber, filingId: null }),
      )
  }
  const { cases } = await court.do<{ cases: { nodes: SeenCase[] } }>(`{ cases { nodes { filings { id } } } }`)
  const filings = cases.nodes.flatMap(one => one.filings.map(({ id }) => `/court/filings/${id}/packet`))
  for (const path of ['/court/statistics.csv', '/court/statistics.json', ...filings.map(one => `${one}.xml`)])
    all[path] = await fileOf(await court.fetch(path))
  for (const path of filings) {
    const pdf = Buffer.from(await (await court.fetch(`${path}.pdf`)).arrayBuffer())
    all[`${path}.pdf`] = await pagesOf(pdf)
  }
  all.heard = await outcomesOf(world, court, cases.nodes.length)
  all.webhooks = receiver.received.map(({ headers, body }: Received) => ({ headers, body }))
  return all
}

const fileOf = async (answer: Response) => [
  answer.status,
  answer.headers.get('content-disposition'),
  await answer.text(),
]

/** As many as there are cases at most: each is told once here. */
async function outcomesOf(world: World, court: CourtSystem, most: number): Promise<unknown> {
  const { changes } = await court.do<{ changes: { nodes: { kind: string }[] } }>(`{ changes { nodes { kind } } }`)
  const told = changes.nodes.filter(({ kind }) => kind === 'OUTCOME_RECORDED').length
  if (told === 0 || most === 0) return []
  const listening = listenForOutcomes(world, court.token, null)
  await listening.until(() => listening.heard.length >= told)
  await listening.stop()
  return listening.heard
}

/**
 * As text in which ids, hashes, keys and signatures bear the number of their first appearance, the bytes of a PDF are left
 * out (its pages are compared), and its length is told in steps, for compression makes other hashes other lengths.
 */
export function withoutNames(all: unknown): string {
  const seen = new Map<string, string>()
  return JSON.stringify(all, null, 1)
    .replaceAll(/127\.0\.0\.1:\d+|localhost:\d+/g, 'this machine')
    .replaceAll(/JVBERi[\w+/=]+/g, 'a PDF')
    .replaceAll(
      /("pdfBytes": |<nc:BinarySizeValue>)(\d+)/g,
      (_all, head: string, bytes: string) => `${head}${Math.round(Number(bytes) / 200)}`,
    )
    .replaceAll(
      /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|v1,[\w+/]{43}=|filing-[0-9a-f]{12}|(?<=Fingerprint )[0-9a-f]{16}/g,
      name => {
        if (!seen.has(name)) seen.set(name, `name-${seen.size}`)
        return seen.get(name) ?? ''
      },
    )
}
